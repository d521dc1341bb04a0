import type { Draft, Entry } from '../domain/entry';
import type { ExportNote, RecordStorage, StorageChange } from './record-storage';

/** A place that several memory storages can share, as tabs share a database; it ends with the page. */
export interface MemoryPlace {
  entries: Map<string, Entry>;
  drafts: Map<string, Draft>;
  lastExport: ExportNote | null;
  listeners: Map<RecordStorage, (change: StorageChange) => void>;
}

export function createMemoryPlace(): MemoryPlace {
  return { entries: new Map(), drafts: new Map(), lastExport: null, listeners: new Map() };
}

/** The fallback when a browser keeps nothing: works until the tab closes. */
export function createMemoryStorage(place: MemoryPlace = createMemoryPlace()): RecordStorage {
  const tell = (change: StorageChange) => {
    for (const [other, listener] of place.listeners) if (other !== storage) listener(change);
  };
  const storage: RecordStorage = {
    load: async () => ({
      entries: [...place.entries.values()],
      drafts: Object.fromEntries(place.drafts),
      unreadable: 0,
      lastExport: place.lastExport,
    }),
    append: async (entries) => {
      const added = entries.filter((entry) => !place.entries.has(entry.id));
      for (const entry of added) place.entries.set(entry.id, entry);
      if (added.length > 0) tell({ entries: added, drafts: {} });
      return { ok: true };
    },
    saveDraft: async (key, draft) => {
      if (draft) place.drafts.set(key, draft);
      else place.drafts.delete(key);
      tell({ entries: [], drafts: { [key]: draft } });
      return { ok: true };
    },
    saveExportNote: async (note) => {
      place.lastExport = note;
      return { ok: true };
    },
    erase: async () => {
      place.entries.clear();
      place.drafts.clear();
      place.lastExport = null;
      tell({ entries: [], drafts: {}, isErased: true });
      return { ok: true };
    },
    subscribe: (onChange) => {
      place.listeners.set(storage, onChange);
      return () => place.listeners.delete(storage);
    },
    close: () => {
      place.listeners.delete(storage);
    },
  };
  return storage;
}
