import { listCounted, listJudged } from '../../../domain/review/counted';
import { DAY_MS } from '../../../domain/review/day';
import { countReviewed, countRun, foldRecall } from '../../../domain/review/recall';
import { answerScheduled, dueAt, foldSchedule, RETENTION } from '../../../domain/review/schedule';
import { aForm, aHelp, anAttempt } from '../an-entry';
import { answered, aReviewItem, HOUR, inUtc, MISSED, REMEMBERED } from './a-review';

test('a learner is judged by the answers that count, each once, for whatever they stood', () => {
  const first = answered(0, { ...REMEMBERED, card: 'tw_other' });
  const again = answered(0, { ...MISSED, id: 'again', at: 10 * HOUR });
  const later = answered(2, { ...MISSED, id: 'later', round: 1 });

  expect([...listJudged([first, again, later], 5, inUtc)]).toEqual([first, later]);
  expect([...listJudged([first, again, later], 1, inUtc)]).toEqual([first]);
  expect([...listCounted([first], 5, inUtc).met].sort()).toEqual(['tw_other', 'tw_single']);
});

test('nothing answered is nothing met', () => {
  expect(listCounted([aHelp(), aForm()], 5, inUtc)).toEqual({ counted: [], met: new Set() });
  expect(listCounted([anAttempt({ score: null })], 5, inUtc).met.size).toBe(0);
});

test('an answer that names its own item as the one it stood for counts once', () => {
  expect(listCounted([answered(0, { ...REMEMBERED, card: 'tw_single' })], 5, inUtc).counted).toHaveLength(1);
});

test('days in a row are counted up to today, or up to yesterday while today is still open', () => {
  const on = (...days: number[]) => new Map(days.map((day) => [day, 1]));

  expect(countRun(on(), 10)).toBe(0);
  expect(countRun(on(10), 10)).toBe(1);
  expect(countRun(on(8, 9, 10), 10)).toBe(3);
  expect(countRun(on(8, 9), 10)).toBe(2);
  expect(countRun(on(8), 10)).toBe(0);
  expect(countRun(on(7, 9, 10, 11), 10)).toBe(2);
});

test('only first answers in reviews are counted as reviewed, on their days', () => {
  const log = [
    aForm({ id: 'r', bank: 'review' }),
    aForm({ id: 'q', bank: 'twinning' }),
    anAttempt({ id: 'a', at: DAY_MS, form: 'r' }),
    anAttempt({ id: 'b', at: 2 * DAY_MS, form: 'r' }),
    anAttempt({ id: 'c', at: 2 * DAY_MS, form: 'r', item: 'tw_match' }),
    anAttempt({ id: 'd', at: 2 * DAY_MS, form: 'r', item: 'tw_sort' }),
    anAttempt({ id: 'e', at: 3 * DAY_MS, form: 'q' }),
    anAttempt({ id: 'f', at: 3 * DAY_MS }),
    aHelp({ id: 'g', at: 3 * DAY_MS, form: 'r', item: 'tw_line' }),
  ];

  expect([...countReviewed(log, inUtc)]).toEqual([
    [1, 1],
    [2, 2],
  ]);
});

test('what is expected is the mean over the cards that were answered; one that was only met does not lower it', () => {
  const pool = [
    aReviewItem({ id: 'tw_single', lesson: 'twinning' }),
    aReviewItem({ id: 'tw_match', lesson: 'twinning' }),
  ];
  const log = [answered(0, REMEMBERED), answered(9, { ...REMEMBERED, item: 'tw_match' })];
  const at = { groups: ['twinning'], groupOf: () => 'twinning', now: 0, dayOf: inUtc };
  const [row] = foldRecall(log, foldSchedule(log, 0, inUtc), pool, at);

  expect(row).toMatchObject({ items: 2, expected: 1 });
});

test('a card as it will be after an answer is the card that is folded once it was given', () => {
  const days = [0, 3, 4, 11, 30, 31];
  for (const pattern of [0b000000, 0b111111, 0b101010, 0b010011, 0b001101]) {
    const log = days.map((day, i) => answered(day, pattern & (1 << i) ? REMEMBERED : MISSED));
    for (let n = 1; n < days.length; n += 1) {
      const [before, after] = [n, n + 1].map((end) =>
        foldSchedule(log.slice(0, end), 40 * DAY_MS, inUtc).get('tw_single'),
      );

      expect(before && answerScheduled(before, days[n] ?? 0, Boolean(pattern & (1 << n)))).toEqual(after);
    }
  }
});

test('a card that no answer counts for yet becomes what a first answer makes of it', () => {
  const [met] = foldSchedule([answered(9, REMEMBERED)], 0, inUtc).values();
  const [first] = foldSchedule([answered(9, REMEMBERED)], 9 * DAY_MS + DAY_MS, inUtc).values();

  expect(met && answerScheduled(met, 9, true)).toEqual(first);
});

test('a card without an answer is due when it is due, whatever retention is asked for; so is any at the usual one', () => {
  const [met] = foldSchedule([answered(9, REMEMBERED)], 0, inUtc).values();
  const [known] = foldSchedule([answered(0, REMEMBERED)], DAY_MS, inUtc).values();
  if (!met || !known) throw new Error('both are cards');

  expect(dueAt(met, 0.97)).toBe(met.due);
  expect(dueAt(known, RETENTION)).toBe(known.due);
  expect(dueAt(known, 0.97)).toBeLessThan(known.due);
  expect(dueAt(known, 0.97)).toBeGreaterThan(known.last ?? 0);
});
