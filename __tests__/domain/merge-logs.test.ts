import fc from 'fast-check';
import { compareEntries, draftKey, type Entry, type Log, mergeLogs } from '../../domain/entry';
import { aForm, aHelp, anAttempt, aVisit, entries } from './an-entry';

const logs: fc.Arbitrary<Log> = fc.array(entries, { maxLength: 12 }).map((list) => mergeLogs([], list));

function ids(log: Log): string[] {
  return log.map((entry) => entry.id);
}

test('the union holds every entry once, by time, then id', () => {
  const [a, b, c] = [anAttempt({ id: 'a', at: 30 }), aHelp({ id: 'b', at: 10 }), aVisit({ id: 'c', at: 30 })];

  expect(mergeLogs([b, a], [b, c])).toEqual([b, a, c]);
});

test('one entry more joins at the end, in the middle and at the front', () => {
  const log = [anAttempt({ id: 'b', at: 10 }), anAttempt({ id: 'd', at: 30 })];

  expect(ids(mergeLogs(log, [anAttempt({ id: 'e', at: 40 })]))).toEqual(['b', 'd', 'e']);
  expect(ids(mergeLogs(log, [anAttempt({ id: 'c', at: 20 })]))).toEqual(['b', 'c', 'd']);
  expect(ids(mergeLogs(log, [anAttempt({ id: 'a', at: 10 })]))).toEqual(['a', 'b', 'd']);
  expect(ids(mergeLogs([], [anAttempt({ id: 'a', at: 10 })]))).toEqual(['a']);
});

test('an entry that is there already is not added again, even with a later time', () => {
  const early = anAttempt({ id: 'a', at: 10 });
  const late = anAttempt({ id: 'a', at: 99 });
  const log = [early, anAttempt({ id: 'b', at: 20 })];

  expect(ids(mergeLogs(log, [late]))).toHaveLength(2);
  expect(mergeLogs(log, [late])).toEqual(mergeLogs([late], log));
});

test('merging is commutative, also where two entries share an id', () => {
  fc.assert(
    fc.property(logs, logs, (a, b) => {
      expect(mergeLogs(a, b)).toEqual(mergeLogs(b, a));
    }),
    { numRuns: 500 },
  );
});

test('merging is associative, also where entries share an id', () => {
  fc.assert(
    fc.property(logs, logs, logs, (a, b, c) => {
      expect(mergeLogs(mergeLogs(a, b), c)).toEqual(mergeLogs(a, mergeLogs(b, c)));
    }),
    { numRuns: 500 },
  );
});

test('merging is idempotent', () => {
  fc.assert(
    fc.property(logs, logs, (a, b) => {
      const merged = mergeLogs(a, b);

      expect(mergeLogs(a, a)).toEqual(a);
      expect(mergeLogs(merged, a)).toEqual(merged);
      expect(mergeLogs(merged, b)).toEqual(merged);
    }),
  );
});

test('a merged log is in order, has no id twice and loses none', () => {
  fc.assert(
    fc.property(fc.array(entries), logs, (list, log) => {
      const merged = mergeLogs(log, mergeLogs([], list));

      expect(new Set(ids(merged))).toEqual(new Set([...list, ...log].map((entry) => entry.id)));
      expect(new Set(ids(merged)).size).toBe(merged.length);
      for (let i = 1; i < merged.length; i += 1) {
        const [before, after] = [merged[i - 1], merged[i]] as [Entry, Entry];
        expect(before.at < after.at || (before.at === after.at && before.id < after.id)).toBe(true);
      }
    }),
  );
});

test('the short way for one later entry gives what the long way gives', () => {
  fc.assert(
    fc.property(logs, entries, (log, entry) => {
      expect(mergeLogs(log, [entry])).toEqual(mergeLogs([], [...log, entry]));
    }),
    { numRuns: 1000 },
  );
});

test('of two entries that share an id the one whose JSON sorts first stands', () => {
  const [low, high] = [anAttempt({ id: 'a', elapsedMs: 1 }), anAttempt({ id: 'a', elapsedMs: 2 })];

  expect(mergeLogs([low], [high])).toEqual([low]);
  expect(mergeLogs([high], [low])).toEqual([low]);
});

test('entries are compared by their order, then by their ids, and one is level with itself', () => {
  const [a, b, late] = [aVisit({ id: 'a', at: 1 }), aVisit({ id: 'b', at: 1 }), aVisit({ id: 'A', at: 2 })];
  const signs = [a, b, late].map((one) => [a, b, late].map((other) => Math.sign(compareEntries(one, other))));

  expect(signs).toEqual([
    [0, -1, -1],
    [1, 0, -1],
    [1, 1, 0],
  ]);
});

test('merging leaves both logs as they were', () => {
  const a = Object.freeze([anAttempt({ id: 'a', at: 30 })]);
  const b = Object.freeze([anAttempt({ id: 'b', at: 10 }), aForm({ id: 'c', at: 50 })]);

  expect(ids(mergeLogs(a, b))).toEqual(['b', 'a', 'c']);
  expect(ids(a)).toEqual(['a']);
});

test('a draft in a lesson and one in a form have keys of their own', () => {
  expect(draftKey('tw_single', null)).toBe('lesson/tw_single');
  expect(draftKey('tw_single', 'form-1')).toBe('form-1/tw_single');
});
