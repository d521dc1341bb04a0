import { DAY_MS } from '../../../domain/review/day';
import { foldPlan, retentionOn } from '../../../domain/review/plan';
import { aPlan, aVisit } from '../an-entry';
import { inUtc } from './a-review';

const EXAM = Date.parse('2026-12-12') / DAY_MS;

test('without a plan there is no exam, and twelve questions are enough for a day', () => {
  expect(foldPlan([], inUtc)).toEqual({ exam: null, cap: 12, since: null });
});

test('the last plan stands', () => {
  const log = [aPlan({ id: 'a', at: DAY_MS, cap: 20 }), aPlan({ id: 'b', at: 2 * DAY_MS, exam: null, cap: 5 })];

  expect(foldPlan(log, inUtc)).toEqual({ exam: null, cap: 5, since: null });
});

test('what is done after a plan was made leaves it as it is', () => {
  const log = [aPlan({ at: 3 * DAY_MS, cap: 20 }), aVisit({ at: 4 * DAY_MS })];

  expect(foldPlan(log, inUtc)).toEqual({ exam: EXAM, cap: 20, since: 3 });
});

test('an exam is planned for since it was first named, whatever else changed; another exam begins anew', () => {
  const log = [
    aPlan({ id: 'a', at: 3 * DAY_MS, cap: 12 }),
    aPlan({ id: 'b', at: 9 * DAY_MS, cap: 20 }),
    aPlan({ id: 'c', at: 11 * DAY_MS, exam: '2027-01-10' }),
    aPlan({ id: 'd', at: 12 * DAY_MS }),
  ];

  expect(foldPlan(log.slice(0, 2), inUtc)).toEqual({ exam: EXAM, cap: 20, since: 3 });
  expect(foldPlan(log, inUtc)).toEqual({ exam: EXAM, cap: 12, since: 12 });
});

test('the retention asked for rises evenly over the thirty days before an exam, and falls back after it', () => {
  expect(retentionOn(0, null)).toBe(0.9);
  expect(retentionOn(EXAM - 31, EXAM)).toBe(0.9);
  expect(retentionOn(EXAM - 30, EXAM)).toBe(0.9);
  expect(retentionOn(EXAM - 15, EXAM)).toBeCloseTo(0.935, 10);
  expect(retentionOn(EXAM - 3, EXAM)).toBeCloseTo(0.963, 10);
  expect(retentionOn(EXAM, EXAM)).toBe(0.9);
});
