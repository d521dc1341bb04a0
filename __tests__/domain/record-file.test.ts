import fc from 'fast-check';
import { type Log, mergeLogs, RECORD_VERSION } from '../../domain/entry';
import { MAX_FILE_SIZE, readRecordFile, writeRecordFile } from '../../domain/record-file';
import { hashText } from '../../domain/sha1';
import { logs } from './a-log';
import { aFinish, aForm, anAttempt, aVisit } from './an-entry';
import fileV4 from './fixtures/record-file-v4.json';
import recordV1 from './fixtures/record-v1.json';
import recordV4 from './fixtures/record-v4.json';

const small: Log = [
  aVisit({ id: 'v', at: 10 }),
  anAttempt({ id: 'a', at: 20, response: { kind: 'text', text: '抱团出海 “quoted”' } }),
  aForm({ id: 'f', at: 30 }),
  aFinish({ id: 'e', at: 40, form: 'f' }),
];

/** A file as an earlier version would have written it. */
function fileOf(version: number, entries: unknown[], exportedAt = 5000): string {
  const checksum = hashText(JSON.stringify([version, exportedAt, entries]));
  return JSON.stringify({ format: 'provinces-record', version, exportedAt, checksum, entries });
}

test('what is written is JSON with the format, its version, the time and every entry', () => {
  expect(JSON.parse(writeRecordFile(small, 5000))).toEqual({
    format: 'provinces-record',
    version: RECORD_VERSION,
    exportedAt: 5000,
    checksum: expect.stringMatching(/^[0-9a-f]{40}$/),
    entries: small,
  });
});

test('reading what was written gives the same record, whatever is in it', () => {
  fc.assert(
    fc.property(logs, fc.nat(4e12), (log, now) => {
      expect(readRecordFile(writeRecordFile(log, now))).toEqual({ ok: true, entries: log, exportedAt: now });
    }),
    { numRuns: 300 },
  );
});

test('a record that was split in any way and comes back in any order, and twice, is the same record', () => {
  const split = logs.chain((log) =>
    fc.tuple(
      fc.constant(log),
      fc.array(fc.subarray([...log]), { maxLength: 4 }).chain((parts) => {
        const covered = new Set(parts.flat());
        const rest = log.filter((entry) => !covered.has(entry));
        return fc.shuffledSubarray([...parts, rest, rest], { minLength: parts.length + 2 });
      }),
    ),
  );

  fc.assert(
    fc.property(split, ([log, parts]) => {
      let merged: Log = [];
      for (const part of parts) {
        const read = readRecordFile(writeRecordFile(part, 5000));
        merged = mergeLogs(merged, read.ok ? read.entries : []);
      }

      expect(merged).toEqual(log);
    }),
    { numRuns: 200 },
  );
});

test('a file that an editor has laid out anew says the same', () => {
  const text = JSON.stringify(JSON.parse(writeRecordFile(small, 5000)), null, 4);

  expect(readRecordFile(text)).toEqual({ ok: true, entries: small, exportedAt: 5000 });
});

test('a file of version 1 is lifted', () => {
  const read = readRecordFile(fileOf(1, recordV1.entries));

  expect(read).toMatchObject({ ok: true, exportedAt: 5000 });
  expect(read.ok && read.entries.map(({ id }) => id)).toEqual(recordV1.entries.map(({ id }) => id));
  expect(read.ok && read.entries.find(({ id }) => id === 'v1-match')).toMatchObject({
    score: { earned: 0.75, possible: 1 },
    round: 0,
  });
});

test('a file that was saved by version 4 is read, whatever the version is by now', () => {
  const read = readRecordFile(JSON.stringify(fileV4));

  expect(read).toMatchObject({ ok: true, exportedAt: 1_795_500_000_000 });
  expect(new Set(read.ok ? read.entries.map(({ id }) => id) : [])).toEqual(
    new Set(recordV4.entries.map(({ id }) => id)),
  );
});

test('a file of a newer version is refused as newer, whatever else it says', () => {
  expect(readRecordFile(fileOf(RECORD_VERSION + 1, [{ dream: true }]))).toEqual({ ok: false, why: 'newer' });
  expect(readRecordFile(`{"format":"provinces-record","version":${RECORD_VERSION + 7}}`)).toEqual({
    ok: false,
    why: 'newer',
  });
});

test.each([
  ['', 'nothing'],
  ['hello', 'words'],
  ['[]', 'other JSON'],
  ['null', 'nothing at all, in JSON'],
  ['{"format":"grades","version":1,"entries":[]}', 'another format'],
])('%s (%s) is no record', (text) => {
  expect(readRecordFile(text)).toEqual({ ok: false, why: 'not-a-record' });
});

test.each([
  ['cut short', (text: string) => text.slice(0, -20)],
  ['an entry removed', (text: string) => text.replace(/\{"type":"visit".*\n/, '')],
  ['a score improved', (text: string) => text.replace('"earned":0', '"earned":1')],
  ['another time of export', (text: string) => text.replace('5000', '5001')],
  ['an older version number', (text: string) => text.replace(`"version":${RECORD_VERSION}`, '"version":1')],
  ['a version that never was', (text: string) => text.replace(`"version":${RECORD_VERSION}`, '"version":0')],
  ['another checksum', (text: string) => text.replace(/"checksum":"./, '"checksum":"-')],
  ['something added', (text: string) => text.replace('{"format"', '{"note":"mine","format"')],
])('%s: damaged', (_, change) => {
  const text = writeRecordFile(small, 5000);

  expect(change(text)).not.toBe(text);
  expect(readRecordFile(change(text))).toEqual({ ok: false, why: 'damaged' });
});

test('an entry that no version could have written is damage, even under a right checksum', () => {
  expect(readRecordFile(fileOf(RECORD_VERSION, [...small, { type: 'attempt', id: 'x' }]))).toEqual({
    ok: false,
    why: 'damaged',
  });
});

test('a text longer than the cap is refused without being read', () => {
  expect(readRecordFile(' '.repeat(MAX_FILE_SIZE + 1))).toEqual({ ok: false, why: 'too-large' });
});

test('a record of 10,000 answers is far below the cap', () => {
  const log = Array.from({ length: 10_000 }, (_, i) => anAttempt({ id: `a${i}`, at: 1_763_942_400_000 + i }));

  expect(writeRecordFile(log, 5000).length).toBeLessThan(MAX_FILE_SIZE / 4);
});

test('millions of things that are no entries are refused without a look at each', () => {
  const head = '{"format":"provinces-record","version":5,"exportedAt":1,"checksum":"x","entries":[';
  const text = `${head}${'0,'.repeat(3_000_000)}0]}`;
  const start = process.cpuUsage();

  expect(readRecordFile(text)).toEqual({ ok: false, why: 'damaged' });
  expect(process.cpuUsage(start).user / 1000).toBeLessThan(3000);
});
