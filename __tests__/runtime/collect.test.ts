/** @jest-environment node */

import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { writeReceiptCode } from '../../domain/assignment/receipt-code';
import { writeReceiptFile } from '../../domain/assignment/receipt-file';
import { createClerk } from '../../runtime/collect/clerk';
import type { Book, ClerkReply } from '../../runtime/collect/protocol';
import { readSource } from '../../runtime/collect/read-source';
import { aGradingCourse, RIGHT, WRONG } from '../domain/assignment/an-assignment';
import { AMINA, aFile, BO, pasted, QUIZ } from './some-sources';

const course = aGradingCourse();

/** A clerk with the course opened, and the book after each request. */
function aClerk() {
  const replies: ClerkReply[] = [];
  const handle = createClerk(
    (message) => replies.push(message),
    () => 0,
  );
  void handle({ type: 'open', course });
  const book = (): Book => {
    const last = replies.findLast((message) => message.type === 'book');
    if (last?.type !== 'book') throw new Error('no book yet');
    return last.book;
  };
  return { handle, replies, book };
}

test('a zip of submissions is opened, folders, operating systems’ own files and all', async () => {
  const zip = zipSync({
    'Amina_123/receipt.json': strToU8(writeReceiptFile(AMINA)),
    'Bo_124/onlinetext.html': strToU8(`<p>${writeReceiptCode(BO)?.replaceAll('\n', '<br>')}</p>`),
    'Chipo_125/essay.pdf': strToU8('%PDF-1.7'),
    '__MACOSX/Amina_123/._receipt.json': strToU8('x'),
    'Amina_123/.DS_Store': strToU8('x'),
  });
  const read = await readSource(aFile('all.zip', zip));

  expect(read.receipts.map(({ source, receipt }) => [source, receipt.name])).toEqual([
    ['all.zip: Amina_123/receipt.json', 'Amina'],
    ['all.zip: Bo_124/onlinetext.html', 'Bo'],
  ]);
  expect(read.refused).toEqual([{ source: 'all.zip: Chipo_125/essay.pdf', why: 'picture' }]);
});

test('any bytes are refused with a reason, or read; a reader never rejects', async () => {
  const zip = zipSync({ 'a.json': strToU8(writeReceiptFile(AMINA)) });
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc.uint8Array({ maxLength: 400 }).map((tail) => Uint8Array.of(0x50, 0x4b, 3, 4, ...tail)),
    fc.tuple(fc.nat(zip.length - 1), fc.nat(255)).map(([at, byte]) => zip.with(at, byte)),
    fc.nat(zip.length).map((length) => zip.slice(0, length)),
  );

  await fc.assert(
    fc.asyncProperty(bytes, async (content) => {
      const { receipts, refused } = await readSource(aFile('x', content));

      for (const { receipt } of receipts) expect(receipt).toEqual(AMINA);
      for (const { why } of refused)
        expect([
          'too-large',
          'foreign',
          'damaged',
          'newer',
          'unreadable',
          'cut',
          'locked',
          'packed',
          'too-many',
        ]).toContain(why);
    }),
    { numRuns: 400 },
  );
});

test('a file that is gone, and one that is too large, are refused', async () => {
  const gone = { size: 1, arrayBuffer: async () => Promise.reject(new Error('gone')) } as unknown as Blob;
  const huge = { size: 1e9, arrayBuffer: async () => Promise.reject(new Error('never read')) } as unknown as Blob;

  expect((await readSource({ name: 'a', content: gone })).refused).toEqual([{ source: 'a', why: 'unreadable' }]);
  expect((await readSource({ name: 'b', content: huge })).refused).toEqual([{ source: 'b', why: 'too-large' }]);
});

test('whatever comes after it, a receipt that was read stays', async () => {
  const { handle, book } = aClerk();
  await handle({ type: 'add', sources: [pasted(AMINA)] });

  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (content) => {
      await handle({ type: 'add', sources: [{ name: 'noise', content }] });

      expect(book().rows.map(({ name, score }) => [name, score])).toEqual([['Amina', 1]]);
    }),
    { numRuns: 50 },
  );
});

test('requests are done in order, and the book says what is known after each', async () => {
  const { handle, book } = aClerk();
  void handle({ type: 'add', sources: [pasted(AMINA), { name: 'noise', content: 'x' }] });
  await handle({ type: 'add', sources: [pasted(BO)] });

  expect(book()).toMatchObject({ received: 2, refused: [{ source: 'noise', why: 'foreign' }], assignment: QUIZ });
  expect(book().rows.map(({ key, name, score, isCounted }) => [key, name, score, isCounted])).toEqual([
    ['r0', 'Amina', 1, true],
    ['r1', 'Bo', 0.5, true],
  ]);
  expect(book().analysis.map(({ item, n, difficulty }) => [item, n, difficulty])).toEqual([
    ['q0', 2, 0.5],
    ['q1', 2, 1],
  ]);
});

test('a row left out is out of the analysis, and can be taken in again', async () => {
  const { handle, book } = aClerk();
  await handle({ type: 'add', sources: [pasted(AMINA), pasted(BO)] });

  await handle({ type: 'leave-out', key: 'r1', isOut: true });
  expect(book().rows[1]?.isCounted).toBe(false);
  expect(book().analysis[0]).toMatchObject({ n: 1, difficulty: 1 });

  await handle({ type: 'leave-out', key: 'r1', isOut: false });
  expect(book().analysis[0]?.n).toBe(2);
});

test('a row is shown answer by answer; one that is not there is passed over', async () => {
  const { handle, replies } = aClerk();
  await handle({ type: 'add', sources: [pasted(BO)] });
  await handle({ type: 'show', key: 'r9' });
  await handle({ type: 'show', key: 'r0' });

  expect(replies.flatMap((message) => (message.type === 'details' ? [message.details] : []))).toEqual([
    {
      key: 'r0',
      answers: [
        { item: 'q0', objective: 'quiz_twinning', at: 6000, response: WRONG, share: 0, isLate: false },
        { item: 'q1', objective: 'quiz_twinning', at: 7000, response: RIGHT, share: 1, isLate: false },
      ],
      unanswered: [],
    },
  ]);
});

test('long work tells how far it is', async () => {
  const replies: ClerkReply[] = [];
  let clock = 0;
  const handle = createClerk(
    (message) => replies.push(message),
    () => {
      clock += 30;
      return clock;
    },
  );
  await handle({ type: 'add', sources: Array.from({ length: 8 }, () => ({ name: 'noise', content: 'x' })) });

  const told = replies.flatMap((message) => (message.type === 'progress' ? [message.done] : []));
  expect(told.length).toBeGreaterThan(1);
  expect(told).toEqual([...told].sort((a, b) => a - b));
});
