// @ts-check

/** @typedef {{ kilobits: number, latencyMs: number }} Line how much a second, and how long until an answer begins */

/** The lines of a cheap phone: Lighthouse's slow 4G, and one that is slower still. */
export const SLOW_4G = { kilobits: 1600, latencyMs: 150 };
export const SLOWER = { kilobits: 400, latencyMs: 400 };

const PACKET = 1400;
const TICK_MS = 4;

/**
 * A line that all answers share, a packet in turn, so that what a page fetches besides holds up what it waits for. The
 * browser's own throttle would leave out the service worker.
 */
export function openLine() {
  /** @type {Line | null} */
  let line = null;
  /** @type {{ response: import('node:http').ServerResponse, rest: Buffer }[]} */
  let waiting = [];
  /** @type {NodeJS.Timeout | null} */
  let timer = null;
  let last = 0;
  let allowance = 0;

  const tick = () => {
    const now = performance.now();
    allowance += line ? ((now - last) * line.kilobits) / 8 : Number.POSITIVE_INFINITY;
    last = now;
    while (waiting.length > 0 && allowance >= PACKET) {
      const [next, ...others] = waiting;
      if (!next) break;
      const packet = next.rest.subarray(0, PACKET);
      allowance -= packet.length;
      next.response.write(packet);
      const rest = next.rest.subarray(PACKET);
      if (rest.length === 0) next.response.end();
      waiting = rest.length === 0 ? others : [...others, { ...next, rest }];
    }
    if (waiting.length === 0 && timer) {
      clearInterval(timer);
      timer = null;
    }
  };

  return {
    set: (/** @type {Line | null} */ next) => {
      line = next;
    },
    latencyMs: () => line?.latencyMs ?? 0,
    send: (/** @type {import('node:http').ServerResponse} */ response, /** @type {Buffer} */ body) => {
      // Whoever has gone takes no room on the line of the next.
      if (response.destroyed) return;
      if (!line || body.length === 0) return void response.end(body);
      response.on('close', () => {
        waiting = waiting.filter((each) => each.response !== response);
      });
      waiting.push({ response, rest: body });
      if (timer) return;
      last = performance.now();
      allowance = 0;
      timer = setInterval(tick, TICK_MS);
    },
  };
}
