/** What an LMS tells in the address when it launches a cmi5 unit (cmi5, section 8.1). */
export interface Cmi5Launch {
  /** With a slash at its end. */
  endpoint: string;
  /** Where the token is fetched, once. */
  fetchUrl: string;
  actor: Readonly<Record<string, unknown>>;
  registration: string;
  activityId: string;
}

/** The launch in an address's query (`?endpoint=…`), or null when there is none or a part of it is missing. */
export function readCmi5Launch(query: string): Cmi5Launch | null {
  const params = new URLSearchParams(query);
  const endpoint = params.get('endpoint');
  const fetchUrl = params.get('fetch');
  const registration = params.get('registration');
  const activityId = params.get('activityId') ?? params.get('activityid');
  const actor = parseObject(params.get('actor') ?? '');
  if (!endpoint || !fetchUrl || !registration || !activityId || !actor) return null;
  return { endpoint: endpoint.replace(/\/?$/, '/'), fetchUrl, actor, registration, activityId };
}

/** The object of a JSON text, or null when it is none. */
export function parseObject(text: string): Record<string, unknown> | null {
  try {
    return asObject(JSON.parse(text));
  } catch {
    return null;
  }
}

/** A value as an object of unknown fields, or null when it is none. */
export function asObject(raw: unknown): Record<string, unknown> | null {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw) ? { ...raw } : null;
}
