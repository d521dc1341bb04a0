import type { Wait } from '../../../runtime/wait';

/** Time that passes only when it is told to. */
export interface Time {
  wait: Wait;
  /** Lets so many milliseconds pass; what is due is done in its order, and what follows from it. */
  pass(ms: number): Promise<void>;
}

export function makeTime(): Time {
  let now = 0;
  const timers = new Set<{ at: number; then: () => void }>();
  return {
    wait: (ms, then) => {
      const timer = { at: now + ms, then };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    pass: async (ms) => {
      const end = now + ms;
      await settleDatabase();
      for (;;) {
        const due = [...timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
        if (!due) break;
        timers.delete(due);
        now = Math.max(now, due.at);
        due.then();
        await settleDatabase();
      }
      now = end;
    },
  };
}

/** Lets all that is on its way arrive: a call to the database takes some turns of the event loop. */
export async function settleDatabase(turns = 40): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
