import { asObject, type Cmi5Launch, parseObject } from './cmi5-launch';

interface Answer {
  ok: boolean;
  status: number;
  json(): Promise<unknown>;
  text(): Promise<string>;
}

/** A browser's `fetch`, or a test's. */
export type Fetch = (url: string, init: RequestInit) => Promise<Answer>;

/** The parts of an xAPI record store (LRS) that a cmi5 unit uses. Nothing here throws: a line that is down is a refusal. */
export interface RecordStore {
  /** Fetches the session's token; false when the LMS gives none. */
  authorise(): Promise<boolean>;
  readState(stateId: string): Promise<Record<string, unknown> | null>;
  writeState(stateId: string, value: object): Promise<boolean>;
  /** cmi5 asks for it at the start; what it says (language, sound) changes nothing here. */
  readPreferences(): Promise<void>;
  /** `later` when it is worth another try. */
  send(statements: readonly object[]): Promise<'kept' | 'refused' | 'later'>;
}

export function openRecordStore(
  { endpoint, fetchUrl, actor, registration, activityId }: Cmi5Launch,
  fetch: Fetch,
): RecordStore {
  let token = '';
  const agent = JSON.stringify(actor);
  const stateUrl = (stateId: string) =>
    `${endpoint}activities/state?${new URLSearchParams({ activityId, agent, registration, stateId })}`;

  async function ask(method: string, url: string, body?: string): Promise<Answer | null> {
    try {
      return await fetch(url, {
        method,
        headers: {
          Authorization: `Basic ${token}`,
          'X-Experience-API-Version': '1.0.3',
          ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body }),
        // The last ones are sent while the page goes away.
        keepalive: (body?.length ?? 0) < 60_000,
      });
    } catch {
      return null;
    }
  }

  return {
    authorise: async () => {
      try {
        const response = await fetch(fetchUrl, { method: 'POST' });
        const answer = asObject(await response.json());
        const given = answer?.['auth-token'];
        token = typeof given === 'string' ? given : '';
      } catch {
        token = '';
      }
      return token !== '';
    },
    readState: async (stateId) => {
      const response = await ask('GET', stateUrl(stateId));
      return response?.ok ? parseObject(await response.text()) : null;
    },
    writeState: async (stateId, value) => (await ask('PUT', stateUrl(stateId), JSON.stringify(value)))?.ok ?? false,
    readPreferences: async () => {
      const query = new URLSearchParams({ agent, profileId: 'cmi5LearnerPreferences' });
      await ask('GET', `${endpoint}agents/profile?${query}`);
    },
    send: async (statements) => {
      const response = await ask('POST', `${endpoint}statements`, JSON.stringify(statements));
      if (response?.ok) return 'kept';
      return response === null || response.status === 429 || response.status >= 500 ? 'later' : 'refused';
    },
  };
}
