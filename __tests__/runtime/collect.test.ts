/** @jest-environment node */

import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { makeReceipt } from '../../domain/assignment/receipt';
import { writeReceiptCode } from '../../domain/assignment/receipt-code';
import { writeReceiptFile } from '../../domain/assignment/receipt-file';
import { collectWork } from '../../domain/assignment/work';
import { createClerk } from '../../runtime/collect/clerk';
import { type Connect, connectInPage, connectToWorker, createCollector } from '../../runtime/collect/collector';
import type { Book, Reply, Source } from '../../runtime/collect/protocol';
import { readSource } from '../../runtime/collect/read-source';
import { aGradingCourse, anAssignment, aTry, RIGHT, WRONG } from '../domain/assignment/an-assignment';
import { settle } from './a-session';

const course = aGradingCourse();
const QUIZ = anAssignment({ parts: [{ kind: 'quiz', bank: 'twinning', count: 2 }] });

function aReceipt(name: string, at: number, first = RIGHT) {
  const log = aTry(name, at, { q0: first, q1: RIGHT });
  return makeReceipt({ assignment: QUIZ, work: collectWork(QUIZ, log, course), name }, course, {
    now: at,
    nonce: name,
  });
}

const AMINA = aReceipt('Amina', 1000);
const BO = aReceipt('Bo', 5000, WRONG);

/** A file as a browser gives it: jsdom's can't be read. */
function aFile(name: string, bytes: Uint8Array): Source {
  return { name, content: { size: bytes.length, arrayBuffer: async () => bytes.slice().buffer } as Blob };
}

function pasted(receipt: typeof AMINA): Source {
  return { name: 'paste', content: writeReceiptCode(receipt) ?? '' };
}

/** A clerk with the course opened, and the book after each request. */
function aClerk() {
  const replies: Reply[] = [];
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
  expect(read.refused).toEqual([{ source: 'all.zip: Chipo_125/essay.pdf', why: 'foreign' }]);
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
      for (const { why } of refused) expect(['too-large', 'foreign', 'damaged', 'newer', 'unreadable']).toContain(why);
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
  const replies: Reply[] = [];
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

// One page's side, three places where the clerk may work.
const failing = () => {
  throw new Error('no workers here');
};

/** The outermost edge: a worker whose file never comes. */
class DeadWorker extends EventTarget {
  postMessage(): void {
    setTimeout(() => this.dispatchEvent(new Event('error')));
  }
  terminate(): void {}
}

/** A worker that works. */
class LiveWorker extends EventTarget {
  #clerk = createClerk(
    (data) => this.dispatchEvent(new MessageEvent('message', { data })),
    () => 0,
  );
  postMessage(request: Parameters<typeof this.send>[0]): void {
    this.send(request);
  }
  send(request: Parameters<ReturnType<typeof createClerk>>[0]): void {
    void this.#clerk(request);
  }
  terminate(): void {}
}

test.each<[string, Connect]>([
  ['in the page', connectInPage],
  ['in a worker', connectToWorker(() => new LiveWorker() as unknown as Worker)],
  ['in the page, because the browser has no workers', connectToWorker(failing)],
  ['in the page, because the worker’s file did not come', connectToWorker(() => new DeadWorker() as unknown as Worker)],
])('a collector whose clerk works %s collects and grades', async (_where, connect) => {
  const collector = createCollector(connect);
  collector.send({ type: 'open', course });
  collector.send({ type: 'add', sources: [pasted(AMINA)] });
  collector.send({ type: 'show', key: 'r0' });
  expect(collector.getState().isWorking).toBe(true);
  await settle();
  await settle();

  expect(collector.getState()).toMatchObject({ isWorking: false, progress: null, details: { key: 'r0' } });
  expect(collector.getState().book.rows.map(({ name }) => name)).toEqual(['Amina']);
});

test('a worker that stumbles later is not replaced by a clerk that knows nothing', async () => {
  const worker = new LiveWorker();
  const collector = createCollector(connectToWorker(() => worker as unknown as Worker));
  collector.send({ type: 'open', course });
  collector.send({ type: 'add', sources: [pasted(AMINA)] });
  await settle();

  worker.dispatchEvent(new Event('error'));
  collector.send({ type: 'add', sources: [pasted(BO)] });
  await settle();

  expect(collector.getState().book.rows.map(({ name }) => name)).toEqual(['Amina', 'Bo']);
});

test('after it was closed nothing comes back', async () => {
  const collector = createCollector(connectInPage);
  collector.send({ type: 'add', sources: [pasted(AMINA)] });
  collector.close();
  await settle();

  expect(collector.getState().book.received).toBe(0);
});
