import { gradeWork, objectiveOf } from '../../../domain/assignment/grade-work';
import type { GradingCourse, Work, WorkAnswer, WorkForm } from '../../../domain/assignment/work';
import type { Response } from '../../../domain/response';
import { choose, put } from '../a-response';
import { aGradingCourse, anAssignment, QUESTIONS, RIGHT, WRONG } from './an-assignment';

const LESSON = anAssignment({ parts: [{ kind: 'lesson', lesson: 'twinning', steps: null }] });
const quiz = (count: number, attempts: number | null = 2) =>
  anAssignment({ parts: [{ kind: 'quiz', bank: 'twinning', count }], attempts });

function anAnswer(item: string, response: Response = RIGHT, parts: Partial<WorkAnswer> = {}): WorkAnswer {
  return { item, hash: 'hash-1', at: 1, elapsedMs: 10, response, ...parts };
}

function aTry(parts: Partial<WorkForm> = {}): WorkForm {
  return { id: 'f1', bank: 'twinning', at: 100, finishedAt: 900, items: QUESTIONS.slice(0, 2), answers: [], ...parts };
}

function gradeLessons(lessons: WorkAnswer[], course: GradingCourse = aGradingCourse()) {
  const [part] = gradeWork(LESSON, { lessons, forms: [] }, course);
  if (!part) throw new Error('the assignment has a part');
  return part;
}

function gradeQuiz(forms: WorkForm[], assignment = quiz(2), course: GradingCourse = aGradingCourse()) {
  const work: Work = { lessons: [], forms };
  const [part] = gradeWork(assignment, work, course);
  if (!part) throw new Error('the assignment has a part');
  return part;
}

const HALF = put({ hubei: 'algeria', tianjin: 'ghana', ningxia: 'kenya' });

test('a lesson part counts one point a scored exercise, and every exercise as done or not', () => {
  const part = gradeLessons([
    anAnswer('tw_single'),
    anAnswer('tw_match', HALF),
    anAnswer('tw_guess', choose('province')),
  ]);

  expect(part).toMatchObject({
    ...{ id: 'lesson_twinning', possible: 3, done: 3, all: 5, isComplete: false, stale: 0, form: null, tries: 0 },
    items: ['tw_guess', 'tw_single', 'tw_match', 'tw_sort', 'tw_sentence'],
  });
  expect(part.earned).toBeCloseTo(4 / 3);
  // tw_sort is still open.
  expect(part.ceiling).toBeCloseTo(4 / 3 + 1);
  expect(part.answers.map(({ item, share }) => [item.id, Math.round(share * 100)])).toEqual([
    ['tw_single', 100],
    ['tw_match', 33],
  ]);
});

test('a lesson part is complete once each of its exercises has an answer, right or wrong', () => {
  const lessons = ['tw_guess', 'tw_single', 'tw_match', 'tw_sort', 'tw_sentence'].map((item) => anAnswer(item, WRONG));

  expect(gradeLessons(lessons)).toMatchObject({ isComplete: true, done: 5, earned: 0, ceiling: 0 });
});

test('answers to exercises of other lessons do not count in a lesson part', () => {
  expect(gradeLessons([anAnswer('q0'), anAnswer('gone')])).toMatchObject({
    earned: 0,
    done: 0,
    possible: 3,
    ceiling: 3,
  });
});

test('of two answers to one exercise the first counts', () => {
  expect(gradeLessons([anAnswer('tw_single', WRONG), anAnswer('tw_single')]).earned).toBe(0);
});

test('an answer to another version earns nothing, can earn nothing any more, and is done', () => {
  const part = gradeLessons([anAnswer('tw_single', RIGHT, { hash: 'older' })]);

  expect(part).toMatchObject({ earned: 0, possible: 3, ceiling: 2, done: 1, stale: 1, answers: [] });
});

test('an answer to an unscored exercise of another version is no loss', () => {
  expect(gradeLessons([anAnswer('tw_guess', choose('province'), { hash: 'older' })])).toMatchObject({
    stale: 0,
    possible: 3,
  });
});

test('an answer under a former name of the version counts', () => {
  const course = aGradingCourse();
  for (const item of course.banks[0]?.items ?? []) Object.assign(item, { hash: 'hash-2', former: ['hash-1'] });

  expect(gradeLessons([anAnswer('tw_single')], course)).toMatchObject({ earned: 1, stale: 0 });
});

test('an exercise of the lesson that the banks do not have can earn nothing, and stays among the points', () => {
  const course = aGradingCourse();
  course.lessons[0]?.steps[0]?.items.push('gone');

  expect(gradeLessons([], course)).toMatchObject({ possible: 4, ceiling: 3, stale: 1, all: 6 });
});

test('a response that is no finished answer earns nothing', () => {
  const part = gradeLessons([anAnswer('tw_single', choose()), anAnswer('tw_match', put({}))]);

  expect(part).toMatchObject({ earned: 0, done: 2, ceiling: 1 });
  expect(part.answers.map(({ share }) => share)).toEqual([0, 0]);
});

test('a lesson that is not there has no points', () => {
  const [part] = gradeWork(
    anAssignment({ parts: [{ kind: 'lesson', lesson: 'gone', steps: null }] }),
    { lessons: [], forms: [] },
    aGradingCourse(),
  );

  expect(part).toMatchObject({ possible: 0, earned: 0, all: 0, isComplete: true });
});

test('a quiz that was not begun has all its points open', () => {
  expect(gradeQuiz([])).toEqual({
    ...{ id: 'quiz_twinning', part: quiz(2).parts[0], earned: 0, possible: 2, ceiling: 2, done: 0, all: 2 },
    ...{ isComplete: false, items: [], answers: [], stale: 0, form: null, tries: 0 },
  });
});

test('a quiz’s best try counts, the earlier of two as good', () => {
  const poor = aTry({ id: 'poor', answers: [anAnswer('q0', WRONG), anAnswer('q1')] });
  const good = aTry({ id: 'good', answers: [anAnswer('q0'), anAnswer('q1')] });
  const tries = quiz(2, null);

  expect(gradeQuiz([poor, good], tries)).toMatchObject({
    earned: 2,
    form: { id: 'good' },
    tries: 2,
    items: ['q0', 'q1'],
  });
  expect(gradeQuiz([good, poor], tries).form?.id).toBe('good');
  expect(gradeQuiz([{ ...good, id: 'same' }, good], tries).form?.id).toBe('same');
  expect(gradeQuiz([poor, good], tries).answers.map(({ share }) => share)).toEqual([1, 1]);
});

test('tries beyond those that the assignment gives do not count', () => {
  const forms = ['a', 'b', 'c'].map((id) => aTry({ id, answers: id === 'c' ? [anAnswer('q0')] : [] }));

  expect(gradeQuiz(forms, quiz(2, 2))).toMatchObject({ earned: 0, tries: 2, form: { id: 'a' } });
  expect(gradeQuiz(forms, quiz(2, null))).toMatchObject({ earned: 1, tries: 3, form: { id: 'c' } });
});

test('a try of another bank does not count', () => {
  expect(gradeQuiz([aTry({ bank: 'clustering', answers: [anAnswer('q0')] })])).toMatchObject({ earned: 0, tries: 0 });
});

test('a quiz is complete once any try was handed in, and then all of it is done', () => {
  const open = aTry({ id: 'open', finishedAt: null, answers: [anAnswer('q0')] });

  expect(gradeQuiz([open])).toMatchObject({ isComplete: false, done: 1 });
  expect(gradeQuiz([open, aTry({ id: 'done' })])).toMatchObject({ isComplete: true, done: 2 });
  expect(gradeQuiz([aTry({ id: 'done', finishedAt: 0 })]).isComplete).toBe(true);
});

test('before it is handed in as much of a quiz is done as the try with the most answers has, and no more than there is', () => {
  const open = { finishedAt: null };
  const one = aTry({ ...open, id: 'one', answers: [anAnswer('q0')] });
  const four = QUESTIONS.slice(0, 4);
  const many = aTry({ ...open, id: 'many', items: four, answers: four.map((item) => anAnswer(item, WRONG)) });

  expect(gradeQuiz([one, aTry({ ...open, id: 'none' })], quiz(3, null)).done).toBe(1);
  expect(gradeQuiz([one, many], quiz(2, null)).done).toBe(2);
});

test.each<[string, WorkForm[], number | null, number]>([
  ['while another try is left, all points', [aTry()], 2, 2],
  ['with tries without end, all points', [aTry(), aTry({ id: 'f2' })], null, 2],
  ['after the last try was handed in, what was earned', [aTry({ answers: [anAnswer('q0')] })], 1, 1],
  [
    'in the last try, what was earned and is open',
    [aTry({ finishedAt: null, answers: [anAnswer('q0', WRONG)] })],
    1,
    1,
  ],
  ['after the last try, what the best of them has', [aTry({ answers: [anAnswer('q0')] }), aTry({ id: 'f2' })], 2, 1],
  ['without any try to be had, nothing', [], 0, 0],
])('what can still be reached in a quiz: %s', (_when, forms, attempts, ceiling) => {
  expect(gradeQuiz(forms, quiz(2, attempts)).ceiling).toBe(ceiling);
});

test('a quiz asks no more questions than its bank has, and none of a lesson', () => {
  expect(gradeQuiz([], quiz(9))).toMatchObject({ possible: 6, all: 6, ceiling: 6 });
  expect(gradeQuiz([], quiz(9), { lessons: [], banks: [] })).toMatchObject({ possible: 0, all: 0 });
});

test('a form with more questions than were asked has as many points as it has questions', () => {
  const form = aTry({ items: QUESTIONS.slice(0, 4), answers: [anAnswer('q0'), anAnswer('q1')] });

  expect(gradeQuiz([form])).toMatchObject({ earned: 2, possible: 4 });
});

test('what a form names besides its bank’s questions has no points', () => {
  const form = aTry({ items: ['q0', 'tw_single', 'gone'], answers: [anAnswer('q0'), anAnswer('tw_single')] });

  expect(gradeQuiz([form], quiz(1))).toMatchObject({ earned: 1, possible: 1, stale: 0 });
});

test('a quiz asks its own bank', () => {
  const course = aGradingCourse();
  const other = { id: 'clustering', items: [] };

  expect(gradeQuiz([], quiz(2), { ...course, banks: [other, ...course.banks] }).possible).toBe(2);
});

test('an answer to another version of a question earns nothing in a quiz', () => {
  const form = aTry({ answers: [anAnswer('q0', RIGHT, { hash: 'older' }), anAnswer('q1')] });

  expect(gradeQuiz([form])).toMatchObject({ earned: 1, possible: 2, stale: 1 });
});

test('each part is graded in its turn', () => {
  const parts = gradeWork(
    anAssignment(),
    { lessons: [anAnswer('tw_single')], forms: [aTry({ answers: [anAnswer('q0')] })] },
    aGradingCourse(),
  );

  expect(parts.map(({ id, earned }) => [id, earned])).toEqual([
    ['lesson_twinning', 1],
    ['quiz_twinning', 1],
  ]);
});

test('a part is called in reports by small letters, digits and underlines', () => {
  expect(objectiveOf({ kind: 'lesson', lesson: 'Central-2 state', steps: null })).toBe('lesson_central_2_state');
  expect(objectiveOf({ kind: 'quiz', bank: 'final', count: 3 })).toBe('quiz_final');
});
