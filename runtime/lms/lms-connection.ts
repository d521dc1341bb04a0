import { reportOf } from '../../domain/assignment/report-work';
import { type Draft, type Log, mergeLogs } from '../../domain/entry';
import { type ReadResume, readResume, writeResume } from '../../domain/resume/resume-code';
import type { ResumeTable } from '../../domain/resume/resume-table';
import type { OpenedStorage, RecordStorage, Saved } from '../record-storage';
import { type LmsDriver, type LmsLedger, type LmsSaved, type LmsStart, nameOfAnswer } from './lms-driver';
import { markUntold, readUntold } from './untold';

/** Milliseconds without a further change after which a half-placed card is told, so that a drag is not a request a card. */
const DRAFT_DELAY_MS = 3000;

/** An LMS that did not take something is asked again after so many milliseconds, at first and at most. */
const RETRY_MS = { first: 5000, longest: 60_000 };

export interface LmsStatus {
  /** Null until the LMS has answered. */
  start: LmsStart | null;
  /** Why what an earlier session left could not be read, or null. */
  lost: Exclude<ReadResume, { ok: true }>['why'] | null;
  /** Whether what the LMS keeps is now less than what the page shows. */
  isShortened: boolean;
  /** What the LMS has not taken, or null when it has everything. */
  trouble: Extract<LmsSaved, { ok: false }> | null;
  /** Answers that the LMS has no room for one by one. */
  leftOut: number;
}

/** A record that is kept by an LMS, and told to it. */
export interface LmsConnection {
  /** The session's storage; begins the LMS's session. */
  openStorage(): Promise<OpenedStorage>;
  /** Tells the LMS everything now, as when the page is hidden. */
  flush(): Promise<Saved>;
  /**
   * Ends the LMS's session: `at-once` in this moment, since the page goes away; `in-order` after each answer of the LMS,
   * and where it did not take everything the session goes on. A second end does nothing.
   */
  leave(how: 'at-once' | 'in-order'): Promise<LmsSaved>;
  getStatus(): LmsStatus;
  subscribe(onChange: () => void): () => void;
}

const NOTHING_TAKEN: LmsSaved = { ok: false, lost: 'all', said: null };

/** `now` is milliseconds since the epoch. */
export function createLmsConnection(driver: LmsDriver, table: ResumeTable, now: () => number): LmsConnection {
  let status: LmsStatus = { start: null, lost: null, isShortened: false, trouble: null, leftOut: 0 };
  let log: Log = [];
  let drafts: Record<string, Draft> = {};
  let began = now();
  let hasLeft = false;
  let draftTimer: ReturnType<typeof setTimeout> | undefined;
  let retryTimer: ReturnType<typeof setTimeout> | undefined;
  let retryMs = RETRY_MS.first;
  const told = new Set<string>();
  const listeners = new Set<() => void>();

  function setStatus(change: Partial<LmsStatus>) {
    status = { ...status, ...change };
    for (const listener of listeners) listener();
  }

  const makeReport = () => reportOf(table.assignment, log, table.course, now() - began);

  const ledger: LmsLedger = {
    read: () => {
      const report = makeReport();
      const isUntold = report.interactions.map((answer) => !told.has(nameOfAnswer(answer)));
      const { code, isWhole } = writeResume({ log, drafts }, table, driver.maxStateChars);
      if (isWhole === status.isShortened) setStatus({ isShortened: !isWhole });
      return {
        report,
        answers: report.interactions.filter((_, i) => isUntold[i]),
        state: markUntold(code, isUntold, driver.maxStateChars),
      };
    },
    note: (answers) => {
      for (const answer of answers) told.add(nameOfAnswer(answer));
    },
  };

  /** Says what the LMS answered, and asks again where it did not take everything. */
  function heed(saved: LmsSaved): LmsSaved {
    clearTimeout(retryTimer);
    if (saved.ok) {
      retryMs = RETRY_MS.first;
      if (status.trouble || status.leftOut !== saved.leftOut) setStatus({ trouble: null, leftOut: saved.leftOut });
    } else {
      setStatus({ trouble: saved });
      if (!hasLeft) retryTimer = setTimeout(() => void flush(), retryMs);
      retryMs = Math.min(RETRY_MS.longest, retryMs * 2);
    }
    return saved;
  }

  async function flush(): Promise<Saved> {
    clearTimeout(draftTimer);
    if (status.start && !status.start.ok) return { ok: true };
    const saved = hasLeft || !status.start ? NOTHING_TAKEN : heed(await driver.save().catch(() => NOTHING_TAKEN));
    return saved.ok ? { ok: true } : { ok: false, why: 'lost' };
  }

  async function open(): Promise<OpenedStorage> {
    const start = await driver.open(ledger).catch((): LmsStart => ({ ok: false, why: 'refused' }));
    began = now();
    let lost: LmsStatus['lost'] = null;
    let untold = new Set<number>();
    if (start.ok && start.state !== null) {
      const marked = readUntold(start.state);
      const read = readResume(marked.code, table);
      if (read.ok) ({ log, drafts } = read);
      else lost = read.why;
      untold = marked.untold;
    }
    ledger.note(makeReport().interactions.filter((_, i) => !untold.has(i)));
    setStatus({ start, lost });
    // What an earlier session could not tell, or never heard an answer to, before anything new.
    if (start.ok && start.state !== null) void flush();
    return { storage, refusal: start.ok ? null : 'refused' };
  }

  const storage: RecordStorage = {
    load: async () => ({ entries: [...log], drafts, unreadable: 0, lastExport: null }),
    append: (entries) => {
      log = mergeLogs(log, entries);
      return flush();
    },
    saveDraft: async (key, draft) => {
      const { [key]: _old, ...others } = drafts;
      drafts = draft ? { ...others, [key]: draft } : others;
      clearTimeout(draftTimer);
      draftTimer = setTimeout(() => void flush(), DRAFT_DELAY_MS);
      return { ok: true };
    },
    saveExportNote: async () => ({ ok: true }),
    // What an LMS has been told can't be taken back.
    erase: async () => ({ ok: false, why: 'refused' }),
    subscribe: () => () => {},
    close: () => {},
  };

  return {
    openStorage: open,
    flush,
    leave: async (how) => {
      if (hasLeft) return { ok: true, leftOut: status.leftOut };
      clearTimeout(draftTimer);
      clearTimeout(retryTimer);
      hasLeft = how === 'at-once' || !status.start?.ok;
      if (status.start && !status.start.ok) return { ok: true, leftOut: 0 };
      const saved = await driver.close(hasLeft ? 'at-once' : 'in-order').catch(() => NOTHING_TAKEN);
      hasLeft ||= saved.ok;
      return status.start?.ok ? heed(saved) : saved;
    },
    getStatus: () => status,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}
