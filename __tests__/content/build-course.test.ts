/** @jest-environment node */
import { loadCourse } from '../../content/load-course';
import { type Change, SMALL, writeSmallCourse } from './a-course';

test('a lesson has its steps and the items placed in each, in reading order', () => {
  const course = courseAfter();

  expect(course?.lessons[0]?.steps).toEqual([
    { id: 'guess', title: 'Guess first', items: ['tw_guess'] },
    { id: 'check', title: 'Try it', items: ['tw_pick', 'tw_all', 'tw_map', 'tw_bins'] },
    { id: 'sentence', title: 'Say it', items: ['tw_sentence'] },
  ]);
});

test('a term knows the steps that use it, in prose or in an item, each once', () => {
  const course = courseAfter([
    'lessons/twinning.mdx',
    'Beijing draws',
    '<Term id="twinning">Twinning</Term>: Beijing draws',
  ]);

  expect(course?.glossary.map(({ id, uses }) => [id, uses])).toEqual([
    [
      'twinning',
      [
        { lesson: 'twinning', step: 'guess' },
        { lesson: 'twinning', step: 'check' },
      ],
    ],
    ['joining_forces', [{ lesson: 'twinning', step: 'check' }]],
  ]);
});

test('what a file leaves out is null in the course', () => {
  const course = courseAfter();

  expect(course?.glossary[0]?.zh).toBeNull();
  expect(course?.sources[0]?.url).toBeNull();
});

test('a bank carries its quiz, with seven tenths to pass where the file says nothing', () => {
  const course = courseAfter();

  expect(course?.banks[0]).toMatchObject({ id: 'twinning', title: 'Quiz', draw: 3, pass: 0.7 });
});

test('an item knows its bank and its version, and loses its waivers', () => {
  const course = courseAfter(
    ['quizzes/final.yaml', '"Chance encounters"', '"Never an actor"'],
    [
      'quizzes/final.yaml',
      'explanation: "A',
      'waive: [{ rule: absolute-word, reason: "Quoted" }]\n    explanation: "A',
    ],
  );

  const item = course?.banks[1]?.items[0];
  expect(item).toMatchObject({
    id: 'fi_one',
    bank: 'final',
    hash: expect.stringMatching(/^[0-9a-f]{8}$/),
    sources: [],
  });
  expect(item).not.toHaveProperty('waive');
});

test('a course with an error is none', () => {
  expect(courseAfter(['quizzes/final.yaml', 'draw: 1', 'draw: 2'])).toBeNull();
});

test('a course with a warning is whole', () => {
  expect(courseAfter(['quizzes/final.yaml', '"Chance encounters"', '"Never an actor"'])).not.toBeNull();
});

function courseAfter(...changes: Change[]) {
  return loadCourse(writeSmallCourse(...changes), { minimums: SMALL }).course;
}
