/** @jest-environment node */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES } from '../../content/rules/apply-rules';

test('every rule has a test that breaks it', () => {
  const tests = readdirSync(__dirname)
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => readFileSync(join(__dirname, file), 'utf8'))
    .join('\n');

  const untested = RULES.filter(({ id, severity }) => !tests.includes(`[${severity} ${id}]`));

  expect(untested.map(({ id }) => id)).toEqual([]);
});

test('rule ids are kebab-case and unique, because waivers name them', () => {
  const ids = RULES.map(({ id }) => id);

  expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});
