/** @jest-environment node */

import { deflateSync, strToU8, zipSync } from 'fflate';
import { writeReceiptCode } from '../../domain/assignment/receipt-code';
import { writeReceiptFile } from '../../domain/assignment/receipt-file';
import { AMINA, BO, readBytes } from './some-sources';
import { zipByHand } from './zip-by-hand';

const FILE = writeReceiptFile(AMINA);
const CODE = writeReceiptCode(BO) ?? '';

const one = { data: deflateSync(strToU8(FILE)), size: FILE.length };
const bomb = { data: deflateSync(new Uint8Array(100_000_000)), size: 10 };

test('the same path twice is two files, and no path is special', async () => {
  const two = { data: deflateSync(strToU8(CODE)), size: CODE.length };
  expect(
    await readBytes(
      zipByHand([
        { path: 'r.json', ...one },
        { path: 'r.json', ...two },
        { path: '__proto__', ...one },
      ]),
    ),
  ).toEqual({
    names: ['Amina', 'Bo', 'Amina'],
    refused: [],
  });
});

test.each<[string, Parameters<typeof zipByHand>[0][number], string]>([
  ['another compression', { path: 'odd', method: 12, ...one }, 'packed'],
  ['a password', { path: 'odd', flags: 1, ...one }, 'locked'],
  ['bytes that are not deflated', { path: 'odd', data: strToU8('nothing of the kind'), size: 10 }, 'unreadable'],
  ['less in it than it unfolds to', { path: 'odd', ...bomb }, 'unreadable'],
  ['more in it than any receipt', { path: 'odd', data: bomb.data, size: 100_000_000 }, 'too-large'],
])('a file with %s costs itself alone', async (_what, odd, why) => {
  expect(await readBytes(zipByHand([odd, { path: 'r.json', ...one }]))).toEqual({
    names: ['Amina'],
    refused: [`x: odd ${why}`],
  });
});

test('thousands of files on the same bytes are refused at once', async () => {
  const many = Array.from({ length: 3000 }, (_, i) => ({ path: `f${i}`, ...bomb, sharesWith: 0 }));
  const start = performance.now();
  const { names, refused } = await readBytes(zipByHand([{ path: 'f', ...bomb }, ...many, { path: 'r.json', ...one }]));

  expect(performance.now() - start).toBeLessThan(4000);
  expect([names, refused.length]).toEqual([['Amina'], 3001]);
});

test('of a zip that was cut short the files before the cut are read', async () => {
  const whole = zipSync({
    'a.json': strToU8(FILE),
    'b.txt': strToU8(CODE),
    'c.bin': [crypto.getRandomValues(new Uint8Array(5000)), { level: 0 }],
  });

  expect(await readBytes(whole.subarray(0, whole.length - 600))).toMatchObject({
    names: ['Amina', 'Bo'],
    refused: ['x: c.bin unreadable', 'x cut'],
  });
});

test('a nest of zips without end is left', async () => {
  let nest = zipSync({ 'r.json': strToU8(FILE) });
  for (let depth = 0; depth < 20; depth += 1) nest = zipSync({ z: nest });

  expect((await readBytes(nest)).refused.map((line) => line.split(' ').at(-1))).toEqual(['too-many']);
});
