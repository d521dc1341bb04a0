import { isScored } from '../../../domain/item';
import { keyResponse } from '../../../domain/key-response';
import { readResume } from '../../../domain/resume/resume-code';
import { makeResumeTable } from '../../../domain/resume/resume-table';
import { createCmi5Driver } from '../../../runtime/lms/cmi5-driver';
import { createLmsConnection } from '../../../runtime/lms/lms-connection';
import { readUntold } from '../../../runtime/lms/untold';
import { createSession } from '../../../runtime/session';
import { aMatch, aSingle, aSort } from '../../domain/an-item';
import { aGradingCourse, anAssignment, RIGHT } from '../../domain/assignment/an-assignment';
import { withAnswers } from '../a-session';
import { aSlowLine, type Endpoint, type Failure } from './a-line';
import { aRecordStore } from './a-record-store';
import { aContent } from './a-report';

const assignment = anAssignment({ parts: [{ kind: 'lesson', lesson: 'twinning', steps: null }] });
const table = makeResumeTable(assignment, aGradingCourse());

type Checks = 'rules first' | 'ids first';

/** A learner's attempt in a record store that outlives its pages. */
export function aCmi5Attempt(latencyMs: number | (() => number), checks: Checks) {
  const store = aRecordStore({ checks });
  let uuids = 0;
  let ids = 0;
  const newUuid = () => {
    uuids += 1;
    return `00000000-0000-4000-8000-${String(uuids).padStart(12, '0')}`;
  };
  return {
    store,
    open: async (failing: { endpoint: Endpoint; how: Failure } | null = null) => {
      const line = aSlowLine(store.fetch, { latencyMs, failing });
      const driver = createCmi5Driver(store.launch(), aContent(), { fetch: line.fetch, now: Date.now, newUuid });
      const connection = createLmsConnection(driver, table, Date.now);
      const session = withAnswers(
        createSession({
          openStorage: connection.openStorage,
          now: Date.now,
          newId: () => {
            ids += 1;
            return `id-${ids}`;
          },
        }),
      );
      const loading = session.load();
      await jest.advanceTimersByTimeAsync(80_000);
      await loading;
      return { connection, session, line };
    },
    /** What the next session would find. */
    newest: () => {
      const documents = [...store.states.values()].map((text) => JSON.parse(text));
      const { code } = readUntold(documents.sort((a, b) => b.number - a.number)[0]?.state ?? '');
      const read = readResume(code, table);
      return read.ok ? read : null;
    },
    /** Verbs of answers and of the whole, each with how often it was said. */
    counts: () => {
      const counts: Record<string, number> = {};
      for (const said of store.said()) counts[said] = (counts[said] ?? 0) + 1;
      return counts;
    },
  };
}

export type Cmi5Page = Awaited<ReturnType<ReturnType<typeof aCmi5Attempt>['open']>>;

/** Three answers a second apart, and a card half placed; the last of them `beforeMs` before what comes next. */
export async function work({ session }: Cmi5Page, beforeMs: number) {
  session.respond(aSingle(), null, RIGHT);
  session.submit(aSingle(), null);
  await jest.advanceTimersByTimeAsync(1000);
  for (const { id, bin } of aSort().cards) session.place(aSort(), null, id, bin);
  session.submit(aSort(), null);
  await jest.advanceTimersByTimeAsync(1000);
  session.place(aMatch(), null, 'hubei', 'ghana');
  await jest.advanceTimersByTimeAsync(beforeMs);
}

export async function goAway({ connection, line }: Cmi5Page) {
  line.isGone = true;
  const left = connection.leave('at-once');
  await jest.advanceTimersByTimeAsync(90_000);
  await left;
}

export function expectAllThere(attempt: ReturnType<typeof aCmi5Attempt>) {
  const counts = attempt.counts();
  for (const item of [aSingle().id, aSort().id]) expect(counts[`answered ${item}`]).toBe(1);
  const newest = attempt.newest();
  expect(newest?.log.filter(({ type }) => type === 'attempt')).toHaveLength(2);
  expect(newest?.drafts[`lesson/${aMatch().id}`]?.response).toEqual({ kind: 'placement', placed: { hubei: 'ghana' } });
}

/** Everything answered, all of it right. */
export function finish({ session }: Cmi5Page) {
  for (const item of table.items) {
    if (isScored(item)) session.respond(item, null, keyResponse(item));
    else if (item.kind === 'predict')
      session.respond(item, null, { kind: 'choice', chosen: [item.options[0]?.id ?? ''] });
    else session.respond(item, null, { kind: 'text', text: 'A sentence of my own.' });
    session.submit(item, null);
  }
}
