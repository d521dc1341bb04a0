import fc from 'fast-check';
import { type Entry, mergeLogs, RECORD_VERSION } from '../../domain/entry';
import { packEntries, unpackEntries } from '../../domain/pack-entries';
import { logs } from './a-log';
import { anAttempt, aVisit } from './an-entry';

test('unpacking gives back what was packed, whatever is in it', () => {
  fc.assert(
    fc.property(logs, (log) => {
      const read = unpackEntries(packEntries(log));

      expect(read.ok && mergeLogs([], read.entries)).toEqual(log);
    }),
    { numRuns: 300 },
  );
});

test('times that are no whole milliseconds come back to the last digit', () => {
  const entries: Entry[] = [aVisit({ id: 'a', at: 0.1 }), aVisit({ id: 'b', at: 0.1 + 0.2 })];

  expect(unpackEntries(packEntries(entries))).toEqual({ ok: true, entries });
});

test('columns of one type stand together, times as steps, order as what it is ahead of them', () => {
  const later = aVisit({ id: 'b', at: 1500, order: 2001 });
  const packed = JSON.parse(packEntries([aVisit({ id: 'a', at: 1000 }), later]));

  expect(packed).toEqual({
    version: RECORD_VERSION,
    tables: [
      {
        type: 'visit',
        keys: ['id', '+at', 'lesson', 'step', '@order'],
        columns: [
          ['a', 'b'],
          [1000, 500],
          ['twinning', 'twinning'],
          ['guess', 'guess'],
          [0, 501],
        ],
      },
    ],
  });
});

test('a newer version is told from damage', () => {
  const newer = packEntries([anAttempt()]).replace(`"version":${RECORD_VERSION}`, `"version":${RECORD_VERSION + 1}`);

  expect(unpackEntries(newer)).toEqual({ ok: false, why: 'newer' });
});

test.each([
  ['', 'nothing'],
  ['{"version":1}', 'no tables'],
  ['{"version":0,"tables":[]}', 'a version that never was'],
  [packEntries([anAttempt()]).replace('"tw_single"', '7'), 'an entry with a wrong field'],
  [packEntries([anAttempt()]).replace('[2000]', '[2000,3000]'), 'a column longer than the others'],
  [packEntries([anAttempt()]).replace('[2000]', '[]'), 'a column shorter than the others'],
  [packEntries([anAttempt()]).replace('"attempt"', '"dream"'), 'a type that is none'],
])('%s: damaged (%s)', (text) => {
  expect(unpackEntries(text)).toEqual({ ok: false, why: 'damaged' });
});
