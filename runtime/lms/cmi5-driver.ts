import type { Saved } from '../record-storage';
import { asObject, type Cmi5Launch } from './cmi5-launch';
import { type StatementFrame, writeAnswered, writeDefined, writePartDone } from './cmi5-statements';
import { toScaled } from './format-values';
import type { LmsContent, LmsDriver, LmsNews } from './lms-driver';
import { type Fetch, openRecordStore } from './record-store';

const STATE = 'provinces-resume';

interface Cmi5Parts {
  fetch: Fetch;
  /** Milliseconds since the epoch. */
  now: () => number;
  newUuid: () => string;
}

/** cmi5 (Quartz) over the record store that a launch names, or over null when the page was not launched. */
export function createCmi5Driver(
  launch: Cmi5Launch | null,
  content: LmsContent,
  { fetch, now, newUuid }: Cmi5Parts,
): LmsDriver {
  const store = launch && openRecordStore(launch, fetch);
  let frame: StatementFrame | null = null;
  let isRecording = false;
  let isClosed = false;
  /** What may be said once in a registration, kept with the state: `completed`, `passed`, and the parts that are done. */
  let told = new Set<string>();
  /** Statements that a line that was down has kept here. */
  let waiting: object[] = [];
  let last: Promise<unknown> = Promise.resolve();
  let began = 0;

  function collect({ report, answers }: LmsNews): object[] {
    if (!frame) return [];
    const open = frame;
    const once = (what: string, write: () => object) => {
      if (told.has(what)) return [];
      told.add(what);
      return [write()];
    };
    const { sessionMs: durationMs, score } = report;
    return [
      ...answers.map((answer) => writeAnswered(open, answer, told.has('completed') ? null : report.progress)),
      ...report.objectives
        .filter(({ isComplete }) => isComplete)
        .flatMap((part) => once(part.id, () => writePartDone(open, part, now()))),
      ...(report.isComplete ? once('completed', () => writeDefined(open, 'completed', { at: now(), durationMs })) : []),
      // Only once in all, so not before the score is the last one.
      ...(report.isComplete && isPassed(report)
        ? once('passed', () => writeDefined(open, 'passed', { at: now(), durationMs, score }))
        : []),
    ];
  }

  /** The LMS may have been given another mastery score: then its own counts. */
  function isPassed({ score, isPassed: isReached }: LmsNews['report']): boolean {
    const mastery = frame?.masteryScore ?? null;
    return mastery === null ? isReached === true : toScaled(score) >= mastery;
  }

  async function hand(state: string, statements: object[]): Promise<Saved> {
    if (!store) return { ok: false, why: 'refused' };
    const batch = waiting.concat(statements);
    waiting = [];
    const answers = await Promise.all([
      store.writeState(STATE, { version: 1, state, told: [...told] }),
      batch.length === 0 ? 'kept' : store.send(batch),
    ]);
    if (answers[1] === 'later') waiting = batch.concat(waiting);
    return answers[0] && answers[1] === 'kept' ? { ok: true } : { ok: false, why: 'refused' };
  }

  return {
    maxStateChars: 64_000,
    open: async () => {
      if (!launch || !store) return { ok: false, why: 'no-lms' };
      if (!(await store.authorise())) return { ok: false, why: 'refused' };
      const data = await store.readState('LMS.LaunchData');
      if (!data) return { ok: false, why: 'refused' };
      await store.readPreferences();
      const { contextTemplate, launchMode, masteryScore, returnURL } = data;
      frame = {
        ...{ launch, content, newUuid, template: asObject(contextTemplate) ?? {} },
        masteryScore: typeof masteryScore === 'number' ? masteryScore : null,
      };
      began = now();
      if ((await store.send([writeDefined(frame, 'initialized', { at: began })])) !== 'kept')
        return { ok: false, why: 'refused' };
      isRecording = launchMode === undefined || launchMode === 'Normal';
      const saved = await store.readState(STATE);
      told = new Set(Array.isArray(saved?.told) ? saved.told.map(String) : []);
      return {
        ok: true,
        state: typeof saved?.state === 'string' ? saved.state : null,
        isRecording,
        exitUrl: typeof returnURL === 'string' ? returnURL : null,
      };
    },
    save: (state, news) => {
      if (!isRecording || isClosed) return Promise.resolve({ ok: true });
      const statements = news ? collect(news) : [];
      const saved = last.then(() => hand(state, statements));
      last = saved;
      return saved;
    },
    close: async (state, news) => {
      if (!frame || !store || isClosed) return;
      isClosed = true;
      const statements = isRecording ? collect(news) : [];
      const { isComplete, sessionMs: durationMs, score } = news.report;
      // A try that failed may be followed by one that passes, but not within a session, so it is said last.
      const failure = `failed ${toScaled(score)}`;
      if (isRecording && isComplete && !told.has('passed') && !told.has(failure) && !isPassed(news.report)) {
        told.add(failure);
        statements.push(writeDefined(frame, 'failed', { at: now(), durationMs, score }));
      }
      statements.push(writeDefined(frame, 'terminated', { at: now(), durationMs: now() - began }));
      if (isRecording) await hand(state, statements);
      else await store.send(statements);
    },
  };
}
