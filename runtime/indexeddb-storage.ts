import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { type Draft, type Entry, RECORD_VERSION } from '../domain/entry';
import { parseDraft, parseEntry } from '../domain/parse-entry';
import type { ExportNote, OpenedStorage, RecordStorage, Refusal, Saved, StorageChange } from './record-storage';

/** The stores of the database. Each entry is kept with the version that wrote it, and lifted when it is read. */
interface RecordDatabase extends DBSchema {
  entries: { key: string; value: { id: string; version: number; entry: unknown } };
  drafts: { key: string; value: unknown };
  about: { key: string; value: unknown };
}

/** The layout of the stores, not the version of the entries. */
const DATABASE_VERSION = 1;

/**
 * Opens the record in IndexedDB. `null` storage with a reason when the browser refuses or the record is newer
 * than this code: then nothing in it has been touched.
 */
export async function openIndexedDbStorage(name: string): Promise<OpenedStorage | { storage: null; refusal: Refusal }> {
  try {
    const database = await openDB<RecordDatabase>(name, DATABASE_VERSION, {
      upgrade(created) {
        created.createObjectStore('entries', { keyPath: 'id' });
        created.createObjectStore('drafts');
        created.createObjectStore('about');
      },
      blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
    });
    const version = await database.get('about', 'recordVersion');
    if (typeof version === 'number' && version > RECORD_VERSION) {
      database.close();
      return { storage: null, refusal: 'newer' };
    }
    const mark = () => save(async () => void (await database.put('about', RECORD_VERSION, 'recordVersion')));
    const marked: Saved = version === RECORD_VERSION ? { ok: true } : await mark();
    if (!marked.ok && marked.why !== 'full') {
      database.close();
      return { storage: null, refusal: marked.why };
    }
    // What is there can be read without room; no entry is added under a mark that older code would take for its own.
    // Drafts and the export note are not marked: code that can't read one passes it over.
    return { storage: wrapDatabase(database, name, marked.ok ? null : mark), refusal: marked.ok ? null : marked.why };
  } catch (error) {
    return { storage: null, refusal: refusalOf(error) };
  }
}

/** `mark`, where given, has to succeed before any entry is added. */
function wrapDatabase(
  database: IDBPDatabase<RecordDatabase>,
  name: string,
  mark: (() => Promise<Saved>) | null,
): RecordStorage {
  let unmarked = mark;
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name);
  const tell = (change: StorageChange) => channel?.postMessage({ version: RECORD_VERSION, ...change });
  return {
    load: async () => {
      const rows = await database.getAll('entries');
      const entries = rows.flatMap((row) => parseEntry(row.entry, row.version) ?? []);
      const keys = await database.getAllKeys('drafts');
      const values = await database.getAll('drafts');
      const drafts = Object.fromEntries(keys.flatMap((key, i) => draftPair(key, parseDraft(values[i]))));
      const lastExport = parseExportNote(await database.get('about', 'lastExport'));
      return { entries, drafts, unreadable: rows.length - entries.length, lastExport };
    },
    append: async (entries) => {
      const marked = (await unmarked?.()) ?? { ok: true };
      if (!marked.ok) return marked;
      unmarked = null;
      return save(async () => {
        const writing = database.transaction('entries', 'readwrite');
        const known = await Promise.all(entries.map((entry) => writing.store.getKey(entry.id)));
        const added = entries.filter((_, i) => known[i] === undefined);
        for (const entry of added)
          leaveToTransaction(writing.store.add({ id: entry.id, version: RECORD_VERSION, entry }));
        await writing.done;
        if (added.length > 0) tell({ entries: added, drafts: {} });
      });
    },
    saveDraft: (key, draft) =>
      save(async () => {
        if (draft) await database.put('drafts', draft, key);
        else await database.delete('drafts', key);
        tell({ entries: [], drafts: { [key]: draft } });
      }),
    saveExportNote: (note) =>
      save(async () => {
        await database.put('about', note, 'lastExport');
      }),
    erase: () =>
      save(async () => {
        const erasing = database.transaction(['entries', 'drafts', 'about'], 'readwrite');
        leaveToTransaction(erasing.objectStore('entries').clear());
        leaveToTransaction(erasing.objectStore('drafts').clear());
        leaveToTransaction(erasing.objectStore('about').delete('lastExport'));
        await erasing.done;
        tell({ entries: [], drafts: {}, isErased: true });
      }),
    subscribe: (onChange) => {
      const listen = (event: MessageEvent<unknown>) => {
        const change = parseChange(event.data);
        if (change) onChange(change);
      };
      channel?.addEventListener('message', listen);
      return () => channel?.removeEventListener('message', listen);
    },
    close: () => {
      channel?.close();
      database.close();
    },
  };
}

function draftPair(key: string, draft: Draft | null): [string, Draft][] {
  return draft ? [[key, draft]] : [];
}

function parseExportNote(raw: unknown): ExportNote | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const { at, entries } = raw as Record<string, unknown>;
  return typeof at === 'number' && typeof entries === 'number' ? { at, entries } : null;
}

/** A message of another tab, which may run another version of this code; null when it says nothing that we know. */
function parseChange(raw: unknown): StorageChange | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const { version, entries, drafts, isErased } = raw as Record<string, unknown>;
  if (typeof version !== 'number' || !Array.isArray(entries)) return null;
  const parsed: Entry[] = entries.flatMap((entry: unknown) => parseEntry(entry, version) ?? []);
  const changed = typeof drafts === 'object' && drafts !== null ? Object.entries(drafts) : [];
  return {
    entries: parsed,
    isErased: isErased === true,
    drafts: Object.fromEntries(changed.map(([key, draft]) => [key, draft === null ? null : parseDraft(draft)])),
  };
}

async function save(write: () => Promise<void>): Promise<Saved> {
  try {
    await write();
    return { ok: true };
  } catch (error) {
    return { ok: false, why: refusalOf(error) };
  }
}

/** A request whose failure its transaction tells, and that is awaited: a full disk must not be told twice, once unheard. */
function leaveToTransaction(request: Promise<unknown>): void {
  request.catch(() => {});
}

function refusalOf(error: unknown): Refusal {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  if (name === 'VersionError') return 'newer';
  return 'refused';
}
