import type { Draft, Entry } from '../domain/entry';
import type { Early } from './join-saved';
import type { ExportNote, RecordStorage, Refusal, Saved } from './record-storage';

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
  /** Drops what waited: it belongs to a record that was erased elsewhere. */
  forget(): void;
  close(): void;
}

/**
 * A keeper whose unsaved entries wait for the storage to open, and after a failure for the next entry.
 * `report` hears why something could not be kept, and null once all entries are kept after all.
 */
export function createKeeper(report: (why: Refusal | null) => void): Keeper {
  let storage: RecordStorage | null = null;
  let unsaved: Entry[] = [];
  let drafts: Early['drafts'] = {};
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
      return;
    }
    if (before === erasures) unsaved = batch.concat(unsaved);
    refuse(saved.why);
  }

  async function keep(write: (storage: RecordStorage) => Promise<Saved>) {
    const saved = storage ? await write(storage) : { ok: true as const };
    if (!saved.ok) refuse(saved.why);
  }

  const keeper: Keeper = {
    listWaiting: () => ({ entries: unsaved, drafts }),
    open: async (opened, waiting, isFull = false) => {
      storage = opened;
      hasFailed = isFull;
      unsaved = [...waiting.entries];
      drafts = {};
      await flush();
      for (const [key, draft] of Object.entries(waiting.drafts)) await keeper.keepDraft(key, draft);
    },
    keepEntries: (entries) => {
      unsaved = unsaved.concat(entries);
      return flush();
    },
    keepDraft: (key, draft) => {
      if (!storage) drafts = { ...drafts, [key]: draft };
      return keep((open) => open.saveDraft(key, draft));
    },
    keepExportNote: (note) => keep((open) => open.saveExportNote(note)),
    erase: async () => {
      const saved: Saved = storage ? await storage.erase() : { ok: true };
      if (!saved.ok) return saved;
      keeper.forget();
      if (hasFailed) report(null);
      hasFailed = false;
      return saved;
    },
    forget: () => {
      erasures += 1;
      unsaved = [];
      drafts = {};
    },
    close: () => storage?.close(),
  };
  return keeper;
}
