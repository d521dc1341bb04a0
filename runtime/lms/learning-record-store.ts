import { type Cmi5Launch, parseObject } from './cmi5-launch';

interface Answer {
  ok: boolean;
  status: number;
  json(): Promise<unknown>;
  text(): Promise<string>;
}

/** A browser's `fetch`, or a test's. */
export type Fetch = (url: string, init: RequestInit) => Promise<Answer>;

/** What is kept under a name: nothing, an object, or something that can't be read as one. */
export type StoredState = { ok: true; value: Record<string, unknown> | 'damaged' | null } | { ok: false };

/** The parts of an xAPI record store (LRS) that a cmi5 unit uses. Nothing here throws: a line that is down is a refusal. */
export interface LearningRecordStore {
  /** Fetches the session's token; false when the LMS gives none. */
  authorise(): Promise<boolean>;
  /** Asks again when there is no answer: what is taken for nothing would be overwritten. */
  readState(stateId: string): Promise<StoredState>;
  writeState(stateId: string, value: object): Promise<boolean>;
  /** cmi5 asks for it at the start; what it says (language, sound) changes nothing here. */
  readPreferences(): Promise<void>;
  /** `there`: one of them is there already; `later` when it is worth another try. */
  send(statements: readonly object[]): Promise<'kept' | 'there' | 'refused' | 'later'>;
  /** Whether the store has this statement. */
  has(statementId: string): Promise<boolean>;
  /** How many bytes can still be sent that arrive even when the page goes away. */
  countRoom(): number;
  /** What went wrong last, or null. */
  lastFault(): string | null;
}

/** What browsers let outlive a page is 64 KiB of bodies over all requests in flight (Fetch, 4.6); something is left free. */
export const LASTING_BYTES = 60_000;

/** No answer for so long is none: what waits behind it has to go on. */
export const ANSWER_MS = 20_000;

const TRIES = 3;
const TRY_AGAIN_MS = 1000;

/** The length of a text on the line. */
export function countBytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

export function openLearningRecordStore(
  { endpoint, fetchUrl, actor, registration, activityId }: Cmi5Launch,
  fetch: Fetch,
): LearningRecordStore {
  let token = '';
  let bytesInFlight = 0;
  let fault: string | null = null;
  const agent = JSON.stringify(actor);
  const stateUrl = (stateId: string) =>
    `${endpoint}activities/state?${new URLSearchParams({ activityId, agent, registration, stateId })}`;

  /** The status and, when it is read, the text; null when there was no whole answer. */
  async function ask(
    what: string,
    url: string,
    init: RequestInit & { body?: string },
    isTextRead = false,
  ): Promise<{ status: number; text: string } | null> {
    const bytes = countBytes(init.body ?? '');
    const isLasting = bytes > 0 && bytesInFlight + bytes <= LASTING_BYTES;
    if (isLasting) bytesInFlight += bytes;
    const controller = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const silence = new Promise<null>((resolve) => {
      timer = setTimeout(() => {
        controller.abort();
        resolve(null);
      }, ANSWER_MS);
    });
    const whole = async () => {
      const response = await fetch(url, { ...init, keepalive: isLasting, signal: controller.signal });
      return { status: response.status, text: isTextRead ? await response.text() : '' };
    };
    try {
      const answer = await Promise.race([whole(), silence]);
      fault = answer && answer.status < 400 ? fault : `${what}: ${answer?.status ?? 'no answer'}`;
      return answer;
    } catch {
      fault = `${what}: no answer`;
      return null;
    } finally {
      clearTimeout(timer);
      if (isLasting) bytesInFlight -= bytes;
    }
  }

  const askStore = (what: string, method: string, url: string, body?: string) =>
    ask(
      what,
      url,
      {
        method,
        headers: {
          Authorization: `Basic ${token}`,
          'X-Experience-API-Version': '1.0.3',
          ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body }),
      },
      method === 'GET',
    );

  async function insist<T>(once: () => Promise<T | 'later'>): Promise<T | null> {
    for (let n = 1; ; n += 1) {
      const answer = await once();
      if (answer !== 'later') return answer;
      if (n === TRIES) return null;
      await new Promise((resolve) => setTimeout(resolve, n * TRY_AGAIN_MS));
    }
  }

  return {
    authorise: async () => {
      const given = await insist(async () => {
        const answer = await ask('token', fetchUrl, { method: 'POST' }, true);
        return isWorthAnother(answer) ? 'later' : parseObject(answer.text)?.['auth-token'];
      });
      token = typeof given === 'string' ? given : '';
      return token !== '';
    },
    readState: async (stateId) => {
      const read = await insist<StoredState>(async () => {
        const answer = await askStore('state', 'GET', stateUrl(stateId));
        if (answer?.status === 404) return { ok: true, value: null };
        if (isWorthAnother(answer)) return 'later';
        if (answer.status >= 400) return { ok: false };
        // Some stores answer that there is nothing by an empty success.
        return { ok: true, value: answer.text === '' ? null : (parseObject(answer.text) ?? 'damaged') };
      });
      return read ?? { ok: false };
    },
    writeState: async (stateId, value) => {
      const answer = await askStore('state', 'PUT', stateUrl(stateId), JSON.stringify(value));
      return answer !== null && answer.status < 300;
    },
    readPreferences: async () => {
      const query = new URLSearchParams({ agent, profileId: 'cmi5LearnerPreferences' });
      await askStore('preferences', 'GET', `${endpoint}agents/profile?${query}`);
    },
    send: async (statements) => {
      const answer = await askStore('statements', 'POST', `${endpoint}statements`, JSON.stringify(statements));
      if (answer && answer.status < 300) return 'kept';
      if (answer?.status === 409) return 'there';
      return isWorthAnother(answer) ? 'later' : 'refused';
    },
    has: async (statementId) => {
      const before = fault;
      const query = new URLSearchParams({ statementId });
      const answer = await askStore('statements', 'GET', `${endpoint}statements?${query}`);
      fault = before;
      return answer?.status === 200 && parseObject(answer.text)?.id === statementId;
    },
    countRoom: () => LASTING_BYTES - bytesInFlight,
    lastFault: () => fault,
  };
}

/** No answer, or one that may be another in a while: a session may be renewed, too. */
function isWorthAnother(answer: { status: number } | null): answer is null {
  return answer === null || [401, 408, 425, 429].includes(answer.status) || answer.status >= 500;
}
