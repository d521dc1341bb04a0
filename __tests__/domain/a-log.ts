import fc from 'fast-check';
import { type Confidence, type Entry, type Log, mergeLogs } from '../../domain/entry';
import type { Response } from '../../domain/response';
import { aFinish, aForm, aHelp, anAttempt, aPlan, aVisit } from './an-entry';

const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((text) => text !== '__proto__');

const responses: fc.Arbitrary<Response> = fc.oneof(
  fc.array(word, { maxLength: 4 }).map((chosen): Response => ({ kind: 'choice', chosen })),
  fc.dictionary(word, word, { maxKeys: 5 }).map((placed): Response => ({ kind: 'placement', placed: { ...placed } })),
  fc.string({ unit: 'grapheme', maxLength: 60 }).map((text): Response => ({ kind: 'text', text })),
);

const shared = {
  id: fc.uuid(),
  at: fc.integer({ min: 0, max: 4e12 }),
  item: fc.constantFrom('tw_single', 'tw_match', 'tw_sort'),
  form: fc.constantFrom(null, 'form-1', 'form-2'),
  round: fc.nat(2),
  rung: fc.nat(4),
};

const entry: fc.Arbitrary<Entry> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .record({
        ...shared,
        response: responses,
        confidence: fc.constantFrom<Confidence>(0, 1, 2, 3),
        elapsedMs: fc.nat(1e7),
        score: fc.option(fc.nat(4).map((half) => ({ earned: half / 2, possible: 2 }))),
      })
      .map(anAttempt),
  },
  { weight: 1, arbitrary: fc.record(shared).map(aHelp) },
  { weight: 1, arbitrary: fc.record({ id: shared.id, at: shared.at, step: word }).map(aVisit) },
  { weight: 1, arbitrary: fc.record({ id: shared.id, at: shared.at, isPractice: fc.boolean() }).map(aForm) },
  { weight: 1, arbitrary: fc.record({ id: shared.id, at: shared.at }).map(aFinish) },
  {
    weight: 1,
    arbitrary: fc.record({ id: shared.id, at: shared.at, cap: fc.integer({ min: 1, max: 60 }) }).map(aPlan),
  },
);

/** Any record: entries of every kind with unique ids, in order, in any script. */
export const logs: fc.Arbitrary<Log> = fc
  .uniqueArray(entry, { maxLength: 30, selector: ({ id }) => id })
  .map((list) => mergeLogs([], list));
