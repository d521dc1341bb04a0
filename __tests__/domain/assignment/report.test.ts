import { listDoneParts } from '../../../domain/assignment/done-parts';
import { listOpenParts, reportOf } from '../../../domain/assignment/report-work';
import { collectWork } from '../../../domain/assignment/work';
import type { Log } from '../../../domain/entry';
import { mergeLogs } from '../../../domain/entry';
import type { Response } from '../../../domain/response';
import { line, put } from '../a-response';
import { anAttempt, aVisit } from '../an-entry';
import { aGradingCourse, anAssignment, aTry, RIGHT, WRONG } from './an-assignment';

const course = aGradingCourse();
const GUESS: Response = { kind: 'choice', chosen: ['ministry'] };
const SENTENCE: Response = { kind: 'text', text: 'A province for each country.' };
/** Two of three pairs right. */
const TWO_PAIRS = put({ hubei: 'algeria', tianjin: 'congo', ningxia: 'ghana' });
/** Three of four cards right. */
const THREE_CARDS = put({ beijing: 'one', china: 'many', hunan: 'many', jiangxi: 'many' });

/** First answers to every exercise of the lesson: 1, ⅔ and ¾ of a point. */
function lessonDone(): Log {
  return [
    anAttempt({ id: 'l1', at: 10, item: 'tw_guess', response: GUESS, score: null }),
    anAttempt({ id: 'l2', at: 20, item: 'tw_single', response: RIGHT }),
    anAttempt({ id: 'l3', at: 30, item: 'tw_match', response: TWO_PAIRS }),
    anAttempt({ id: 'l4', at: 40, item: 'tw_sort', response: THREE_CARDS }),
    anAttempt({ id: 'l5', at: 50, item: 'tw_sentence', response: SENTENCE, score: null }),
  ];
}

const LESSON_ONLY = anAssignment({ parts: [{ kind: 'lesson', lesson: 'twinning', steps: null }] });
const QUIZ_ONLY = anAssignment({ parts: [{ kind: 'quiz', bank: 'twinning', count: 2 }] });

test('an empty record: nothing earned, nothing done, nothing decided', () => {
  expect(reportOf(anAssignment(), [], course)).toMatchObject({
    score: 0,
    progress: 0,
    isComplete: false,
    isPassed: null,
    interactions: [],
  });
});

test('each scored question counts one point wherever it stands, and unscored ones count as done', () => {
  const log = [...lessonDone(), ...aTry('f1', 1000, { q0: RIGHT, q1: WRONG })];
  const report = reportOf(anAssignment(), log, course);

  expect(report.score).toBeCloseTo((1 + 2 / 3 + 3 / 4 + 1 + 0) / 5);
  expect(report).toMatchObject({ progress: 1, isComplete: true, isPassed: true });
  expect(report.objectives).toEqual([
    { id: 'lesson_twinning', score: expect.closeTo((1 + 2 / 3 + 3 / 4) / 3), progress: 1, isComplete: true },
    { id: 'quiz_twinning', score: 0.5, progress: 1, isComplete: true },
  ]);
});

test('in a lesson the first answer counts, whenever it was given and whatever came after', () => {
  const log = [
    anAttempt({ id: 'a', at: 1, item: 'tw_single', response: WRONG }),
    anAttempt({ id: 'b', at: 2, item: 'tw_single', response: RIGHT }),
    anAttempt({ id: 'c', at: 3, item: 'tw_single', response: RIGHT, round: 1 }),
  ];

  expect(reportOf(LESSON_ONLY, log, course)).toMatchObject({ score: 0, progress: 1 / 5 });
});

test('recorded scores are not believed: they are recomputed from the responses', () => {
  const log = [anAttempt({ item: 'tw_single', response: WRONG, score: { earned: 1, possible: 1 } })];

  expect(reportOf(LESSON_ONLY, log, course).score).toBe(0);
});

test('an answer in a quiz or a review is no answer in the lesson', () => {
  const log = [anAttempt({ item: 'tw_single', response: RIGHT, form: 'review-1' })];

  expect(collectWork(LESSON_ONLY, log, course).lessons).toEqual([]);
});

test('of some steps of a lesson only their exercises count', () => {
  const some = anAssignment({ parts: [{ kind: 'lesson', lesson: 'twinning', steps: ['guess'] }] });
  const report = reportOf(some, lessonDone(), course);

  expect(report).toMatchObject({ score: 1, progress: 1, isComplete: true, isPassed: true });
  expect(report.interactions.map(({ item }) => item)).toEqual(['tw_single']);
});

test('only forms drawn for this assignment count, no others and no practice', () => {
  const own = aTry('own', 1000, { q0: WRONG, q1: WRONG });
  const other = aTry('other', 2000, { q0: RIGHT, q1: RIGHT }, { assignment: 'week4' });
  const practice = aTry('drill', 3000, { q0: RIGHT, q1: RIGHT }).map((entry) =>
    entry.type === 'form' ? { ...entry, isPractice: true } : entry,
  );

  expect(collectWork(QUIZ_ONLY, [...own, ...other, ...practice], course).forms.map(({ id }) => id)).toEqual(['own']);
});

test('the best of the first tries is the grade; those beyond the limit do not count', () => {
  const log = [
    ...aTry('f1', 1000, { q0: RIGHT, q1: WRONG }),
    ...aTry('f2', 9000, { q2: WRONG, q3: WRONG }),
    ...aTry('f3', 20_000, { q4: RIGHT, q5: RIGHT }),
  ];

  expect(reportOf({ ...QUIZ_ONLY, attempts: 2 }, log, course).score).toBe(0.5);
  expect(reportOf({ ...QUIZ_ONLY, attempts: 1 }, log.slice(4), course).score).toBe(0);
  expect(reportOf({ ...QUIZ_ONLY, attempts: null }, log, course).score).toBe(1);
});

test('the interactions are those of the form that the grade is taken from, with key, share and time', () => {
  const log = [...aTry('f1', 1000, { q0: WRONG, q1: WRONG }), ...aTry('f2', 9000, { q2: RIGHT, q3: WRONG })];

  expect(reportOf(QUIZ_ONLY, log, course).interactions).toEqual([
    {
      ...{ item: 'q2', kind: 'single', objective: 'quiz_twinning', form: 'f2', response: RIGHT, correct: RIGHT },
      ...{ score: 1, at: 10_000, latencyMs: 2000 },
    },
    {
      ...{ item: 'q3', kind: 'single', objective: 'quiz_twinning', form: 'f2', response: WRONG, correct: RIGHT },
      ...{ score: 0, at: 11_000, latencyMs: 2000 },
    },
  ]);
});

test('a quiz is done when it was handed in, with questions left out too', () => {
  const open = aTry('f1', 1000, { q0: RIGHT, q1: RIGHT }, { isFinished: false });
  const half = aTry('f1', 1000, { q0: RIGHT, q1: RIGHT }).filter(({ id }) => id !== 'f1-q1');

  expect(reportOf(QUIZ_ONLY, open, course)).toMatchObject({ score: 1, progress: 1, isComplete: false });
  expect(reportOf(QUIZ_ONLY, half, course)).toMatchObject({ score: 0.5, progress: 1, isComplete: true });
});

test('passed as soon as the mark is reached, failed as soon as it is out of reach, open in between', () => {
  const strict = { ...LESSON_ONLY, passMark: 0.9 };
  const wrong = anAttempt({ item: 'tw_single', response: WRONG });
  const right = lessonDone().slice(1, 3);

  expect(reportOf(strict, [], course).isPassed).toBeNull();
  expect(reportOf(strict, [wrong], course)).toMatchObject({ isPassed: false, isComplete: false });
  expect(reportOf({ ...strict, passMark: 0.5 }, right, course)).toMatchObject({ isPassed: true, isComplete: false });
  expect(reportOf({ ...strict, passMark: 0.6 }, right, course).isPassed).toBeNull();
});

test('while tries are left the mark is in reach; once all is done it is decided, and a better try still turns it', () => {
  const missed = aTry('f1', 1000, { q0: WRONG, q1: WRONG });
  const started = aTry('f1', 1000, { q0: WRONG, q1: WRONG }, { isFinished: false });

  expect(reportOf({ ...QUIZ_ONLY, attempts: 2 }, started, course).isPassed).toBeNull();
  expect(reportOf({ ...QUIZ_ONLY, attempts: 1 }, started, course).isPassed).toBe(false);
  expect(reportOf(QUIZ_ONLY, missed, course).isPassed).toBe(false);
  expect(reportOf(QUIZ_ONLY, [...missed, ...aTry('f2', 9000, { q0: RIGHT, q1: RIGHT })], course).isPassed).toBe(true);
});

test('exactly the pass mark passes, whatever the fractions add up to', () => {
  const log = [
    anAttempt({ id: 'b', item: 'tw_single', response: WRONG }),
    anAttempt({ id: 'c', item: 'tw_match', response: put({ hubei: 'algeria', tianjin: 'congo', ningxia: 'benin' }) }),
    anAttempt({
      id: 'd',
      item: 'tw_sort',
      response: put({ beijing: 'one', china: 'one', hunan: 'one', jiangxi: 'one' }),
    }),
  ];

  expect(reportOf({ ...LESSON_ONLY, passMark: 0.5 }, log, course).isPassed).toBe(true);
});

test('an answer to another version of a question earns nothing, and is not left out of the points', () => {
  const log = lessonDone().map((entry) => (entry.id === 'l3' ? { ...entry, hash: 'older' } : entry)) as Log;
  const report = reportOf(LESSON_ONLY, log, course);

  expect(report.score).toBeCloseTo((1 + 3 / 4) / 3);
  expect(report).toMatchObject({ progress: 1, isComplete: true });
});

test('an exercise that has changed counts as soon as it is answered as it is now, and by the first such answer', () => {
  const older = lessonDone().map((entry) => (entry.id === 'l3' ? { ...entry, hash: 'older' } : entry)) as Log;
  const now = lessonDone().filter((entry) => entry.id === 'l3');
  const later = now.map((entry) => ({ ...entry, id: 'l3-later', response: WRONG })) as Log;

  expect(reportOf(LESSON_ONLY, [...older, ...now, ...later], course).score).toBe(
    reportOf(LESSON_ONLY, lessonDone(), course).score,
  );
});

test('a try has as many points as the quiz has questions, also where one of them is no longer asked', () => {
  const log = aTry('f1', 1000, { q0: RIGHT, gone: WRONG });

  expect(reportOf(QUIZ_ONLY, log, course).score).toBe(1 / 2);
});

test('a response that is no finished answer earns nothing, and counts', () => {
  const log = [anAttempt({ item: 'tw_match', response: line('hubei') })];

  expect(reportOf(LESSON_ONLY, log, course)).toMatchObject({ score: 0, progress: 1 / 5 });
});

test('a part without anything to score is worth its doing', () => {
  const bare = {
    ...course,
    lessons: course.lessons.map((lesson) => ({
      ...lesson,
      steps: [{ id: 'guess', title: 'A guess', items: ['tw_guess'] }],
    })),
  };
  const log = [anAttempt({ item: 'tw_guess', response: GUESS, score: null })];

  expect(reportOf(LESSON_ONLY, [], bare)).toMatchObject({ score: 0, isPassed: null });
  expect(reportOf(LESSON_ONLY, log, bare)).toMatchObject({ score: 1, isPassed: true });
});

test('ids of objectives are of characters that SCORM 2004 takes', () => {
  const odd = { ...course, lessons: course.lessons.map((lesson) => ({ ...lesson, id: 'BRI-ambiguity' })) };
  const assignment = anAssignment({ parts: [{ kind: 'lesson', lesson: 'BRI-ambiguity', steps: null }] });

  expect(reportOf(assignment, [], odd).objectives[0]?.id).toBe('lesson_bri_ambiguity');
});

test('the order of the record does not matter beyond its times, and other entries are passed over', () => {
  const log = [...lessonDone(), aVisit({ at: 5 }), ...aTry('f1', 1000, { q0: RIGHT, q1: WRONG })];

  expect(reportOf(anAssignment(), mergeLogs([], [...log].reverse()), course)).toEqual(
    reportOf(anAssignment(), log, course),
  );
});

test('in free order every part is open; gated, a part opens when all before it are done', () => {
  const parts = [{ isComplete: true }, { isComplete: false }, { isComplete: true }, { isComplete: false }];

  expect(listOpenParts({ order: 'free' }, parts)).toEqual([true, true, true, true]);
  expect(listOpenParts({ order: 'gated' }, parts)).toEqual([true, true, false, false]);
});

test('which parts are done is told without the questions as the report tells it with them', () => {
  const cases: Log[] = [
    [],
    lessonDone(),
    lessonDone().slice(1),
    [...lessonDone(), ...aTry('f1', 1000, { q0: WRONG, q1: RIGHT })],
    aTry('f1', 1000, { q0: WRONG, q1: RIGHT }, { isFinished: false }),
    [...aTry('f1', 1000, { q0: WRONG }, { isFinished: false }), ...aTry('f2', 9000, { q0: WRONG })],
  ];

  for (const log of cases) {
    for (const attempts of [1, 2, null]) {
      const assignment = anAssignment({ attempts });
      const told = listDoneParts(assignment, log, course).map(({ isComplete }) => isComplete);

      expect(told).toEqual(reportOf(assignment, log, course).objectives.map(({ isComplete }) => isComplete));
    }
  }
});
