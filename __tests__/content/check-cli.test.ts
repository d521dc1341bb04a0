/** @jest-environment node */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCheck } from '../../content/check-cli';

const project = join(__dirname, '../..');
let copy: string;
beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'copy-'));
  for (const folder of ['lessons', 'quizzes']) cpSync(join(project, folder), join(copy, folder), { recursive: true });
});
afterEach(() => {
  rmSync(copy, { recursive: true });
});

test('a copy of the content passes, and its counts are printed', () => {
  const { exitCode, output } = runCheck(['--root', copy], project);

  expect(exitCode).toBe(0);
  expect(output).toMatch(/^No errors\.$/m);
  expect(output).toMatch(/^bank +scored +quiz +transfer +remember +apply +analyse +higher/m);
  expect(output).toMatch(/^all +\d+/m);
});

test('a copy with one rule broken fails, with file, line and mend', () => {
  edit('quizzes/twinning.yaml', /draw: \d+/, 'draw: 99');

  const { exitCode, output } = runCheck(['--root', copy], project);

  expect(exitCode).toBe(1);
  expect(output).toMatch(/^1 error$/m);
  expect(output).toMatch(
    /^quizzes\/twinning\.yaml:\d+:\d+ quiz\.draw: expected .+, got 99\. Mend: draw fewer, or .+\. \[draw\]$/m,
  );
});

test('a stale schema fails', () => {
  writeFileSync(join(copy, 'quizzes/schema.json'), '{}');

  const { exitCode, output } = runCheck(['--root', copy], project);

  expect(exitCode).toBe(1);
  expect(output).toMatch(/^quizzes\/schema\.json:1:1: .+ Mend: run npm run schema\. \[stale-schema\]$/m);
});

test('--json gives errors, warnings and counts to programs', () => {
  edit('quizzes/twinning.yaml', /draw: \d+/, 'draw: 99');

  const { output } = runCheck(['--root', copy, '--json'], project);

  expect(JSON.parse(output)).toMatchObject({
    errors: [{ severity: 'error', file: 'quizzes/twinning.yaml', path: 'quiz.draw', rule: 'draw', got: '99' }],
    warnings: expect.any(Array),
    counts: expect.arrayContaining([expect.objectContaining({ bank: 'all', kinds: expect.any(Object) })]),
  });
});

test('an unknown option is answered with the usage', () => {
  expect(runCheck(['--rot', copy], project)).toEqual({
    exitCode: 2,
    output: 'Usage: npm run check [-- --json] [-- --root DIR]',
  });
});

function edit(file: string, from: RegExp, to: string) {
  const path = join(copy, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to));
}
