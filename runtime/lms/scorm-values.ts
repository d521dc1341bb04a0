/** The calls that both editions of SCORM have, under their own names. */
export interface ScormCalls {
  initialize: () => unknown;
  get: (element: string) => unknown;
  set: (element: string, value: string) => unknown;
  commit: () => unknown;
  finish: () => unknown;
  /** The number of what went wrong last, `0` when nothing did; and what the LMS says about a number. */
  lastError: () => unknown;
  errorString: (code: string) => unknown;
  diagnostic: (code: string) => unknown;
}

/** A session's values at the LMS: what was set already is not set again. Nothing here throws. */
export interface ScormValues {
  begin(): boolean;
  /** Empty where the LMS has nothing, or says so by an error. */
  read(element: string): string;
  /** Whether the LMS answered at all when this was read; a value that was never set is an answer. */
  canRead(element: string): boolean;
  /** Whether the LMS has taken it, now or before. */
  write(element: string, value: string | number): boolean;
  /** Asks the LMS to keep everything, and tells whether it does. */
  commit(): boolean;
  /** Ends the session, by which everything is kept; later calls of anything do nothing. */
  end(): boolean;
  /** What all that was set takes when an LMS sends it in one form, in bytes. */
  countBytes(): number;
  /** The LMS's own words about what it refused last, or null. */
  lastFault(): string | null;
}

/** SCORM 2004: the value was never set. */
const NOT_INITIALISED = '403';

/** SCORM 2004: the session runs already. */
const ALREADY_RUNNING = '103';

const FAULT_CHARS = 300;

export function createScormValues(calls: ScormCalls): ScormValues {
  const known = new Map<string, string>();
  let isRunning = false;
  let bytes = 0;
  let fault: string | null = null;
  const isTrue = (answer: unknown) => String(answer) === 'true';
  const ask = (call: () => unknown) => attempt(() => String(call() ?? '').trim(), '');
  const codeOf = () => ask(calls.lastError);

  function isTaken(call: () => unknown): boolean {
    const isTold = attempt(() => isTrue(call()), false);
    if (!isTold) fault = describeFault();
    return isTold;
  }

  function describeFault(): string | null {
    const code = codeOf();
    const isError = code !== '' && code !== '0';
    const words = isError ? [code, ask(() => calls.errorString(code)), ask(() => calls.diagnostic(code))] : [];
    return [...new Set(words.filter(Boolean))].join(' · ').slice(0, FAULT_CHARS) || null;
  }

  return {
    begin: () => {
      isRunning = isTaken(calls.initialize) || codeOf() === ALREADY_RUNNING;
      return isRunning;
    },
    read: (element) => attempt(() => String(calls.get(element) ?? ''), ''),
    canRead: (element) => {
      const text = attempt(() => String(calls.get(element) ?? ''), null);
      if (text !== null && text !== '') return true;
      const code = codeOf();
      const canRead = text !== null && ['', '0', NOT_INITIALISED].includes(code);
      if (!canRead) fault = describeFault();
      return canRead;
    },
    write: (element, value) => {
      const text = String(value);
      if (known.get(element) === text) return true;
      if (!isRunning || !isTaken(() => calls.set(element, text))) return false;
      bytes += sizeInForm(element, text) - sizeInForm(element, known.get(element));
      known.set(element, text);
      return true;
    },
    commit: () => isRunning && isTaken(calls.commit),
    end: () => {
      if (!isRunning) return false;
      isRunning = false;
      return isTaken(calls.finish);
    },
    countBytes: () => bytes,
    lastFault: () => fault,
  };
}

/** A value in the form that Moodle sends: `&cmi__interactions__N3__id=tw_match`, its text escaped. */
export function sizeInForm(element: string, text: string | undefined): number {
  if (text === undefined) return 0;
  // Two characters for a dot, and a letter before each number.
  const name = element.replaceAll('.', '__').replace(/\d+/g, 'N$&');
  return name.length + encodeURIComponent(text).length + 2;
}

/** An LMS's own script may throw: that is its refusal, not our end. */
function attempt<T, U>(call: () => T, otherwise: U): T | U {
  try {
    return call();
  } catch {
    return otherwise;
  }
}
