import { LASTING_BYTES } from '../../../runtime/lms/learning-record-store';
import { aMatch } from '../../domain/an-item';
import { aCmi5Attempt, expectAllThere, finish, goAway, work } from './a-cmi5-attempt';
import type { Endpoint, Failure } from './a-line';

const LATENCIES = [0, 150, 400, 1000, 3000];
const BEFORE = [0, 1, 75, 200, 700, 1500, 3100, 9000];

/** Every other moment at one latency, the rest at the next: each of both is met. */
const momentsAt = (latencyMs: number) => BEFORE.filter((_, i) => (i + LATENCIES.indexOf(latencyMs)) % 2 === 0);

beforeEach(() => jest.useFakeTimers({ now: 1_790_000_000_000 }));
afterEach(() => jest.useRealTimers());

describe.each(LATENCIES)('at %i ms a request', (latencyMs) => {
  test.each(momentsAt(latencyMs))(
    'whoever leaves in order %i ms after the last change leaves everything behind, once, and the end last',
    async (beforeMs) => {
      const attempt = aCmi5Attempt(latencyMs, 'ids first');
      const page = await attempt.open();
      await work(page, beforeMs);

      const left = page.connection.leave('in-order');
      await jest.advanceTimersByTimeAsync(60_000);

      expect(await left).toEqual({ ok: true, leftOut: 0 });
      expectAllThere(attempt);
      expect(attempt.store.said().at(-1)).toBe('terminated');
    },
  );

  test.each(momentsAt(latencyMs))(
    'a page that goes away %i ms after the last change leaves everything behind, once, and the end last',
    async (beforeMs) => {
      const attempt = aCmi5Attempt(latencyMs, 'ids first');
      const page = await attempt.open();
      await work(page, beforeMs);

      await goAway(page);

      expectAllThere(attempt);
      expect(attempt.counts().terminated).toBe(1);
      expect(attempt.store.said().at(-1)).toBe('terminated');
      expect(page.line.mostBytes).toBeLessThanOrEqual(LASTING_BYTES);
    },
  );

  test('a page that goes away while it hands over in order loses nothing', async () => {
    for (const afterMs of [0, 80, 500, 2000, 5000]) {
      const attempt = aCmi5Attempt(latencyMs, 'ids first');
      const page = await attempt.open();
      await work(page, 0);

      void page.connection.leave('in-order');
      await jest.advanceTimersByTimeAsync(afterMs);
      await goAway(page);

      expectAllThere(attempt);
      expect(attempt.counts().terminated).toBe(1);
    }
  });
});

const ENDPOINTS: Endpoint[] = ['preferences', 'save', 'statements'];
const FAILURES: Failure[] = ['before', 'after', 'broken body', 429, 503, 403];
const CASES = ENDPOINTS.flatMap((endpoint) => FAILURES.map((how) => ({ endpoint, how })));

describe.each(['rules first', 'ids first'] as const)('a store that checks %s', (checks) => {
  test.each(CASES)(
    '$endpoint failing alone ($how) is said, and the next session has everything, once',
    async (failing) => {
      for (const latencyMs of [0, 3000]) {
        const attempt = aCmi5Attempt(latencyMs, checks);
        const page = await attempt.open();
        page.line.failing = failing;
        await work(page, 5000);
        await jest.advanceTimersByTimeAsync(20_000);
        const { trouble } = page.connection.getStatus();
        // What is neither kept nor reported fails loudly; a body that nobody reads can't.
        const isHeard = failing.endpoint !== 'preferences' && failing.how !== 'broken body';
        expect(trouble?.lost ?? null).toBe(isHeard ? (failing.endpoint === 'save' ? 'all' : 'reports') : null);
        // One end fails: the other has what it should.
        if (failing.endpoint === 'statements') expect(attempt.newest()?.log).toHaveLength(2);
        page.line.failing = null;
        await goAway(page);

        const next = await attempt.open();
        await jest.advanceTimersByTimeAsync(30_000);
        await goAway(next);

        expectAllThere(attempt);
      }
    },
  );

  test.each(FAILURES)('statements failing (%s) until the page has gone are said by the next session', async (how) => {
    const attempt = aCmi5Attempt(400, checks);
    const page = await attempt.open();
    page.line.failing = { endpoint: 'statements', how };
    await work(page, 5000);
    await goAway(page);

    const next = await attempt.open();
    await jest.advanceTimersByTimeAsync(30_000);
    await goAway(next);

    expectAllThere(attempt);
    expect(next.connection.getStatus().trouble).toBeNull();
  });

  test('a pass that the store refused for a whole session is said by the next one, once', async () => {
    const attempt = aCmi5Attempt(150, checks);
    const page = await attempt.open();
    page.line.failing = { endpoint: 'statements', how: 503 };
    finish(page);
    await goAway(page);
    for (let n = 0; n < 3; n += 1) {
      const next = await attempt.open();
      await jest.advanceTimersByTimeAsync(30_000);
      await goAway(next);
    }

    expect(attempt.counts()).toMatchObject({ completed: 1, passed: 1, 'completed lesson_twinning': 1 });
  });

  test('a pass whose answer was lost on the way is not said twice', async () => {
    const attempt = aCmi5Attempt(150, checks);
    const page = await attempt.open();
    page.line.failing = { endpoint: 'statements', how: 'after' };
    finish(page);
    await jest.advanceTimersByTimeAsync(10_000);
    await goAway(page);
    const next = await attempt.open();
    await jest.advanceTimersByTimeAsync(30_000);
    await goAway(next);

    expect(attempt.counts()).toMatchObject({ completed: 1, passed: 1, 'completed lesson_twinning': 1 });
    expect(next.connection.getStatus().trouble).toBeNull();
  });
});

test.each(['resume', 'launch', 'token'] as const)(
  'what an earlier session kept is not begun anew when %s fails for a while or for good',
  async (endpoint) => {
    const attempt = aCmi5Attempt(150, 'ids first');
    const page = await attempt.open();
    await work(page, 5000);
    await goAway(page);

    for (const how of ['before', 'broken body', 503] as const) {
      const refused = await attempt.open({ endpoint, how });
      refused.session.visit('twinning', 'guess');
      await jest.advanceTimersByTimeAsync(10_000);
      expect(refused.connection.getStatus().start).toMatchObject({ ok: false, why: 'refused' });
      await goAway(refused);
      expectAllThere(attempt);
    }
  },
);

test('an older state that arrives late does not become the newest', async () => {
  let latencyMs = 0;
  const attempt = aCmi5Attempt(() => latencyMs, 'ids first');
  const page = await attempt.open();
  const { session } = page;
  session.visit('twinning', 'guess');
  await jest.advanceTimersByTimeAsync(100);
  latencyMs = 8000;
  session.visit('twinning', 'pairs');
  await jest.advanceTimersByTimeAsync(100);
  latencyMs = 50;
  session.place(aMatch(), null, 'hubei', 'ghana');

  await goAway(page);

  expect(Object.keys(attempt.newest()?.drafts ?? {})).toEqual([`lesson/${aMatch().id}`]);
});
