import { reportOf } from '../../domain/assignment/report-work';
import { type Draft, type Log, mergeLogs } from '../../domain/entry';
import { type ReadResume, readResume, writeResume } from '../../domain/resume/resume-code';
import type { ResumeTable } from '../../domain/resume/resume-table';
import type { OpenedStorage, RecordStorage, Saved } from '../record-storage';
import type { LmsDriver, LmsNews, LmsStart } from './lms-driver';

/** Milliseconds that a half-placed card waits before the LMS is told, so that a drag is not a request. */
const DRAFT_DELAY_MS = 1500;

export interface LmsStatus {
  /** Null until the LMS has answered. */
  start: LmsStart | null;
  /** Why what an earlier session left could not be read, or null. */
  lost: Exclude<ReadResume, { ok: true }>['why'] | null;
  /** Whether what the LMS keeps is now less than what the page shows. */
  isShortened: boolean;
}

/** A record that is kept by an LMS, and told to it. */
export interface LmsLink {
  /** The session's storage; begins the LMS's session. */
  openStorage(): Promise<OpenedStorage>;
  /** Tells the LMS everything now, as when the page is hidden. */
  flush(): Promise<Saved>;
  /** Ends the LMS's session, at once; a second call does nothing. */
  leave(): Promise<void>;
  getStatus(): LmsStatus;
  subscribe(onChange: () => void): () => void;
}

/** `now` is milliseconds since the epoch. */
export function createLmsLink(driver: LmsDriver, table: ResumeTable, now: () => number): LmsLink {
  let status: LmsStatus = { start: null, lost: null, isShortened: false };
  let log: Log = [];
  let drafts: Record<string, Draft> = {};
  let began = now();
  let hasLeft = false;
  let timer: ReturnType<typeof setTimeout> | null = null;
  const told = new Set<string>();
  const listeners = new Set<() => void>();

  function setStatus(change: Partial<LmsStatus>) {
    status = { ...status, ...change };
    for (const listener of listeners) listener();
  }

  function writeState(): string {
    const { code, isWhole } = writeResume({ log, drafts }, table, driver.maxStateChars);
    if (isWhole === status.isShortened) setStatus({ isShortened: !isWhole });
    return code;
  }

  function collectNews(): LmsNews {
    const report = reportOf(table.assignment, log, table.course, now() - began);
    const answers = report.interactions.filter((answer) => !told.has(nameOf(answer)));
    for (const answer of answers) told.add(nameOf(answer));
    return { report, answers };
  }

  async function flush(): Promise<Saved> {
    if (timer) clearTimeout(timer);
    timer = null;
    return hasLeft || !status.start?.ok ? { ok: true } : driver.save(writeState(), collectNews());
  }

  async function open(): Promise<OpenedStorage> {
    const start = await driver.open();
    began = now();
    let lost: LmsStatus['lost'] = null;
    if (start.ok && start.state !== null) {
      const read = readResume(start.state, table);
      if (read.ok) ({ log, drafts } = read);
      else lost = read.why;
    }
    // What stands in the record now was told in an earlier session.
    collectNews();
    setStatus({ start, lost });
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
      timer ??= setTimeout(() => {
        timer = null;
        if (!hasLeft && status.start?.ok) void driver.save(writeState(), null);
      }, DRAFT_DELAY_MS);
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
    leave: async () => {
      if (hasLeft) return;
      hasLeft = true;
      if (timer) clearTimeout(timer);
      if (status.start?.ok) await driver.close(writeState(), collectNews());
    },
    getStatus: () => status,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}

/** An answer by its question and its time: a better try at a quiz answers the same question again. */
function nameOf({ item, at }: { item: string; at: number }): string {
  return `${item} ${at}`;
}
