import { createMemoryStorage } from './memory-storage';
import type { RecordStorage, Refusal, Saved, StorageChange } from './record-storage';

type Opened = { storage: RecordStorage } | { storage: null; refusal: Refusal };

/**
 * Stands in for a storage that found no room when it was to be made: each time that something is to be kept `open` is
 * tried again, and from its first success on that storage is used. Until then nothing is kept, and that is said.
 */
export function createLateStorage(open: () => Promise<Opened>): RecordStorage {
  let opened: RecordStorage | null = null;
  let opening: Promise<Opened> | null = null;
  let isClosed = false;
  const listeners = new Map<(change: StorageChange) => void, () => void>();

  async function keep(write: (storage: RecordStorage) => Promise<Saved>): Promise<Saved> {
    if (opened) return write(opened);
    opening ??= open();
    const found = await opening;
    opening = null;
    if (!found.storage) return { ok: false, why: found.refusal };
    if (!opened) {
      opened = found.storage;
      for (const listener of listeners.keys()) listeners.set(listener, opened.subscribe(listener));
      if (isClosed) opened.close();
    }
    return write(opened);
  }

  return {
    // There was no room to make it: it is as empty as a memory.
    load: () => (opened ?? createMemoryStorage()).load(),
    append: (entries) => keep((storage) => storage.append(entries)),
    saveDraft: (key, draft) => keep((storage) => storage.saveDraft(key, draft)),
    saveExportNote: (note) => keep((storage) => storage.saveExportNote(note)),
    erase: async () => (opened ? opened.erase() : { ok: true }),
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
