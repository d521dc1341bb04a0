import fc from 'fast-check';
import { type Entry, RECORD_VERSION } from '../../domain/entry';
import { parseDraft, parseEntry } from '../../domain/parse-entry';
import { aFinish, aForm, aHelp, anAssigned, anAttempt, aPlan, aVisit, entries } from './an-entry';

const every: [string, Entry][] = [
  ['attempt', anAttempt()],
  ['help', aHelp()],
  ['visit', aVisit()],
  ['form', aForm()],
  ['assigned', anAssigned()],
  ['finish', aFinish()],
  ['plan', aPlan()],
];

test.each(every)('an entry of today comes back as it was: %s', (_type, entry) => {
  expect(parseEntry(JSON.parse(JSON.stringify(entry)), RECORD_VERSION)).toEqual(entry);
});

test.each(every)('without any one of its fields it is none: %s', (_type, entry) => {
  for (const field of Object.keys(entry)) {
    const rest = Object.fromEntries(Object.entries(entry).filter(([name]) => name !== field));

    expect(parseEntry(rest, RECORD_VERSION)).toBeNull();
  }
});

test.each(every)('with a field that we do not know it is none: %s', (_type, entry) => {
  expect(parseEntry({ ...entry, more: 1 }, RECORD_VERSION)).toBeNull();
});

test.each([RECORD_VERSION + 1, 99, Number.POSITIVE_INFINITY])('a version above ours is none: %d', (version) => {
  expect(parseEntry(anAttempt(), version)).toBeNull();
});

test.each([0, -1, Number.NEGATIVE_INFINITY, 1.5, Number.NaN])('a version that never was is none: %d', (version) => {
  expect(parseEntry(anAttempt(), version)).toBeNull();
});

test.each([
  ['a negative time', { at: -1 }],
  ['a time beyond any date', { at: 9e15 }],
  ['an empty id', { id: '' }],
  ['an endless id', { id: 'x'.repeat(81) }],
  ['half a round', { round: 0.5 }],
  ['a rung that there is not', { rung: 5 }],
  ['a confidence that there is not', { confidence: 4 }],
  ['time running backwards', { elapsedMs: -1 }],
  ['negative points', { score: { earned: -1, possible: 1 } }],
  ['more points than possible', { score: { earned: 3, possible: 2 } }],
  ['a share for a score', { score: 0.5 }],
  ['a response of no shape', { response: { kind: 'essay' } }],
  ['a response of two shapes', { response: { kind: 'choice', chosen: [], placed: {} } }],
  ['a placement into nothing', { response: { kind: 'placement', placed: { hubei: '' } } }],
  ['a book for a sentence', { response: { kind: 'text', text: 'x'.repeat(20_001) } }],
])('%s is no attempt', (_name, parts) => {
  expect(parseEntry({ ...anAttempt(), ...parts }, RECORD_VERSION)).toBeNull();
});

test.each([
  ['a day that no month has', { exam: '2027-02-29' }],
  ['a date of another form', { exam: '12.12.2026' }],
  ['no question a day', { cap: 0 }],
  ['more than a day can hold', { cap: 61 }],
  ['half a question', { cap: 2.5 }],
])('%s is no plan', (_name, parts) => {
  expect(parseEntry({ ...aPlan(), ...parts }, RECORD_VERSION)).toBeNull();
});

test('a plan may do without an exam, or fall on a leap day', () => {
  expect(parseEntry(aPlan({ exam: null }), RECORD_VERSION)).toEqual(aPlan({ exam: null }));
  expect(parseEntry(aPlan({ exam: '2028-02-29' }), RECORD_VERSION)).toEqual(aPlan({ exam: '2028-02-29' }));
});

/** An entry with some of its parts, at any depth, replaced by any JSON. */
const damaged = fc
  .record({ entry: entries, json: fc.jsonValue(), field: fc.nat(15), depth: fc.boolean() })
  .map(({ entry, json, field, depth }) => {
    const raw: Record<string, unknown> = JSON.parse(JSON.stringify(entry));
    const name = Object.keys(raw)[field % Object.keys(raw).length] ?? 'id';
    raw[name] = depth ? { ...Object(raw[name]), part: json } : json;
    return raw;
  });

test('any JSON of any version is an entry or null, and an entry that is read is read again the same', () => {
  // As it is read from a file: JSON has no minus zero.
  const json = fc.oneof(fc.jsonValue(), damaged, entries).map((raw) => JSON.parse(JSON.stringify(raw)));
  fc.assert(
    fc.property(json, fc.integer({ min: -2, max: RECORD_VERSION + 1 }), (raw, version) => {
      const entry = parseEntry(raw, version);

      if (entry === null) return;
      expect(parseEntry(JSON.parse(JSON.stringify(entry)), RECORD_VERSION)).toEqual(entry);
      expect(entry.id.length > 0 && entry.at >= 0).toBe(true);
      if (entry.type === 'attempt' && entry.score) expect(entry.score.earned <= entry.score.possible).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('what is not JSON is none either', () => {
  fc.assert(
    fc.property(fc.anything(), (raw) => {
      expect(parseEntry(raw, RECORD_VERSION)).toBeNull();
      expect(parseEntry(raw, 1)).toBeNull();
      expect(parseDraft(raw)).toBeNull();
    }),
  );
});

test('a draft comes back as it was, and anything else is none', () => {
  const draft = { response: { kind: 'choice', chosen: ['centre'] }, round: 1, confidence: 2, since: 1000 };

  expect(parseDraft(draft)).toEqual(draft);
  expect(parseDraft({ ...draft, round: -1 })).toBeNull();
  expect(parseDraft({ ...draft, response: { kind: 'choice', chosen: 'centre' } })).toBeNull();
  expect(parseDraft({ ...draft, more: 1 })).toBeNull();
});

test('a value whose length can’t be compared is no entry, and nothing is thrown', () => {
  const odd = { length: { toString: 1, valueOf: 1 } };

  expect(parseEntry({ type: 'finish', id: odd, at: 5, form: 'f' }, RECORD_VERSION)).toBeNull();
  expect(parseDraft({ response: { kind: 'choice', chosen: odd }, round: 0, confidence: 0, since: 1 })).toBeNull();
});
