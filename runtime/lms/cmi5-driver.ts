import { MAX_CMI5_CHARS } from '../../domain/resume/resume-code';
import { type Cmi5Due, createCmi5Due, type Due } from './cmi5-due';
import { asObject, type Cmi5Launch } from './cmi5-launch';
import { createCmi5Outbox } from './cmi5-outbox';
import { type StatementFrame, writeDefined } from './cmi5-statements';
import { type Fetch, type LearningRecordStore, openLearningRecordStore } from './learning-record-store';
import type { LmsContent, LmsDriver, LmsLedger, LmsSaved, LmsStart } from './lms-driver';
import { openResumeSlots } from './resume-slots';

interface Cmi5Parts {
  fetch: Fetch;
  /** Milliseconds since the epoch. */
  now: () => number;
  newUuid: () => string;
}

const KEPT: LmsSaved = { ok: true, leftOut: 0 };

/** cmi5 (Quartz) over the record store that a launch names, or over null when the page was not launched. */
export function createCmi5Driver(launch: Cmi5Launch | null, content: LmsContent, parts: Cmi5Parts): LmsDriver {
  if (!launch)
    return {
      maxStateChars: MAX_CMI5_CHARS,
      open: async () => ({ ok: false, why: 'no-lms' }),
      save: async () => ({ ok: false, lost: 'all', said: null }),
      close: async () => KEPT,
    };
  return createLaunched(launch, openLearningRecordStore(launch, parts.fetch), content, parts);
}

function createLaunched(
  launch: Cmi5Launch,
  store: LearningRecordStore,
  content: LmsContent,
  { now, newUuid }: Cmi5Parts,
): LmsDriver {
  const slots = openResumeSlots(store);
  let ledger: LmsLedger | null = null;
  let frame: StatementFrame | null = null;
  let statements: Cmi5Due | null = null;
  let isRecording = false;
  let isClosed = false;
  let isLast = false;
  /** Whether it is known by now what an earlier session has said. */
  let isSettled = false;
  /** Taken by the store; answers are the ledger's. */
  let told = new Set<string>();
  let initialized: Due | null = null;
  let terminated: Due | null = null;
  let keptDocument = '';
  let began = 0;
  let running: Promise<unknown> = Promise.resolve();
  let waiting: Promise<LmsSaved> | null = null;

  const outbox = createCmi5Outbox(store, (due) => {
    if (due.answer) ledger?.note([due.answer]);
    else told.add(due.name);
  });
  const fail = (lost: 'all' | 'reports'): LmsSaved => ({ ok: false, lost, said: store.lastFault() });
  const refused = (): LmsStart => ({ ok: false, why: 'refused', said: store.lastFault() });

  function readNow(open: LmsLedger) {
    const news = open.read();
    const due = statements?.list(news, told, isLast) ?? [];
    return {
      due: initialized && !told.has(initialized.name) ? [initialized, ...due] : due,
      document: { state: news.state, told: [...told].filter((name) => name !== initialized?.name) },
    };
  }

  /** Tells the newest until nothing is left; whatever was told meanwhile changes what is kept. */
  async function tellAll(open: LmsLedger): Promise<LmsSaved> {
    outbox.tryRefusedAgain();
    for (;;) {
      const { due, document } = readNow(open);
      const text = JSON.stringify(document);
      const sendable = outbox.pick(due);
      if (text === keptDocument && sendable.length === 0) return due.length === 0 ? KEPT : fail('reports');
      const [isKept, isSent] = await Promise.all([
        text === keptDocument || slots.write(document),
        outbox.send(sendable),
      ]);
      isSettled = true;
      if (isKept) keptDocument = text;
      if (!isKept || isClosed) return fail('all');
      if (!isSent) return fail('reports');
    }
  }

  function terminate(frameNow: StatementFrame): Due {
    const at = now();
    terminated ??= {
      ...{ name: 'terminated', answer: null },
      statement: writeDefined(frameNow, 'terminated', { at, durationMs: at - began }),
    };
    return terminated;
  }

  async function closeInOrder(open: LmsLedger, frameNow: StatementFrame): Promise<LmsSaved> {
    isLast = true;
    const last = running.then(() => (isRecording && !isClosed ? tellAll(open) : KEPT));
    running = last;
    const saved = await last;
    if (!saved.ok || isClosed) return saved;
    isClosed = true;
    const isSent = await outbox.send([terminate(frameNow)]);
    if (!isSent) isClosed = false;
    return isSent ? saved : fail('reports');
  }

  /** Everything in this moment: the state, and in one request, so that it keeps its order, as many statements as arrive. */
  async function closeAtOnce(open: LmsLedger | null, frameNow: StatementFrame): Promise<LmsSaved> {
    isClosed = true;
    isLast = true;
    const { due, document } = open && isRecording ? readNow(open) : { due: [], document: null };
    const text = JSON.stringify(document);
    const state = document === null || text === keptDocument || slots.write(document);
    const statement = outbox.sendAtOnce(due, terminate(frameNow), !isSettled);
    const [isKept, isSent] = await Promise.all([state, statement]);
    if (!isKept) return fail('all');
    return isSent ? KEPT : fail('reports');
  }

  return {
    maxStateChars: MAX_CMI5_CHARS,
    open: async (opened) => {
      if (!(await store.authorise())) return refused();
      const launched = await store.readState('LMS.LaunchData');
      if (!launched.ok || launched.value === null || launched.value === 'damaged') return refused();
      await store.readPreferences();
      const { contextTemplate, launchMode, masteryScore, returnURL } = launched.value;
      const saved = await slots.read();
      if (!saved || isClosed) return refused();
      told = new Set(saved.told);
      isSettled = saved.state === null;
      frame = {
        ...{ launch, content, newUuid, template: asObject(contextTemplate) ?? {} },
        masteryScore: typeof masteryScore === 'number' ? masteryScore : null,
      };
      statements = createCmi5Due(frame, now);
      began = now();
      const statement = writeDefined(frame, 'initialized', { at: began });
      initialized = { name: 'initialized', statement, answer: null };
      told.delete(initialized.name);
      // Where the store is busy it is said later, before anything else.
      if (outbox.isRefused(initialized, await outbox.send([initialized])) || isClosed) return refused();
      isRecording = launchMode === undefined || launchMode === 'Normal';
      ledger = opened;
      return {
        ...{ ok: true, state: saved.state, isRecording, isPreview: launchMode === 'Browse' },
        exitUrl: typeof returnURL === 'string' ? returnURL : null,
      };
    },
    save: () => {
      if (isClosed || !ledger) return Promise.resolve(fail('all'));
      if (!isRecording) return Promise.resolve(KEPT);
      const open = ledger;
      // Whoever waits already will send what is new by then.
      waiting ??= running.then(() => {
        waiting = null;
        return isClosed ? fail('all') : tellAll(open);
      });
      running = waiting;
      return waiting;
    },
    close: async (how) => {
      if (isClosed) return KEPT;
      if (!frame) {
        isClosed = true;
        return KEPT;
      }
      return how === 'in-order' && ledger ? closeInOrder(ledger, frame) : closeAtOnce(ledger, frame);
    },
  };
}
