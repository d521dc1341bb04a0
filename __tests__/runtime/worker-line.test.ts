/** @jest-environment node */

import { createClerk } from '../../runtime/collect/clerk';
import { type Connect, connectInPage, createCollector } from '../../runtime/collect/collector';
import type { ClerkReply } from '../../runtime/collect/protocol';
import { connectToWorker } from '../../runtime/collect/worker-line';
import { aGradingCourse } from '../domain/assignment/an-assignment';
import { settle } from './a-session';
import { AMINA, aQuizReceipt, BO, pasted } from './some-sources';

const course = aGradingCourse();
const CHIPO = aQuizReceipt('Chipo', 9000);

async function waitUntil(isTrue: () => boolean): Promise<void> {
  for (let n = 0; n < 1000 && !isTrue(); n += 1) await new Promise((resolve) => setTimeout(resolve, 10));
}

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
  #passes: (message: ClerkReply) => boolean = () => true;
  #clerk = createClerk(
    (data) => {
      if (this.#passes(data)) this.dispatchEvent(new MessageEvent('message', { data }));
    },
    () => 0,
  );
  postMessage(request: Parameters<typeof this.send>[0]): void {
    this.send(request);
  }
  send(
    request: Parameters<ReturnType<typeof createClerk>>[0],
    passes: (message: ClerkReply) => boolean = () => true,
  ): void {
    this.#passes = passes;
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

/** A worker that can be killed, or made deaf, when it meets a source of a name. */
class FrailWorker extends LiveWorker {
  static made = 0;
  #isGone = false;
  constructor(readonly ways: { dies?: string; hangs?: string }) {
    super();
    FrailWorker.made += 1;
  }
  override dispatchEvent(event: Event): boolean {
    return this.#isGone && event.type === 'message' ? false : super.dispatchEvent(event);
  }
  override postMessage(request: Parameters<LiveWorker['postMessage']>[0]): void {
    if (request.type !== 'add' || this.#isGone) {
      if (!this.#isGone) super.postMessage(request);
      return;
    }
    const at = request.sources.findIndex(({ name }) => name === this.ways.dies || name === this.ways.hangs);
    if (at < 0) {
      super.postMessage(request);
      return;
    }
    // As a real one does, it tells what it had read before it met the file.
    const { sources } = request;
    this.send({ ...request, sources: sources.slice(0, at) }, (message) => message.type === 'taken');
    setTimeout(() => {
      this.#isGone = true;
      if (sources[at]?.name === this.ways.dies) super.dispatchEvent(new Event('error'));
    }, 20);
  }
}

test('a worker that dies over a file is replaced by one that knows what was read, without that file', async () => {
  FrailWorker.made = 0;
  const collector = createCollector(connectToWorker(() => new FrailWorker({ dies: 'bomb' }) as unknown as Worker));
  collector.send({ type: 'open', course });
  collector.send({ type: 'add', sources: [pasted(AMINA)] });
  await settle();
  collector.send({ type: 'leave-out', key: 'r0', isOut: true });
  await settle();
  collector.send({ type: 'add', sources: [pasted(CHIPO), { name: 'bomb', content: '' }, pasted(BO)] });
  await new Promise((resolve) => setTimeout(resolve, 100));

  const { book, isWorking } = collector.getState();
  expect(isWorking).toBe(false);
  expect(book.rows.map(({ name, isCounted }) => [name, isCounted])).toEqual([
    ['Amina', false],
    ['Chipo', true],
    ['Bo', true],
  ]);
  expect(book.refused).toEqual([{ source: 'bomb', why: 'unreadable' }]);
  expect(FrailWorker.made).toBe(2);
});

test('a worker that does not hear the stop is replaced, and what was read before stays', async () => {
  const collector = createCollector(connectToWorker(() => new FrailWorker({ hangs: 'bomb' }) as unknown as Worker));
  collector.send({ type: 'open', course });
  await settle();
  collector.send({
    type: 'add',
    sources: [pasted(AMINA), { name: 'bomb', content: '' }, { name: 'last', content: '' }],
  });
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(collector.getState().isWorking).toBe(true);

  collector.stop();
  await new Promise((resolve) => setTimeout(resolve, 2300));

  const { book, isWorking } = collector.getState();
  expect(isWorking).toBe(false);
  expect(book.rows.map(({ name }) => name)).toEqual(['Amina']);
  expect(book.refused).toEqual([
    { source: 'bomb', why: 'stopped' },
    { source: 'last', why: 'stopped' },
  ]);
});

test('reading stops when it is told to, and goes on with what comes after', async () => {
  const collector = createCollector(connectInPage);
  const many = Array.from({ length: 4000 }, () => ({ name: 'noise', content: `pgareceipt ${'x'.repeat(20_000)}` }));
  collector.send({ type: 'open', course });
  collector.send({ type: 'add', sources: [pasted(AMINA), ...many] });
  await new Promise((resolve) => setTimeout(resolve, 150));
  collector.stop();
  await waitUntil(() => !collector.getState().isWorking);
  expect(collector.getState().book.refused.at(-1)).toEqual({ source: 'noise', why: 'stopped' });

  collector.send({ type: 'add', sources: [pasted(BO)] });
  await waitUntil(() => !collector.getState().isWorking);
  expect(collector.getState().book.rows.map(({ name }) => name)).toEqual(['Amina', 'Bo']);
});

test('a request that can’t be done is answered, and the next one is done', async () => {
  const replies: ClerkReply[] = [];
  const handle = createClerk(
    (message) => replies.push(message),
    () => 0,
  );
  await handle({ type: 'restore', kept: null as never });
  await handle({ type: 'open', course });

  expect(replies.map(({ type }) => type)).toEqual(['failed', 'answered', 'book', 'answered']);
});

test('after it was closed nothing comes back', async () => {
  const collector = createCollector(connectInPage);
  collector.send({ type: 'add', sources: [pasted(AMINA)] });
  collector.close();
  await settle();

  expect(collector.getState().book.received).toBe(0);
});
