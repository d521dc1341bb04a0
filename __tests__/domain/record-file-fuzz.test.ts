import fc from 'fast-check';
import { type Log, mergeLogs, RECORD_VERSION } from '../../domain/entry';
import { readRecordFile, writeRecordFile } from '../../domain/record-file';
import { aFinish, aForm, aHelp, anAttempt, aPlan, aVisit } from './an-entry';

const log: Log = mergeLogs(
  [],
  [
    ...Array.from({ length: 6 }, (_, i) => anAttempt({ id: `a${i}`, at: 1_763_942_400_000 + i * 999 })),
    anAttempt({ id: 'text', at: 7, response: { kind: 'text', text: 'Provinces “act”: 抱团出海' } }),
    anAttempt({ id: 'placed', at: 8, response: { kind: 'placement', placed: { hubei: 'algeria' } } }),
    aHelp({ at: 9 }),
    aVisit({ at: 10 }),
    aForm({ at: 11 }),
    aFinish({ at: 12 }),
    aPlan({ at: 13 }),
  ],
);
const text = writeRecordFile(log, 5000);
const bytes = new TextEncoder().encode(text);

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** The paths of every value in the file, each as keys from the top. */
function listPaths(value: Json, path: string[] = []): string[][] {
  const inner = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [path, ...inner.flatMap(([key, part]) => listPaths(part, [...path, key]))];
}

function edit(value: Json, [key, ...rest]: string[], change: (value: Json) => Json): Json {
  if (key === undefined) return change(value);
  if (typeof value !== 'object' || value === null) return value;
  const inner = Object.entries(value).flatMap(([name, part]): [string, Json][] => {
    const changed = name === key ? edit(part, rest, change) : part;
    return changed === undefined ? [] : [[name, changed]];
  });
  return Array.isArray(value) ? inner.map(([, part]) => part) : Object.fromEntries(inner);
}

const position = fc.nat(bytes.length - 1);
const decode = (list: Uint8Array | number[]) => new TextDecoder().decode(Uint8Array.from(list));

const flipped = fc.tuple(position, fc.integer({ min: 1, max: 255 })).map(([at, mask]) => {
  const changed = [...bytes];
  changed[at] = (changed[at] ?? 0) ^ mask;
  return decode(changed);
});
const cut = fc.tuple(position, position).map(([from, to]) => decode([...bytes.slice(0, from), ...bytes.slice(to)]));
const inserted = fc
  .tuple(position, fc.oneof(fc.string({ minLength: 1, maxLength: 5 }), fc.constantFrom('0', '"', ',', '{', '[', '-')))
  .map(([at, piece]) => decode([...bytes.slice(0, at), ...new TextEncoder().encode(piece), ...bytes.slice(at)]));
const doubled = fc
  .tuple(position, position)
  .map(([from, to]) => decode([...bytes.slice(0, Math.max(from, to)), ...bytes.slice(Math.min(from, to))]));
const edited = fc
  .tuple(fc.constantFrom(...listPaths(JSON.parse(text))), fc.jsonValue({ maxDepth: 1 }), fc.constantFrom(0, 1, 2))
  .map(([path, value, how]) => {
    const changes: ((old: Json) => Json | undefined)[] = [
      () => value as Json,
      () => undefined,
      (old) => (typeof old === 'number' ? old + 1 : typeof old === 'string' ? `${old}a` : [old]),
    ];
    return JSON.stringify(edit(JSON.parse(text), path, (changes[how] ?? changes[0]) as (old: Json) => Json)) ?? '';
  });

/** What a newer version of the module would have written: rare enough among the others to be missed by chance. */
const raised = fc
  .integer({ min: RECORD_VERSION + 1, max: 1_000_000 })
  .map((version) => JSON.stringify({ ...JSON.parse(text), version }));

test('each of 10,000 mutated files is the same record or is refused as a whole', () => {
  const outcomes = new Map<string, number>();

  fc.assert(
    fc.property(fc.oneof(flipped, cut, inserted, doubled, edited, raised), (mutated) => {
      const read = readRecordFile(mutated);
      const outcome = read.ok ? 'same' : read.why;
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);

      if (read.ok) expect(mergeLogs([], read.entries)).toEqual(log);
    }),
    { numRuns: 10_000 },
  );

  // The mutations are not all of one sort: else this would prove little.
  expect([...outcomes.keys()].sort()).toEqual(['damaged', 'newer', 'not-a-record', 'same']);
  expect(outcomes.get('damaged')).toBeGreaterThan(5000);
});
