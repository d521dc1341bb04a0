import type { Log } from '../../../domain/entry';
import { DAY_MS } from '../../../domain/review/day';
import { foldSchedule, recallOn } from '../../../domain/review/schedule';
import { aForm, anAttempt, aVisit } from '../an-entry';
import { answered, askFsrs, HOUR, inUtc, MISSED, REMEMBERED } from './a-review';

const noon = (day: number) => day * DAY_MS + 12 * HOUR;

/** The state of tw_single as of noon of a day. */
function cardOn(day: number, log: Log) {
  return foldSchedule(log, noon(day), inUtc).get('tw_single');
}

test('nothing is scheduled before it was answered, and what is not scored never is', () => {
  const log = [aVisit(), aForm({ items: ['tw_single'] }), anAttempt({ item: 'tw_guess', score: null })];

  expect([...foldSchedule(log, noon(1), inUtc).keys()]).toEqual([]);
});

test('an answer in a lesson, in a quiz or in a review schedules its item', () => {
  const log = [
    anAttempt({ id: 'a', item: 'tw_match', form: null }),
    anAttempt({ id: 'b', item: 'tw_sort', form: 'quiz-1' }),
    anAttempt({ id: 'c', item: 'tw_order', form: 'review-1', card: 'tw_line' }),
  ];

  expect([...foldSchedule(log, noon(1), inUtc).keys()]).toEqual(['tw_match', 'tw_sort', 'tw_order', 'tw_line']);
});

test('right answers on the day they are due: what ts-fsrs says with its defaults', () => {
  const days = [0, 3, 17, 74];
  const answers = days.map((day) => ({ day, isRight: true }));

  expect(
    cardOn(
      74,
      days.map((day) => answered(day)),
    ),
  ).toEqual({ id: 'tw_single', ...askFsrs(answers) });
  expect(askFsrs(answers).due).toBe(270);
});

test('a miss comes back the next day, and a miss of what was known is a lapse', () => {
  const log = [answered(0, REMEMBERED), answered(3, MISSED), answered(4, REMEMBERED)];

  expect(cardOn(0, [answered(0, MISSED)])).toMatchObject({ due: 1, reps: 1, lapses: 0 });
  expect(cardOn(4, log)).toEqual({
    id: 'tw_single',
    ...askFsrs([
      { day: 0, isRight: true },
      { day: 3, isRight: false },
      { day: 4, isRight: true },
    ]),
  });
  expect(cardOn(3, log.slice(0, 2))).toMatchObject({ due: 4, reps: 2, lapses: 1 });
});

test.each([
  [0.8, 3],
  [1, 3],
  [0.79, 1],
  [0.5, 1],
  [0, 1],
])('a share of %d of the points brings it back after %d days', (share, days) => {
  expect(cardOn(0, [answered(0, { score: { earned: share * 10, possible: 10 } })])?.due).toBe(days);
});

test('of a lesson round, a quiz form and a review the first answer counts alone, even when the next comes days later', () => {
  const lesson = { form: null, round: 0 };
  const log = [
    answered(0, { ...lesson, ...MISSED }),
    answered(1, { ...lesson, ...REMEMBERED }),
    answered(2, { form: 'quiz-1', ...MISSED }),
    answered(3, { form: 'quiz-1', round: 1, ...REMEMBERED }),
  ];

  expect(cardOn(3, log)).toMatchObject({ last: 2, reps: 2, lapses: 1 });
});

test('starting an exercise again on another day is an answer of its own', () => {
  const log = [answered(0, { form: null, round: 0 }), answered(3, { form: null, round: 1 })];

  expect(cardOn(3, log)).toMatchObject({ last: 3, reps: 2, due: 17 });
});

test('of one day the first answer counts: later successes and later misses are practice', () => {
  expect(cardOn(0, [answered(0, REMEMBERED), answered(0, REMEMBERED), answered(0, MISSED)])).toMatchObject({
    due: 3,
    reps: 1,
  });
  expect(cardOn(0, [answered(0, MISSED), answered(0, REMEMBERED)])).toMatchObject({ due: 1, reps: 1 });
});

test('an answer to a sibling counts for the item that it stood for, and for itself', () => {
  const log = [answered(0, REMEMBERED), answered(3, { item: 'tw_match', card: 'tw_single' })];
  const schedule = foldSchedule(log, noon(3), inUtc);

  expect(schedule.get('tw_single')).toMatchObject({ last: 3, due: 17, reps: 2 });
  expect(schedule.get('tw_match')).toMatchObject({ last: 3, due: 6, reps: 1 });
});

test('a clock that was set back: the answer takes its place by its time, and no interval runs backwards', () => {
  const log = [answered(10, REMEMBERED), answered(4, MISSED)];

  expect(cardOn(10, log)).toEqual({
    id: 'tw_single',
    ...askFsrs([
      { day: 4, isRight: false },
      { day: 10, isRight: true },
    ]),
  });
});

test('answers from after today wait for their day: the item is due, and one answer today is enough', () => {
  const future = answered(400, REMEMBERED);

  expect(cardOn(10, [future])).toEqual({
    id: 'tw_single',
    due: 10,
    last: null,
    stability: 0,
    difficulty: 0,
    reps: 0,
    lapses: 0,
  });
  expect(cardOn(10, [answered(10, REMEMBERED), future])).toMatchObject({ last: 10, due: 13, reps: 1 });
  expect(cardOn(400, [answered(10, REMEMBERED), future])).toMatchObject({ last: 400, reps: 2 });
});

test('an answer whose day cannot be named breaks no other', () => {
  const log = [answered(1, REMEMBERED), answered(2, { item: 'tw_match', at: 8.64e15 })];
  const schedule = foldSchedule(log, noon(1), (at) => (at === 8.64e15 ? Number.NaN : inUtc(at)));

  expect(schedule.get('tw_single')).toMatchObject({ last: 1, due: 4 });
  expect(schedule.get('tw_match')).toMatchObject({ last: null, due: 1 });
});

test('a day function that runs backwards breaks nothing', () => {
  const log = [answered(1, REMEMBERED), answered(2, REMEMBERED), answered(3, MISSED)];
  const schedule = foldSchedule(log, noon(3), (at) => 100 - inUtc(at));

  expect(schedule.get('tw_single')).toMatchObject({ reps: 1 });
});

test('days are the learner’s own: an hour before midnight and an hour after are two', () => {
  const inAuckland = (at: number) => Math.floor((at + 13 * HOUR) / DAY_MS);
  const log = [answered(0, { at: 10 * HOUR }), answered(0, { at: 12 * HOUR })];

  expect(foldSchedule(log, noon(0), inUtc).get('tw_single')).toMatchObject({ reps: 1, due: 3 });
  expect(foldSchedule(log, noon(0), inAuckland).get('tw_single')).toMatchObject({ reps: 2, last: 1 });
});

test.each([
  ['spring', '2026-03-28', 23],
  ['autumn', '2026-10-24', 25],
])('the night on which the clocks change in %s is one night', (_season, evening, hours) => {
  // Berlin: UTC+1 in winter, UTC+2 in summer; the change is at one o'clock UTC.
  const [spring, autumn] = [Date.parse('2026-03-29T01:00Z'), Date.parse('2026-10-25T01:00Z')];
  const inBerlin = (at: number) => Math.floor((at + (at >= spring && at < autumn ? 2 : 1) * HOUR) / DAY_MS);
  const first = Date.parse(`${evening}T21:30Z`);
  const log = [answered(0, { at: first, ...MISSED }), answered(0, { at: first + hours * HOUR, ...REMEMBERED })];
  const card = foldSchedule(log, first + 30 * HOUR, inBerlin).get('tw_single');
  const day = inBerlin(first);

  expect(card).toEqual({
    id: 'tw_single',
    ...askFsrs([
      { day, isRight: false },
      { day: day + 1, isRight: true },
    ]),
  });
});

test('a leap day is a day', () => {
  const at = Date.parse('2028-02-28T09:00Z');
  const card = foldSchedule([answered(0, { at, ...REMEMBERED })], at, inUtc).get('tw_single');

  expect(card && card.due * DAY_MS).toBe(Date.parse('2028-03-02T00:00Z'));
});

test('the chance of recall is whole on the day, nine in ten after the stability, and 0 where nothing counts yet', () => {
  const card = cardOn(0, [answered(0, REMEMBERED)]);
  if (!card) throw new Error('no card');

  expect(recallOn(card, 0)).toBe(1);
  expect(recallOn({ ...card, stability: 7 }, 7)).toBeCloseTo(0.9, 6);
  expect(recallOn(card, -5)).toBe(1);
  expect(recallOn({ ...card, last: null }, 0)).toBe(0);
});
