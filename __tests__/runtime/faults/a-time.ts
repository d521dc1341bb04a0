import type { Wait } from '../../../runtime/wait';

/** Time that passes only when it is told to. */
export interface Time {
  wait: Wait;
  /** Lets so many milliseconds pass; what is due is done in its order, and what follows from it. */
  pass(ms: number): Promise<void>;
  /** Lets time pass until nobody waits for anything and all that was told has been heard, at most so long; tells whether it came to that. */
  rest(mostMs: number): Promise<boolean>;
}

export function makeTime(): Time {
  let now = 0;
  const timers = new Set<{ at: number; then: () => void }>();

  /** Does what is due next, if anything is by then. */
  async function doNext(end: number): Promise<boolean> {
    const due = [...timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
    if (!due) return false;
    timers.delete(due);
    now = Math.max(now, due.at);
    due.then();
    await settleDatabase();
    return true;
  }

  return {
    wait: (ms, then) => {
      const timer = { at: now + ms, then };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    pass: async (ms) => {
      const end = now + ms;
      await settleDatabase();
      while (await doNext(end));
      now = end;
    },
    rest: async (mostMs) => {
      const end = now + mostMs;
      // Whoever has an answer may tell others of it, who then begin something.
      for (let quiet = 0; quiet < 2; quiet += 1) {
        await settleDatabase();
        if (timers.size === 0) continue;
        quiet = -1;
        if (!(await doNext(end))) return false;
      }
      return true;
    },
  };
}

/** Lets all that is on its way arrive: a call to the database takes some turns of the event loop. */
export async function settleDatabase(turns = 40): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
