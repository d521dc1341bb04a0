/** @jest-environment node */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Each script is a process that bundles before it runs.
jest.setTimeout(60_000);

const project = join(__dirname, '../..');
let copy: string;
beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'copy-'));
  for (const folder of ['lessons', 'quizzes']) cpSync(join(project, folder), join(copy, folder), { recursive: true });
});
afterEach(() => {
  rmSync(copy, { recursive: true });
});

test('new-lesson writes a lesson that passes the check', () => {
  const written = run('new-lesson.mjs', '--root', copy, '--id', 'debt-and-swaps', '--title', 'Debt and swaps');
  const check = run('check.mjs', '--root', copy);

  expect(written.stdout).toContain('lessons/debt-and-swaps.mdx, quizzes/debt-and-swaps.yaml');
  expect(check.stdout).toMatch(/^No errors\.$/m);
  expect(check.stdout).toMatch(/^debt-and-swaps +12 /m);
  expect(check.status).toBe(0);
});

test('check ends with 1 when an error stands', () => {
  rmSync(join(copy, 'quizzes/final.yaml'));

  const { status, stdout } = run('check.mjs', '--root', copy);

  expect(status).toBe(1);
  expect(stdout).toContain('quizzes/final.yaml:1:1: expected the file, got none.');
});

test('new-lesson overwrites no file', () => {
  const lesson = join(copy, 'lessons/debt.mdx');
  writeFileSync(lesson, 'mine');

  const { status, stderr } = run('new-lesson.mjs', '--root', copy, '--id', 'debt', '--title', 'Debt');

  expect(status).toBe(1);
  expect(stderr).toContain('lessons/debt.mdx exists already: nothing was written.');
  expect(readFileSync(lesson, 'utf8')).toBe('mine');
  expect(existsSync(join(copy, 'quizzes/debt.yaml'))).toBe(false);
});

test('new-lesson says why it refuses an id', () => {
  const { status, stderr } = run('new-lesson.mjs', '--root', copy, '--id', 'Debt', '--title', 'Debt');

  expect(status).toBe(1);
  expect(stderr).toMatch(/^“Debt” is no lesson id: use 2–40 of a–z/);
});

test('new-lesson asks for what is missing', () => {
  const { status, stderr } = run('new-lesson.mjs', '--root', copy, '--id', 'debt');

  expect(status).toBe(1);
  expect(stderr).toContain('Usage: npm run new:lesson -- --id debt-and-swaps --title "Debt and swaps"');
});

test('schema --check finds the project’s schemas current', () => {
  expect(run('schema.mjs', '--check')).toMatchObject({ status: 0, stderr: '' });
});

function run(script: string, ...args: string[]) {
  return spawnSync(process.execPath, [join(project, 'scripts', script), ...args], { encoding: 'utf8' });
}
