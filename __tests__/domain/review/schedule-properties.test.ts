import fc from 'fast-check';
import { type AttemptEntry, type Log, mergeLogs } from '../../../domain/entry';
import { DAY_MS } from '../../../domain/review/day';
import { foldSchedule } from '../../../domain/review/schedule';
import { anAttempt } from '../an-entry';
import { askFsrs, HOUR, inUtc } from './a-review';

const items = fc.constantFrom('tw_single', 'tw_match', 'tw_sort');

/** Attempts in a small world, so that sittings, days and siblings meet often. */
const attempts: fc.Arbitrary<AttemptEntry[]> = fc
  .array(
    fc.record({
      at: fc.nat(40 * 24).map((hours) => hours * HOUR),
      item: items,
      card: fc.option(items),
      form: fc.option(fc.constantFrom('form-1', 'form-2', 'form-3')),
      round: fc.nat(2),
      score: fc.option(
        fc.nat(5).map((earned) => ({ earned, possible: 5 })),
        { freq: 8 },
      ),
    }),
    { maxLength: 40 },
  )
  .map((list) => list.map((parts, i) => anAttempt({ ...parts, id: `a${i}` })));

/** The same schedule in the plainest way: for each item its sittings, for each sitting its first, for each day its first. */
function foldPlainly(log: Log, today: number) {
  const answers = mergeLogs([], log).filter((entry): entry is AttemptEntry => entry.type === 'attempt');
  const scored = answers.filter((attempt) => attempt.score !== null);
  const cards = new Set(scored.flatMap(({ item, card }) => (card === null ? [item] : [item, card])));
  return [...cards].map((id) => {
    const own = scored.filter(({ item, card, at }) => (item === id || card === id) && inUtc(at) <= today);
    const sitting = ({ form, round }: AttemptEntry) => JSON.stringify(form === null ? round : form);
    const firsts = own.filter((one, i) => own.findIndex((other) => sitting(other) === sitting(one)) === i);
    const daily = firsts.filter((one, i) => firsts.findIndex((other) => inUtc(other.at) === inUtc(one.at)) === i);
    const rated = daily.map(({ at, score }) => ({ day: inUtc(at), isRight: (score?.earned ?? 0) >= 4 }));
    const none = { due: today, last: null, stability: 0, difficulty: 0, reps: 0, lapses: 0 };
    return { id, ...(rated.length === 0 ? none : askFsrs(rated)) };
  });
}

test('any record gives what ts-fsrs gives for the answers that count', () => {
  fc.assert(
    fc.property(attempts, fc.nat(40), (log, today) => {
      const schedule = foldSchedule(log, today * DAY_MS + 5 * HOUR, inUtc);

      expect(new Map([...schedule])).toEqual(new Map(foldPlainly(log, today).map((item) => [item.id, item])));
    }),
    { numRuns: 300 },
  );
});

test('the schedule depends on the set of entries alone, however two devices were merged', () => {
  fc.assert(
    fc.property(attempts, fc.array(fc.boolean()), fc.nat(40), (log, sides, today) => {
      const now = today * DAY_MS;
      const mine = mergeLogs(
        [],
        log.filter((_, i) => sides[i]),
      );
      const theirs = mergeLogs(
        [],
        log.filter((_, i) => !sides[i]),
      );
      const merged = foldSchedule(mergeLogs(mine, theirs), now, inUtc);

      expect(foldSchedule(mergeLogs(theirs, mergeLogs(mine, theirs)), now, inUtc)).toEqual(merged);
      expect(foldSchedule([...log].reverse(), now, inUtc)).toEqual(merged);
      expect(foldSchedule([...theirs, ...mine], now, inUtc)).toEqual(merged);
    }),
    { numRuns: 300 },
  );
});

test('an item that was answered is due on a later day', () => {
  fc.assert(
    fc.property(attempts, fc.nat(40), (log, today) => {
      for (const card of foldSchedule(log, today * DAY_MS, inUtc).values()) {
        expect(card.due).toBeGreaterThan(card.last ?? today - 1);
        expect(Number.isInteger(card.due)).toBe(true);
      }
    }),
  );
});
