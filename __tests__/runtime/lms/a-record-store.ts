import type { Fetch } from '../../../runtime/lms/learning-record-store';

export interface StoredStatement {
  id: string;
  timestamp: string;
  verb: { id: string };
  object: { id: string; definition?: Record<string, unknown> };
  result?: Record<string, unknown>;
  context: {
    registration: string;
    contextActivities: Record<string, { id: string }[]>;
    extensions: Record<string, unknown>;
  };
}

const SESSION = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';

/** A record store and the LMS behind it, for one learner's registration, with the rules of cmi5's chapter 9. */
export function aRecordStore({
  masteryScore = 0.6,
  launchMode = 'Normal',
  returnURL,
  checks = 'rules first',
}: {
  masteryScore?: number;
  launchMode?: string;
  returnURL?: string;
  /** What the store looks at first when a statement comes that it has: cmi5's rules, or that it is there. */
  checks?: 'rules first' | 'ids first';
} = {}) {
  const statements: StoredStatement[] = [];
  const states = new Map<string, string>();
  const requests: string[] = [];
  let session = 0;
  let isOpen = false;
  let isDown = false;
  let tokens = 0;

  const fetch: Fetch = async (url, init) => {
    if (isDown) throw new TypeError('Failed to fetch');
    const { pathname, searchParams } = new URL(url);
    requests.push(`${init.method} ${pathname}`);
    if (pathname === '/token') {
      tokens += 1;
      return answer(200, tokens > session ? { 'error-code': '1' } : { 'auth-token': `token-${session}` });
    }
    if (new Headers(init.headers).get('Authorization') !== `Basic token-${session}`) return answer(401, {});
    if (pathname === '/lrs/activities/state') {
      const stateId = searchParams.get('stateId') ?? '';
      if (init.method === 'PUT') {
        states.set(stateId, String(init.body));
        return answer(204, {});
      }
      const kept = stateId === 'LMS.LaunchData' ? JSON.stringify(launchData()) : states.get(stateId);
      return kept === undefined ? answer(404, {}) : answer(200, JSON.parse(kept));
    }
    if (pathname === '/lrs/agents/profile') return answer(404, {});
    if (pathname === '/lrs/statements' && init.method === 'GET') {
      const found = statements.find(({ id }) => id === searchParams.get('statementId'));
      return found ? answer(200, found) : answer(404, {});
    }
    if (pathname === '/lrs/statements' && init.method === 'POST') return keep(JSON.parse(String(init.body)));
    return answer(404, {});
  };

  function launchData() {
    return {
      contextTemplate: {
        contextActivities: { grouping: [{ id: 'urn:x-provinces:p1:au' }] },
        extensions: { [SESSION]: `session-${session}` },
      },
      launchMode,
      masteryScore,
      moveOn: 'CompletedAndPassed',
      ...(returnURL && { returnURL }),
    };
  }

  function keep(batch: StoredStatement[]) {
    const isThere = batch.some(({ id }) => statements.some((statement) => statement.id === id));
    if (isThere && checks === 'ids first') return answer(409, {});
    const why = batch.map((statement, i) => faultOf(statement, [...statements, ...batch.slice(0, i)])).find(Boolean);
    if (why) return answer(403, { why });
    if (isThere) return answer(409, {});
    statements.push(...batch);
    for (const { verb } of batch) if (verb.id.endsWith('/terminated')) isOpen = false;
    return answer(200, []);
  }

  function faultOf(statement: StoredStatement, before: StoredStatement[]): string | null {
    const verb = nameOf(statement);
    const isDefined = isCmi5(statement);
    const inSession = before.filter(({ context }) => context.extensions[SESSION] === `session-${session}`);
    const said = (list: StoredStatement[], ...verbs: string[]) =>
      list.some((one) => isCmi5(one) && verbs.includes(nameOf(one)));
    const scaled = Number((statement.result?.score as { scaled?: number } | undefined)?.scaled ?? Number.NaN);
    if (statement.context.extensions[SESSION] !== `session-${session}`) return 'another session';
    if (!isOpen || said(inSession, 'terminated')) return 'after terminated';
    if (inSession.length === 0 && verb !== 'initialized') return 'before initialized';
    if (!isDefined)
      return listParts(statement).every((part) => part.description) ? null : 'a part without a description';
    if (said(inSession, verb)) return `${verb} twice`;
    if (launchMode !== 'Normal' && !['initialized', 'terminated'].includes(verb)) return `${verb} in ${launchMode}`;
    if (verb === 'completed' && said(before, 'completed')) return 'completed again';
    if (verb === 'passed' && (said(before, 'passed') || said(inSession, 'failed') || scaled < masteryScore))
      return 'passed wrongly';
    if (verb === 'failed' && (said(before, 'passed') || scaled >= masteryScore)) return 'failed wrongly';
    if (statement.result?.score && !['passed', 'failed'].includes(verb)) return `${verb} with a score`;
    return null;
  }

  return {
    fetch,
    statements,
    states,
    requests,
    /** The launch of a new session, as in its address. */
    launch: () => {
      session += 1;
      isOpen = true;
      return {
        endpoint: 'https://lms.example/lrs/',
        fetchUrl: 'https://lms.example/token',
        actor: { objectType: 'Agent', account: { homePage: 'https://lms.example', name: '1' } },
        registration: '3fa0c2f2-7b1c-4d6f-9d53-1df1c1d9a111',
        activityId: 'https://lms.example/activities/7',
      };
    },
    setDown: (down: boolean) => {
      isDown = down;
    },
    /** What was said, in order: `initialized`, `answered tw_single` … */
    said: () =>
      statements.map((statement) =>
        isCmi5(statement) ? nameOf(statement) : `${nameOf(statement)} ${statement.object.id.split(':').pop()}`,
      ),
  };
}

export function nameOf({ verb }: StoredStatement): string {
  return verb.id.split('/').pop() ?? '';
}

function isCmi5({ context }: StoredStatement): boolean {
  return (context.contextActivities.category ?? []).some(({ id }) => id.endsWith('/categories/cmi5'));
}

/** Sources, targets and choices of a question. */
export function listParts({ object }: StoredStatement): { id: string; description?: object }[] {
  const {
    choices = [],
    source = [],
    target = [],
  } = (object.definition ?? {}) as Record<string, { id: string; description?: object }[]>;
  return [...choices, ...source, ...target];
}

function answer(status: number, body: unknown) {
  return {
    ok: status < 300,
    status,
    json: async () => body,
    text: async () => JSON.stringify(body),
  };
}
