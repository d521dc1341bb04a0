import { StorageFault } from './record-storage';

/** Calls `then` after so many milliseconds; returns the way to call it off. Passed in, so that a test can let time pass at once. */
export type Wait = (ms: number, then: () => void) => () => void;

export const wait: Wait = (ms, then) => {
  const timer: unknown = setTimeout(then, ms);
  // In Node a timer that nobody waits for must not keep the process.
  (timer as { unref?: () => void }).unref?.();
  return () => clearTimeout(timer as number);
};

/** The answer, or a `StorageFault` when there is none within so many milliseconds. */
export function within<T>(ms: number, answer: Promise<T>, waiting: Wait): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = waiting(ms, () => reject(new StorageFault('slow')));
    answer.then(resolve, reject).finally(stop);
  });
}
