import type { Draft, Entry } from '../domain/entry';
import { createOutbox, type Unkept } from './outbox';
import {
  type ExportNote,
  type OpenedStorage,
  type PlaceMark,
  type RecordStorage,
  type Refusal,
  type Saved,
  type SavedRecord,
  type StorageChange,
  StorageFault,
} from './record-storage';
import { createRetry } from './retry';
import { wait as realWait, type Wait, within } from './wait';

/** What a session writes to its storage. */
export interface Keeper {
  /** Reads the storage for the first time; answers once that is done and all is sent, or once it is told why not. */
  start(): Promise<void>;
  keepEntries(entries: readonly Entry[]): Promise<void>;
  keepDraft(key: string, draft: Draft | null): void;
  keepExportNote(note: ExportNote): void;
  /** Erases the storage, and with it what was not kept before; what comes meanwhile is kept after it. */
  erase(): Promise<Saved>;
  /** The page was away and has missed what other tabs did: reads anew before anything is written. */
  readAnew(): Promise<void>;
  /** Tries at once what has failed, as when the learner comes back to the page. */
  tryAgain(): void;
  close(): void;
}

/** What was read, and all that is needed to join it with what is here. */
export interface ReadPlace {
  saved: SavedRecord;
  /** The mark of the reading before, where there was one. */
  before: PlaceMark | null;
  /** What other tabs told while it was read. */
  heard: StorageChange[];
  unkept: Unkept;
  /** The unkept entries that were made without knowing what the record holds. */
  isBlind: (entry: Entry) => boolean;
}

export interface KeeperOptions {
  openStorage: () => Promise<OpenedStorage>;
  /** Joins what was read with the session's record; tells what is unkept from then on. */
  join(place: ReadPlace): Unkept;
  /** The record was erased; this came since. */
  erased(since: Unkept): void;
  /** Another tab has written. */
  follow(change: StorageChange): void;
  /** Why something is in this tab alone, and null once all is kept. */
  report(why: Refusal | null): void;
  wait?: Wait;
}

/** Milliseconds after which the learner is told that the record is not read yet, and at first goes on without it. */
const PATIENCE_MS = 4000;

/** A storage that has not answered by now, against its promise, will not. */
const NO_ANSWER_MS = 60_000;

/**
 * Every entry, every newest draft and the export note go one way:
 *
 *   unkept  ── sent, once the place has been read ──▶  on its way  ── ok ──▶  kept
 *     ▲                                                    │
 *     └──────────────────── refused ───────────────────────┘
 *
 * What was refused is tried again by and by (see `createRetry`), and with whatever comes next. But for a full disk the
 * place is read again first, since nobody knows what became of it: what is shown and no longer there is unkept once more.
 */
export function createKeeper({ openStorage, join, erased, follow, report, wait = realWait }: KeeperOptions): Keeper {
  let storage: RecordStorage | null = null;
  let lasting: Refusal | null = null;
  let [hasStarted, isRead, wasRead, isBlind, isErasing] = [false, false, false, true, false];
  let reading: Promise<void> | null = null;
  // What is being read has been overtaken.
  let isStale = false;
  let isGivenUp = false;
  let heard: StorageChange[] = [];
  let mark: PlaceMark | null = null;
  let tellFirst = () => {};

  const outbox = createOutbox(ask);
  const blind = new Set<Entry>();

  const retry = createRetry(wait, (why) => {
    report(why ?? lasting);
    tellFirst();
  });

  function send(): Promise<void> {
    return isRead ? sendAll() : read();
  }

  function fail(why: Refusal) {
    if (why !== 'full') isRead = false;
    if (isGivenUp) retry.tell(why);
    else retry.after(why, () => void send());
  }

  function succeed() {
    if (isRead && outbox.isEmpty()) retry.end();
  }

  async function ask(answer: Promise<Saved>): Promise<boolean> {
    const saved = await within(NO_ANSWER_MS, answer, wait).catch(faultOf);
    if (!saved.ok) fail(saved.why);
    return saved.ok;
  }

  /** Sends one thing, or leaves it to the reading of the place. */
  async function sendOne(send: (place: RecordStorage) => Promise<void>) {
    if (!isRead || !storage || isErasing) return read();
    await send(storage);
    succeed();
  }

  async function sendAll() {
    const goesOn = () => isRead && !isErasing;
    if (!storage || !goesOn()) return;
    await outbox.sendEntries(storage);
    for (const key of Object.keys(outbox.list().drafts)) if (goesOn()) await outbox.sendDraft(storage, key);
    if (goesOn()) await outbox.sendNote(storage);
    succeed();
  }

  async function read(): Promise<void> {
    if (!hasStarted || isErasing || isGivenUp) return;
    if (!reading) {
      const stop = wait(PATIENCE_MS, () => retry.tell('slow'));
      reading = readPlace().finally(() => {
        stop();
        reading = null;
      });
    }
    await reading;
    if (!isRead) return;
    await sendAll();
    tellFirst();
  }

  async function readPlace() {
    retry.pause();
    heard = [];
    try {
      storage ??= await open();
      const saved = await load(storage);
      // The record was erased while it was read: there is nothing to join with.
      if (isErasing) return;
      const unkept = join({ saved, before: mark, heard, unkept: outbox.list(), isBlind: (entry) => blind.has(entry) });
      outbox.replace(unkept);
      mark = saved.mark ?? null;
      [isRead, wasRead, isBlind] = [true, true, false];
      blind.clear();
    } catch (error) {
      fail(faultOf(error).why);
    }
  }

  async function open(): Promise<RecordStorage> {
    const opened = await openStorage().catch((error: unknown) => {
      // Whoever gives a storage says by a fault that it may be asked again.
      isGivenUp = !(error instanceof StorageFault);
      throw isGivenUp ? new StorageFault('refused') : error;
    });
    lasting = opened.refusal;
    if (lasting) report(lasting);
    opened.storage.subscribe(hear);
    return opened.storage;
  }

  async function load(place: RecordStorage): Promise<SavedRecord> {
    for (;;) {
      isStale = false;
      const saved = await within(NO_ANSWER_MS, place.load(), wait);
      if (!isStale) return saved;
      heard = [];
    }
  }

  function hear(change: StorageChange) {
    if (change.isErased) outbox.drop(outbox.list());
    for (const key of Object.keys(change.drafts)) outbox.dropDraft(key);
    heard.push(change);
    if (!change.isStale) follow(change);
    if (!change.isErased && !change.isStale) return;
    // What was on its way when it was erased may have come before or after: the place knows.
    isStale = true;
    isRead = false;
    void read();
  }

  return {
    start: async () => {
      hasStarted = true;
      const isTold = new Promise<void>((resolve) => {
        tellFirst = resolve;
      });
      void read();
      await isTold;
    },
    keepEntries: async (made) => {
      outbox.addEntries(made);
      if (isBlind) for (const entry of made) blind.add(entry);
      await sendOne(outbox.sendEntries);
      // After a full disk the first entry that finds room takes the rest along.
      if (retry.isWaiting() && outbox.list().entries.length === 0) await send();
    },
    keepDraft: (key, draft) => {
      outbox.setDraft(key, draft);
      void sendOne((place) => outbox.sendDraft(place, key));
    },
    keepExportNote: (note) => {
      outbox.setNote(note);
      void sendOne(outbox.sendNote);
    },
    erase: async () => {
      const before = outbox.list();
      isErasing = true;
      if (!storage) await reading;
      const saved: Saved = storage ? await within(NO_ANSWER_MS, storage.erase(), wait).catch(faultOf) : { ok: true };
      [isErasing, isRead, isStale] = [false, false, true];
      // Where the browser keeps nothing there is nothing but this tab to erase.
      const isDone = saved.ok || (saved.why === 'refused' && !wasRead);
      if (isDone) {
        outbox.drop(before);
        mark = null;
        retry.end();
        erased(outbox.list());
      }
      void read();
      return isDone ? { ok: true } : saved;
    },
    readAnew: () => {
      [isRead, isBlind, isStale] = [false, true, true];
      return read();
    },
    tryAgain: () => {
      if (retry.isWaiting()) void send();
    },
    close: () => {
      retry.pause();
      storage?.close();
    },
  };
}

function faultOf(error: unknown): { ok: false; why: Refusal } {
  return { ok: false, why: error instanceof StorageFault ? error.why : 'lost' };
}
