import { createMemoryStorage } from './memory-storage';
import type { RecordStorage, Refusal, Saved, StorageChange } from './record-storage';

type Opened = { storage: RecordStorage } | { storage: null; refusal: Refusal };

/**
 * Stands in for a storage that found no room when it was to be opened: each time that something is to be kept or erased
 * `open` is tried again, and from its first success on that storage is used, and what it held is told to those who listen.
 * Until then nothing is kept or erased, and that is said.
 */
export function createLateStorage(open: () => Promise<Opened>): RecordStorage {
  let opened: RecordStorage | null = null;
  let opening: Promise<Opened> | null = null;
  let isClosed = false;
  const listeners = new Map<(change: StorageChange) => void, () => void>();
  const drafted = new Set<string>();

  async function openLate(): Promise<Opened> {
    const found = await open();
    if (!found.storage) return found;
    const { storage } = found;
    for (const listener of listeners.keys()) listeners.set(listener, storage.subscribe(listener));
    const saved = await storage.load().catch(() => null);
    if (!saved) {
      storage.close();
      return { storage: null, refusal: 'refused' };
    }
    opened = storage;
    const drafts = Object.fromEntries(Object.entries(saved.drafts).filter(([key]) => !drafted.has(key)));
    for (const listener of listeners.keys()) listener({ entries: saved.entries, drafts });
    if (isClosed) storage.close();
    return found;
  }

  // Nothing is written before what was there has been told: told later, it could come back after its erasure.
  async function keep(write: (storage: RecordStorage) => Promise<Saved>): Promise<Saved> {
    if (opened) return write(opened);
    opening ??= openLate();
    const found = await opening;
    opening = null;
    return found.storage ? write(found.storage) : { ok: false, why: found.refusal };
  }

  return {
    // It may hold a record all the same; nobody can tell before it opens.
    load: () => (opened ?? createMemoryStorage()).load(),
    append: (entries) => keep((storage) => storage.append(entries)),
    saveDraft: (key, draft) => {
      // What the learner has typed since is newer than what was saved.
      drafted.add(key);
      return keep((storage) => storage.saveDraft(key, draft));
    },
    saveExportNote: (note) => keep((storage) => storage.saveExportNote(note)),
    erase: () => keep((storage) => storage.erase()),
    subscribe: (onChange) => {
      listeners.set(onChange, opened?.subscribe(onChange) ?? (() => {}));
      return () => {
        listeners.get(onChange)?.();
        listeners.delete(onChange);
      };
    },
    close: () => {
      isClosed = true;
      opened?.close();
    },
  };
}
