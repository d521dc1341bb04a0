/** @jest-environment node */
import { faultsAfter } from './a-course';

const BANK = 'quizzes/twinning.yaml';
const FINAL = 'quizzes/final.yaml';
const LESSON = 'lessons/twinning.mdx';
const SOURCES = 'lessons/sources.yaml';

test('every lesson of module.yaml has its file', () => {
  const faults = faultsAfter([LESSON, null, null]);

  expect(faults).toEqual([
    'lessons/twinning.mdx:1:1: expected the file, got none. Mend: write it (npm run new:lesson makes a beginning), or take it out of module.yaml. [error missing-file]',
  ]);
});

test('every lesson of module.yaml has its bank', () => {
  const faults = faultsAfter([BANK, null, null]);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:1:1: expected the file, got none. Mend: add it, as lessons/AUTHORING.md describes. [error missing-file]',
  ]);
});

test('there is a final', () => {
  const faults = faultsAfter([FINAL, null, null]);

  expect(faults).toEqual([
    'quizzes/final.yaml:1:1: expected the file, got none. Mend: add it, as lessons/AUTHORING.md describes. [error missing-file]',
  ]);
});

test('the reference files are there', () => {
  const faults = faultsAfter([SOURCES, null, null]);

  expect(faults).toEqual([
    'lessons/sources.yaml:1:1: expected the file, got none. Mend: add it, as lessons/AUTHORING.md describes. [error missing-file]',
  ]);
});

test('a lesson that module.yaml does not name is a stray', () => {
  const faults = faultsAfter(['lessons/twining.mdx', null, 'x']);

  expect(faults).toEqual([
    'lessons/twining.mdx:1:1: expected only files of the lessons in module.yaml, got twining.mdx. Mend: add its lesson to lessons/module.yaml, or remove the file. [error stray-file]',
  ]);
});

test('a bank that module.yaml does not name is a stray', () => {
  const faults = faultsAfter(['quizzes/clustering.yml', null, 'x']);

  expect(faults).toEqual([
    'quizzes/clustering.yml:1:1: expected only files of the lessons in module.yaml, got clustering.yml. Mend: add its lesson to lessons/module.yaml, or remove the file. [error stray-file]',
  ]);
});

test('other files may lie beside the content', () => {
  const faults = faultsAfter(['lessons/AUTHORING.md', null, 'x'], ['quizzes/schema.json', null, '{}']);

  expect(faults).toEqual([]);
});
