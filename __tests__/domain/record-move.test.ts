import fc from 'fast-check';
import type { Log } from '../../domain/entry';
import { foldItems, foldLesson } from '../../domain/progress';
import { foldForm, scoreForm } from '../../domain/quiz';
import { pickForMove } from '../../domain/record-move';
import { DAY_MS } from '../../domain/review/day';
import { foldPlan } from '../../domain/review/plan';
import { foldSchedule } from '../../domain/review/schedule';
import { logs } from './a-log';
import { aFinish, aForm, aHelp, anAssigned, anAttempt, aPlan, aVisit } from './an-entry';

const dayOf = (at: number) => Math.floor(at / DAY_MS);

function ids(log: Log): string[] {
  return pickForMove(log).map(({ id }) => id);
}

test('of each exercise in each round the first answer and the latest move', () => {
  const tries = [10, 20, 30].map((at) => anAttempt({ id: `t${at}`, at }));
  const again = anAttempt({ id: 'again', at: 40, round: 1 });

  expect(ids([...tries, again])).toEqual(['t10', 't30', 'again']);
});

test('an answer that was better than all before moves too', () => {
  const earned = [0, 1, 2, 1, 2, 0];
  const log = earned.map((points, i) => anAttempt({ id: `${i}`, at: i, score: { earned: points, possible: 2 } }));

  expect(ids(log)).toEqual(['0', '1', '2', '5']);
});

test('an answer in a quiz is none in the lesson', () => {
  const log = [anAttempt({ id: 'lesson', at: 10 }), anAttempt({ id: 'quiz', at: 20, form: 'f' })];

  expect(ids(log)).toEqual(['lesson', 'quiz']);
});

test('quizzes, their ends and plans all move; hints stay', () => {
  const log = [
    aForm({ id: 'f', at: 1 }),
    aHelp({ id: 'h', at: 2 }),
    aFinish({ id: 'e', at: 3, form: 'f' }),
    aPlan({ id: 'p', at: 4 }),
    aPlan({ id: 'q', at: 5 }),
  ];

  expect(ids(log)).toEqual(['f', 'e', 'p', 'q']);
});

test('of each lesson the step last opened moves, and of each assignment the link last opened', () => {
  const log = [
    aVisit({ id: 'a', at: 1, step: 'guess' }),
    aVisit({ id: 'b', at: 2, step: 'pairs' }),
    aVisit({ id: 'c', at: 3, lesson: 'clustering', step: 'guess' }),
    anAssigned({ id: 'd', at: 4 }),
    anAssigned({ id: 'e', at: 5 }),
  ];

  expect(ids(log)).toEqual(['b', 'c', 'e']);
});

test('scores, lesson progress, the plan and the review schedule are the same without what stays behind', () => {
  const lesson = {
    id: 'twinning',
    steps: [{ id: 'guess', title: 'Guess', items: ['tw_single', 'tw_match'] }],
  };

  fc.assert(
    fc.property(logs, fc.nat(4e12), (log, now) => {
      const moved = pickForMove(log);

      expect(foldSchedule(moved, now, dayOf)).toEqual(foldSchedule(log, now, dayOf));
      expect(foldPlan(moved, dayOf)).toEqual(foldPlan(log, dayOf));
      expect(foldLesson(moved, lesson)).toEqual(foldLesson(log, lesson));
      for (const [item, { first, best }] of foldItems(log, null)) {
        if (first) expect(foldItems(moved, null).get(item)).toMatchObject({ first, best });
      }
      for (const { id } of log.filter(({ type }) => type === 'form')) {
        const [all, some] = [foldForm(log, id), foldForm(moved, id)];
        expect(some && scoreForm(some)).toEqual(all && scoreForm(all));
      }
    }),
    { numRuns: 200 },
  );
});
