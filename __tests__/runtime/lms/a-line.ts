import type { Fetch } from '../../../runtime/lms/learning-record-store';

/** The parts of a record store that can fail by themselves. */
export type Endpoint = 'token' | 'launch' | 'resume' | 'save' | 'preferences' | 'statements';

/**
 * How a request goes wrong: `before` the store has it, `after` (its answer is lost), with a status in place of an
 * answer, or with a body that breaks off.
 */
export type Failure = 'before' | 'after' | 'broken body' | 429 | 503 | 403;

/** A line to a record store that takes its time, of which one end may fail; all by fake timers. */
export function aSlowLine(
  inner: Fetch,
  {
    latencyMs,
    failing = null,
  }: { latencyMs: number | (() => number); failing?: { endpoint: Endpoint; how: Failure } | null },
) {
  const line = { failing, bytesInFlight: 0, mostBytes: 0, isGone: false };
  const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
  const fetch: Fetch = async (url, init) => {
    const bytes = init.keepalive ? new TextEncoder().encode(String(init.body ?? '')).length : 0;
    line.bytesInFlight += bytes;
    line.mostBytes = Math.max(line.mostBytes, line.bytesInFlight);
    const isLate = line.isGone;
    const half = (typeof latencyMs === 'number' ? latencyMs : latencyMs()) / 2;
    const how = line.failing?.endpoint === endpointOf(url, init) ? line.failing.how : null;
    try {
      await wait(half);
      if (how === 'before') throw new TypeError('network error');
      // A page that has gone takes with it what does not outlive it.
      if (line.isGone && !init.keepalive) throw new TypeError('cancelled');
      if (isLate && bytes > 65_536) throw new TypeError('too much');
      const answer = typeof how === 'number' ? refuse(how) : await inner(url, init);
      await wait(half);
      if (how === 'after') throw new TypeError('network error');
      if (how === 'broken body') return { ...answer, text: () => Promise.reject(new TypeError('network error')) };
      return answer;
    } finally {
      line.bytesInFlight -= bytes;
    }
  };
  return Object.assign(line, { fetch });
}

function endpointOf(url: string, { method }: RequestInit): Endpoint {
  const { pathname, searchParams } = new URL(url);
  if (pathname === '/token') return 'token';
  if (pathname.endsWith('/profile')) return 'preferences';
  if (pathname.endsWith('/statements')) return 'statements';
  if (method === 'PUT') return 'save';
  return searchParams.get('stateId') === 'LMS.LaunchData' ? 'launch' : 'resume';
}

function refuse(status: number) {
  return { ok: false, status, json: async () => ({}), text: async () => '' };
}
