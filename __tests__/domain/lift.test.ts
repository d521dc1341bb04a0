import { RECORD_VERSION } from '../../domain/entry';
import { liftEntry } from '../../domain/lift';
import { parseEntry } from '../../domain/parse-entry';
import { foldItems } from '../../domain/progress';
import recordV1 from './fixtures/record-v1.json';
import recordV2 from './fixtures/record-v2.json';
import recordV3 from './fixtures/record-v3.json';
import recordV4 from './fixtures/record-v4.json';
import recordV5 from './fixtures/record-v5.json';

// Frozen: what a release once wrote must be read by every later one. Never edit a fixture; add one for each version.
const FIXTURES = [recordV1, recordV2, recordV3, recordV4, recordV5];

test('every version from 1 to this one has its frozen record', () => {
  expect(FIXTURES.map((record) => record.version)).toEqual(Array.from({ length: RECORD_VERSION }, (_, i) => i + 1));
});

test.each(FIXTURES.map((record) => [record.version, record] as const))(
  'a record of version %i holds every type of entry and every shape of response, and each is read',
  (version, record) => {
    const entries = record.entries.flatMap((raw) => parseEntry(raw, version) ?? []);
    const responses = entries.flatMap((entry) => (entry.type === 'attempt' ? entry.response.kind : []));

    expect(entries.map((entry) => entry.id)).toEqual(record.entries.map((raw) => raw.id));
    expect(new Set(entries.map((entry) => entry.type))).toEqual(
      new Set([
        'visit',
        'attempt',
        'help',
        'form',
        'finish',
        ...(version < 3 ? [] : ['plan']),
        ...(version < 4 ? [] : ['assigned']),
      ]),
    );
    expect(new Set(responses)).toEqual(new Set(['choice', 'placement', 'text']));
  },
);

function lifted(id: string): unknown {
  return parseEntry(
    recordV1.entries.find((raw) => raw.id === id),
    1,
  );
}

test('version 1: a score was a share of one, and there were no rounds and no confidence', () => {
  expect(lifted('v1-match')).toEqual({
    type: 'attempt',
    id: 'v1-match',
    at: 1700000020000,
    order: 1700000020000,
    item: 'tw_match',
    hash: 'd4e5f6',
    card: null,
    form: null,
    round: 0,
    seed: 'lesson/0',
    response: { kind: 'placement', placed: { hubei: 'algeria', tianjin: 'ghana', ningxia: 'benin' } },
    score: { earned: 0.75, possible: 1 },
    rung: 0,
    confidence: 0,
    elapsedMs: 41000,
  });
});

test('version 1: an unscored attempt stays unscored, and text stays as it was written', () => {
  expect(lifted('v1-sentence')).toEqual({
    type: 'attempt',
    id: 'v1-sentence',
    at: 1700000040000,
    order: 1700000040000,
    item: 'tw_sentence',
    hash: '0a0b0c',
    card: null,
    form: null,
    round: 0,
    seed: 'lesson/0',
    response: { kind: 'text', text: 'Twinning pairs a province with a state (抱团出海).' },
    score: null,
    rung: 0,
    confidence: 0,
    elapsedMs: 90500.5,
  });
  expect(lifted('v1-guess')).toMatchObject({ score: null, response: { kind: 'choice', chosen: ['province'] } });
});

test('version 1: help belonged to no round', () => {
  expect(lifted('v1-help')).toEqual({
    type: 'help',
    id: 'v1-help',
    at: 1700000030000,
    order: 1700000030000,
    item: 'tw_match',
    form: null,
    round: 0,
    rung: 3,
  });
});

test('version 1: an attempt in a quiz', () => {
  expect(lifted('v1-quiz')).toMatchObject({ form: 'v1-form', score: { earned: 1, possible: 1 }, round: 0 });
});

test('version 1: visits and ends of forms were as they are', () => {
  for (const id of ['v1-visit', 'v1-finish'])
    expect(lifted(id)).toMatchObject(recordV1.entries.find((raw) => raw.id === id) ?? {});
});

test('version 1: progress is folded from what was lifted', () => {
  const log = recordV1.entries.flatMap((raw) => parseEntry(raw, 1) ?? []);

  expect(foldItems(log, null).get('tw_match')).toMatchObject({ best: 0.75, rung: 3, tries: 1, isSolved: false });
});

test('version 2: nothing stood in for anything, and every other field is read as it was written', () => {
  const today = recordV2.entries.map((raw) => ({
    ...raw,
    ...(raw.type === 'attempt' && { card: null }),
    ...(raw.type === 'form' && { standsFor: {}, assignment: null }),
    order: raw.at,
  }));

  expect(recordV2.entries.map((raw) => parseEntry(raw, 2))).toEqual(today);
});

test('version 3: no form was drawn for an assignment, and every other field is read as it was written', () => {
  const today = recordV3.entries.map((raw) => ({
    ...raw,
    ...(raw.type === 'form' && { assignment: null }),
    order: raw.at,
  }));

  expect(recordV3.entries.map((raw) => parseEntry(raw, 3))).toEqual(today);
});

test('version 4: what was done came in the order of its moments, and every other field is read as it was written', () => {
  const today = recordV4.entries.map((raw) => ({ ...raw, order: raw.at }));

  expect(recordV4.entries.map((raw) => parseEntry(raw, 4))).toEqual(today);
});

test('version 5: every field is read as it was written', () => {
  expect(recordV5.entries.map((raw) => parseEntry(raw, 5))).toEqual(recordV5.entries);
});

test('lifting leaves the saved entry as it was', () => {
  const saved = Object.freeze({ type: 'help', id: 'a' });

  expect(liftEntry(saved, 1)).toMatchObject({ type: 'help', id: 'a', round: 0 });
  expect(saved).toEqual({ type: 'help', id: 'a' });
});

test.each([null, undefined, 7, 'attempt', true])('%p is lifted to itself: it is for the parser to refuse', (raw) => {
  expect(liftEntry(raw, 1)).toBe(raw);
});
