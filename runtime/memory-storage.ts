import type { Draft, Entry } from '../domain/entry';
import { randomId } from './random-id';
import {
  type ExportNote,
  type PlaceMark,
  type RecordStorage,
  type Saved,
  type StorageChange,
  StorageFault,
} from './record-storage';

/** A place that several memory storages can share, as tabs share a database; it ends with the page. */
export interface MemoryPlace {
  entries: Map<string, Entry>;
  drafts: Map<string, Draft>;
  lastExport: ExportNote | null;
  mark: PlaceMark;
  listeners: Map<RecordStorage, (change: StorageChange) => void>;
}

export function createMemoryPlace(): MemoryPlace {
  const mark = { birth: randomId(16), erasure: null };
  return { entries: new Map(), drafts: new Map(), lastExport: null, mark, listeners: new Map() };
}

/** A storage that lasts as long as its place does. */
export function createMemoryStorage(place: MemoryPlace = createMemoryPlace()): RecordStorage {
  const tell = (change: StorageChange) => {
    for (const [other, listener] of place.listeners) if (other !== storage) listener(change);
  };
  let isClosed = false;
  let birth: string | null = null;
  // At once, so that calls take effect in the order in which they are made.
  const save = async (write: () => void): Promise<Saved> => {
    // Another place than the one that was read has to be read first.
    if (isClosed || (birth !== null && birth !== place.mark.birth)) return { ok: false, why: 'lost' };
    write();
    return { ok: true };
  };
  const storage: RecordStorage = {
    load: async () => {
      if (isClosed) throw new StorageFault('lost');
      const { lastExport, mark } = place;
      birth = mark.birth;
      const drafts = Object.fromEntries(place.drafts);
      return { entries: [...place.entries.values()], drafts, unreadable: 0, lastExport, mark };
    },
    append: (entries) =>
      save(() => {
        const added = entries.filter((entry) => !place.entries.has(entry.id));
        for (const entry of added) place.entries.set(entry.id, entry);
        if (added.length > 0) tell({ entries: added, drafts: {} });
      }),
    saveDraft: (key, draft) =>
      save(() => {
        if (draft) place.drafts.set(key, draft);
        else place.drafts.delete(key);
        tell({ entries: [], drafts: { [key]: draft } });
      }),
    saveExportNote: (note) =>
      save(() => {
        place.lastExport = note;
      }),
    erase: () =>
      save(() => {
        place.entries.clear();
        place.drafts.clear();
        place.lastExport = null;
        place.mark = { ...place.mark, erasure: randomId(16) };
        tell({ entries: [], drafts: {}, isErased: true });
      }),
    subscribe: (onChange) => {
      place.listeners.set(storage, onChange);
      return () => place.listeners.delete(storage);
    },
    close: () => {
      isClosed = true;
      place.listeners.delete(storage);
    },
  };
  return storage;
}
