/** @jest-environment node */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LESSON_RULES, MODULE_RULES } from '../../content/rules/apply-rules';

test('every rule has a test that breaks it', () => {
  const tests = readdirSync(__dirname)
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => readFileSync(join(__dirname, file), 'utf8'))
    .join('\n');

  const untested = [...LESSON_RULES, ...MODULE_RULES].filter(
    ({ id, severity }) => !tests.includes(`[${severity} ${id}]`),
  );

  expect(untested.map(({ id }) => id)).toEqual([]);
});

test.each([
  ['one lesson', LESSON_RULES],
  ['the module', MODULE_RULES],
])('ids of rules about %s are kebab-case and unique, because waivers name them', (_, rules) => {
  const ids = rules.map(({ id }) => id);

  expect(ids.filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});

test('a rule that looks at one lesson and at the module, too, is as severe in both', () => {
  const severities = new Map(LESSON_RULES.map(({ id, severity }) => [id, severity]));

  const doubted = MODULE_RULES.filter(({ id, severity }) => (severities.get(id) ?? severity) !== severity);

  expect(doubted).toEqual([]);
});
