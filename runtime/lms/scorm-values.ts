import type { Saved } from '../record-storage';

/** The calls that both editions of SCORM have, under their own names. */
export interface ScormCalls {
  initialize: () => unknown;
  get: (element: string) => unknown;
  set: (element: string, value: string) => unknown;
  commit: () => unknown;
  finish: () => unknown;
}

/** A session's values at the LMS: what was set already is not set again, and what it refuses is remembered. */
export interface ScormValues {
  begin(): boolean;
  read(element: string): string;
  write(element: string, value: string | number): void;
  /** Asks the LMS to keep everything, and tells whether it has taken all that was written since the last time. */
  commit(): Saved;
  /** Ends the session; later calls of anything do nothing. */
  end(): void;
}

export function createScormValues(calls: ScormCalls): ScormValues {
  const known = new Map<string, string>();
  let isRunning = false;
  let isRefused = false;
  const isTrue = (answer: unknown) => String(answer) === 'true';
  const values: ScormValues = {
    begin: () => {
      isRunning = attempt(() => isTrue(calls.initialize()), false);
      return isRunning;
    },
    read: (element) => attempt(() => String(calls.get(element) ?? ''), ''),
    write: (element, value) => {
      const text = String(value);
      if (!isRunning || known.get(element) === text) return;
      if (attempt(() => isTrue(calls.set(element, text)), false)) known.set(element, text);
      else isRefused = true;
    },
    commit: () => {
      if (!isRunning) return { ok: false, why: 'refused' };
      const isKept = attempt(() => isTrue(calls.commit()), false) && !isRefused;
      isRefused = false;
      return isKept ? { ok: true } : { ok: false, why: 'refused' };
    },
    end: () => {
      if (!isRunning) return;
      isRunning = false;
      attempt(() => isTrue(calls.finish()), false);
    },
  };
  return values;
}

/** An LMS's own script may throw: that is its refusal, not our end. */
function attempt<T>(call: () => T, otherwise: T): T {
  try {
    return call();
  } catch {
    return otherwise;
  }
}
