import { DAY_MS } from '../../../domain/review/day';
import { countReviewed, foldRecall } from '../../../domain/review/recall';
import { foldSchedule } from '../../../domain/review/schedule';
import { aForm, anAttempt } from '../an-entry';
import { answered, aReviewItem, inUtc, MISSED, REMEMBERED } from './a-review';

const pool = [
  aReviewItem({ id: 'tw_single', lesson: 'twinning', level: 'apply' }),
  aReviewItem({ id: 'tw_match', lesson: 'twinning', level: 'remember' }),
  aReviewItem({ id: 'cl_single', lesson: 'clustering', level: 'apply' }),
];

function recall(log: Parameters<typeof foldRecall>[0], day: number) {
  const schedule = foldSchedule(log, day * DAY_MS, inUtc);
  const groups = ['twinning', 'clustering', 'bri'];
  return foldRecall(log, schedule, pool, { groups, groupOf: (card) => card.lesson, now: day * DAY_MS, dayOf: inUtc });
}

test('the first meeting is no recall; each later day is one', () => {
  const log = [
    answered(0, MISSED),
    answered(1, REMEMBERED),
    answered(4, MISSED),
    answered(0, { item: 'cl_single', ...REMEMBERED }),
  ];

  expect(recall(log, 4)).toMatchObject([
    { group: 'twinning', items: 1, asked: 2, right: 1 },
    { group: 'clustering', items: 1, asked: 0, right: 0 },
    { group: 'bri', items: 0, asked: 0, right: 0, expected: null },
  ]);
});

test('an answer to a sibling is counted once, for the item that it stood for', () => {
  const log = [
    answered(0, REMEMBERED),
    answered(0, { item: 'tw_match' }),
    answered(3, { item: 'tw_match', card: 'tw_single' }),
  ];

  expect(recall(log, 3)[0]).toMatchObject({ items: 2, asked: 1, right: 1 });
});

test('what FSRS expects today is the mean over the items', () => {
  const log = [answered(0, MISSED), answered(3, { item: 'tw_match' })];
  const [row] = recall(log, 3);

  expect(recall([answered(3, { item: 'tw_match' })], 3)[0]?.expected).toBe(1);
  expect(row?.expected).toBeLessThan(1);
  expect(row?.expected).toBeGreaterThan(0.5);
});

test('an item that the course no longer has is in no row', () => {
  expect(recall([answered(0, { item: 'gone' }), answered(3, { item: 'gone' })], 3)[0]).toMatchObject({
    items: 0,
    asked: 0,
  });
});

test('a day’s reviews are the questions answered in reviews, second looks and quizzes left out', () => {
  const log = [
    aForm({ id: 'review-1', bank: 'review' }),
    aForm({ id: 'quiz-1' }),
    anAttempt({ id: 'a', at: DAY_MS, form: 'review-1' }),
    anAttempt({ id: 'b', at: DAY_MS + 1, form: 'review-1', item: 'tw_match' }),
    anAttempt({ id: 'c', at: DAY_MS + 2, form: 'review-1', round: 1 }),
    anAttempt({ id: 'd', at: 2 * DAY_MS, form: 'quiz-1' }),
    anAttempt({ id: 'e', at: 3 * DAY_MS, form: null }),
    anAttempt({ id: 'f', at: 4 * DAY_MS, form: 'review-1', item: 'tw_sort' }),
  ];

  expect(countReviewed(log, inUtc)).toEqual(
    new Map([
      [1, 2],
      [4, 1],
    ]),
  );
});
