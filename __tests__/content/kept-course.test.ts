import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCheck } from '../../content/check-cli';
import { findKeptCourse, hashCourseFiles, keepCourse, openKeptCourse } from '../../content/kept-course';
import { loadCourse } from '../../content/load-course';
import { SMALL, writeSmallCourse } from './a-course';

const FILE = '.cache/course.json';

function keepSmallCourse() {
  const root = writeSmallCourse();
  const { course, teaching } = loadCourse(root, { minimums: SMALL });
  if (!course) throw new Error('the small course passes its check');
  const files = hashCourseFiles(root);
  keepCourse(root, files, { course, teaching });
  return { root, files, course, teaching };
}

test('a kept course is the course that was checked', () => {
  const { root, files, course, teaching } = keepSmallCourse();

  expect(findKeptCourse(root, files)).toEqual({ course, teaching });
});

test('the module’s own course comes back whole, fields in their order', () => {
  const { course, teaching } = loadCourse(process.cwd());

  const text = JSON.stringify({ course, teaching });

  expect(JSON.parse(text)).toStrictEqual({ course, teaching });
});

test.each([
  ['lessons/twinning.mdx'],
  ['quizzes/twinning.yaml'],
  ['quizzes/new.yaml'],
  ['content/schema.ts'],
  ['content/rules/new.ts'],
  ['domain/item.ts'],
  ['package-lock.json'],
])('a changed or a new file makes it another course: %s', (file) => {
  const { root, files } = keepSmallCourse();
  mkdirSync(join(root, file, '..'), { recursive: true });
  writeFileSync(join(root, file), 'changed');

  const now = hashCourseFiles(root);

  expect(now).not.toBe(files);
  expect(findKeptCourse(root, now)).toBeNull();
});

test.each([
  ['cut short', (text: string) => text.slice(0, -20)],
  ['changed in a letter', (text: string) => text.replace('Lenz', 'Lens')],
  ['without its seal', (text: string) => text.slice(text.indexOf('\n') + 1)],
  ['empty', () => ''],
])('a kept course that was damaged is not believed: %s', (_name, damage) => {
  const { root, files } = keepSmallCourse();
  const place = join(root, FILE);
  writeFileSync(place, damage(readFileSync(place, 'utf8')));

  expect(findKeptCourse(root, files)).toBeNull();
});

test('what was saved while the course was read is not kept under the hash from before', () => {
  const { root, course, teaching } = keepSmallCourse();
  writeFileSync(join(root, 'lessons/twinning.mdx'), 'saved before the reading began');
  const files = hashCourseFiles(root);
  writeFileSync(join(root, 'lessons/twinning.mdx'), 'saved while it was read');

  keepCourse(root, files, { course, teaching });

  expect(findKeptCourse(root, files)).toBeNull();
});

/** A check that runs elsewhere, and ends soon: with what it then does. */
function runCheckElsewhere(root: string, last: string) {
  const { pid } = spawn('sh', ['-c', `sleep 0.3; ${last} rm check-is-running`], { cwd: join(root, '.cache') });
  writeFileSync(join(root, '.cache/check-is-running'), `${pid}`);
}

test('a page takes the course that was kept', () => {
  const { root, course, teaching } = keepSmallCourse();

  expect(openKeptCourse(root)).toEqual({ course, teaching, faults: [] });
});

test('while the check still runs, a page waits for its course', () => {
  const { root, course, teaching } = keepSmallCourse();
  renameSync(join(root, FILE), join(root, '.cache/later.json'));
  runCheckElsewhere(root, 'mv later.json course.json;');

  expect(openKeptCourse(root)).toEqual({ course, teaching, faults: [] });
});

test('where the check keeps none, a page says so', () => {
  const { root } = keepSmallCourse();
  writeFileSync(join(root, 'lessons/twinning.mdx'), 'saved since');
  runCheckElsewhere(root, '');

  expect(openKeptCourse(root)).toMatchObject({ course: null, faults: [{ severity: 'error', rule: 'unchecked' }] });
});

test('a page does not wait for a check that was broken off', () => {
  const { root } = keepSmallCourse();
  writeFileSync(join(root, 'lessons/twinning.mdx'), 'saved since');
  const { pid } = spawnSync(process.execPath, ['--version']);
  writeFileSync(join(root, '.cache/check-is-running'), `${pid}`);
  const began = Date.now();

  expect(openKeptCourse(root)).toMatchObject({ course: null, faults: [{ rule: 'unchecked' }] });
  expect(Date.now() - began).toBeLessThan(5000);
});

test('the check keeps no course that has an error', () => {
  const root = writeSmallCourse();

  const { exitCode } = runCheck([], root);

  expect(exitCode).toBe(1);
  expect(findKeptCourse(root, hashCourseFiles(root))).toBeNull();
});

test('the check of another folder leaves nothing in it', () => {
  const root = writeSmallCourse();

  runCheck(['--root', root], process.cwd());

  expect(findKeptCourse(root, hashCourseFiles(root))).toBeNull();
});
