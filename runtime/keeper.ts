import type { Draft, Entry } from '../domain/entry';
import type { Early } from './join-saved';
import type { ExportNote, RecordStorage, Refusal, Saved, StorageChange } from './record-storage';

/** What writes a session's record to its storage. */
export interface Keeper {
  /** What waits for the storage to open. */
  listWaiting(): Early;
  /** From here on everything goes to this storage, first what waited for it, as it is given here; `isFull`: it found no room. */
  open(storage: RecordStorage, waiting: Early, isFull?: boolean): Promise<void>;
  keepEntries(entries: readonly Entry[]): Promise<void>;
  keepDraft(key: string, draft: Draft | null): Promise<void>;
  keepExportNote(note: ExportNote): Promise<void>;
  /** Erases the storage, and with it the entries that waited. */
  erase(): Promise<Saved>;
  /** Drops what waited and another tab has overtaken: a draft that it changed since, or all, where it erased the record. */
  yieldTo(change: StorageChange): void;
  close(): void;
}

/**
 * A keeper whose unsaved entries and drafts wait for the storage to open, and after a failure for the next entry.
 * `report` hears why something could not be kept, and null once all entries are kept after all.
 */
export function createKeeper(report: (why: Refusal | null) => void): Keeper {
  let storage: RecordStorage | null = null;
  let unsaved: Entry[] = [];
  // The newest of each key that is not kept yet; those in `late` have to be sent again.
  let drafts: Early['drafts'] = {};
  const late = new Set<string>();
  let hasFailed = false;
  let erasures = 0;

  function refuse(why: Refusal) {
    hasFailed = true;
    report(why);
  }

  async function flush() {
    if (!storage || unsaved.length === 0) return;
    const batch = unsaved;
    const before = erasures;
    unsaved = [];
    const saved = await storage.append(batch);
    if (saved.ok) {
      if (hasFailed && unsaved.length === 0) report(null);
      hasFailed &&= unsaved.length > 0;
      return sendLate();
    }
    if (before === erasures) unsaved = batch.concat(unsaved);
    refuse(saved.why);
  }

  async function sendDraft(key: string) {
    const draft = drafts[key];
    if (!storage || draft === undefined) return;
    late.delete(key);
    const saved = await storage.saveDraft(key, draft);
    if (!saved.ok) refuse(saved.why);
    // A newer one of its key speaks for itself.
    if (drafts[key] !== draft) return;
    if (saved.ok) dropDraft(key);
    else late.add(key);
  }

  async function sendLate() {
    for (const key of [...late]) if (late.has(key)) await sendDraft(key);
  }

  function dropDraft(key: string) {
    const { [key]: _dropped, ...others } = drafts;
    drafts = others;
    late.delete(key);
  }

  function dropAll() {
    erasures += 1;
    unsaved = [];
    drafts = {};
    late.clear();
  }

  return {
    listWaiting: () => ({ entries: unsaved, drafts }),
    open: async (opened, waiting, isFull = false) => {
      storage = opened;
      hasFailed = isFull;
      unsaved = [...waiting.entries];
      drafts = { ...waiting.drafts };
      for (const key of Object.keys(drafts)) late.add(key);
      await flush();
      await sendLate();
    },
    keepEntries: (entries) => {
      unsaved = unsaved.concat(entries);
      return flush();
    },
    keepDraft: (key, draft) => {
      drafts = { ...drafts, [key]: draft };
      return sendDraft(key);
    },
    keepExportNote: async (note) => {
      const saved = await storage?.saveExportNote(note);
      if (saved && !saved.ok) refuse(saved.why);
    },
    erase: async () => {
      const saved: Saved = storage ? await storage.erase() : { ok: true };
      if (!saved.ok) return saved;
      dropAll();
      if (hasFailed) report(null);
      hasFailed = false;
      return saved;
    },
    yieldTo: (change) => {
      if (change.isErased) dropAll();
      for (const key of Object.keys(change.drafts)) dropDraft(key);
    },
    close: () => storage?.close(),
  };
}
