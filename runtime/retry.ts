import type { Refusal } from './record-storage';
import type { Wait } from './wait';

const FIRST_MS = 1000;
const LONGEST_MS = 30_000;

/** When something that failed is tried again, and when that is said. */
export interface Retry {
  /** Something failed: `act` is called at once where a connection was lost for the first time, else after 1, 2, 4 … 30 s. */
  after(why: Refusal, act: () => void): void;
  /** Says why without a failure. */
  tell(why: Refusal): void;
  /** All is well again. */
  end(): void;
  /** It is being tried now: what waits is called off. */
  pause(): void;
  isWaiting(): boolean;
}

/** `report` hears why something is not kept, and null once all is; a connection that was only closed, and opens again, is not worth a word. */
export function createRetry(wait: Wait, report: (why: Refusal | null) => void): Retry {
  let failures = 0;
  let isQuiet = true;
  let stop: (() => void) | null = null;

  return {
    after: (why, act) => {
      const isWaiting = stop !== null;
      if (!isWaiting) failures += 1;
      isQuiet &&= why === 'lost' && failures === 1;
      if (!isQuiet) report(why);
      if (isWaiting) return;
      const delay = isQuiet ? 0 : Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.max(0, failures - 2));
      stop = wait(delay, () => {
        stop = null;
        act();
      });
    },
    tell: (why) => {
      isQuiet = false;
      report(why);
    },
    end: () => {
      stop?.();
      stop = null;
      failures = 0;
      if (!isQuiet) report(null);
      isQuiet = true;
    },
    pause: () => {
      stop?.();
      stop = null;
    },
    isWaiting: () => stop !== null,
  };
}
