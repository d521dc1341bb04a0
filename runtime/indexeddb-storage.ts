import { type Draft, RECORD_VERSION } from '../domain/entry';
import { parseDraft, parseEntry } from '../domain/parse-entry';
import { createConnection, type Patience, type Reading, type Writing } from './indexeddb-connection';
import { randomId } from './random-id';
import { type ExportNote, type RecordStorage, type Saved, StorageFault } from './record-storage';
import { openTabChannel } from './tab-channel';
import { wait as realWait, type Wait } from './wait';

const PATIENCE: Patience = { open: 4000, call: 8000 };

/** Reading a long record, and writing a long import, take a slow phone longer than an answer does. */
const READ_PATIENCE_MS = 30_000;
const PER_ENTRY_MS = 5;

/**
 * The record in IndexedDB. Nothing is touched before the first call; each call opens the database where it is not open.
 * A record that is newer than this code is refused and left as it is.
 */
export function createIndexedDbStorage(
  name: string,
  { patience = PATIENCE, wait = realWait }: { patience?: Patience; wait?: Wait } = {},
): RecordStorage {
  const connection = createConnection(name, patience, wait);
  const channel = openTabChannel(name);
  let birth: string | null | undefined;
  /** Of these nobody knows whether they were added; the other tabs were not told. */
  const untold = new Set<string>();

  /** The erasure that the place has seen; a fault where it is not the place that was read: then it has to be read first. */
  async function refuseOther(writing: Writing): Promise<string | null> {
    const about = writing.objectStore('about');
    if (birth !== undefined && textOf(await about.get('birth')) !== birth) throw new StorageFault('lost');
    return textOf(await about.get('erasure'));
  }

  return {
    load: async () => {
      const { saved, mark } = await connection.read(
        async (reading) => {
          await refuseNewer(reading);
          const about = reading.objectStore('about');
          const [rows, keys, values] = await Promise.all([
            reading.objectStore('entries').getAll(),
            reading.objectStore('drafts').getAllKeys(),
            reading.objectStore('drafts').getAll(),
          ]);
          const entries = rows.flatMap((row) => parseEntry(row.entry, row.version) ?? []);
          const drafts = Object.fromEntries(keys.flatMap((key, i) => draftPair(key, parseDraft(values[i]))));
          const lastExport = parseExportNote(await about.get('lastExport'));
          const mark = { birth: textOf(await about.get('birth')), erasure: textOf(await about.get('erasure')) };
          return { saved: { entries, drafts, unreadable: rows.length - entries.length, lastExport }, mark };
        },
        Math.max(patience.call, READ_PATIENCE_MS),
      );
      // What was done and not answered for is told now: an erasure, by which all who know of none read anew, and entries.
      if (channel.know(mark.erasure)) channel.tell({ entries: [], drafts: {} }, mark.erasure);
      const toTell = saved.entries.filter(({ id }) => untold.has(id));
      if (toTell.length > 0) channel.tell({ entries: toTell, drafts: {} }, mark.erasure);
      untold.clear();
      birth = mark.birth;
      return { ...saved, mark };
    },
    append: (entries) =>
      save(async () => {
        for (const { id } of entries) untold.add(id);
        const patient = patience.call + PER_ENTRY_MS * entries.length;
        const { added, erasure } = await connection.write(async (writing) => {
          // In the same transaction: no entry is added under a mark that older code would take for its own.
          const version = await refuseNewer(writing);
          const erasure = await refuseOther(writing);
          if (version !== RECORD_VERSION)
            leaveToTransaction(writing.objectStore('about').put(RECORD_VERSION, 'recordVersion'));
          const store = writing.objectStore('entries');
          const known = await Promise.all(entries.map((entry) => store.getKey(entry.id)));
          const fresh = entries.filter((_, i) => known[i] === undefined);
          for (const entry of fresh) leaveToTransaction(store.add({ id: entry.id, version: RECORD_VERSION, entry }));
          return { added: fresh, erasure };
        }, patient);
        for (const { id } of entries) untold.delete(id);
        if (added.length > 0) channel.tell({ entries: added, drafts: {} }, erasure);
      }),
    // Drafts and the export note are not marked: code that can't read one passes it over.
    saveDraft: (key, draft) =>
      save(async () => {
        const erasure = await connection.write(async (writing) => {
          const erasure = await refuseOther(writing);
          const store = writing.objectStore('drafts');
          leaveToTransaction(draft ? store.put(draft, key) : store.delete(key));
          return erasure;
        });
        channel.tell({ entries: [], drafts: { [key]: draft } }, erasure);
      }),
    saveExportNote: (note) =>
      save(() =>
        connection.write(async (writing) => {
          await refuseOther(writing);
          leaveToTransaction(writing.objectStore('about').put(note, 'lastExport'));
        }),
      ),
    erase: () =>
      save(async () => {
        const erasure = randomId(16);
        await connection.write(async (erasing) => {
          await refuseNewer(erasing);
          leaveToTransaction(erasing.objectStore('entries').clear());
          leaveToTransaction(erasing.objectStore('drafts').clear());
          leaveToTransaction(erasing.objectStore('about').delete('lastExport'));
          leaveToTransaction(erasing.objectStore('about').put(erasure, 'erasure'));
        });
        channel.know(erasure);
        channel.tell({ entries: [], drafts: {}, isErased: true }, erasure);
      }),
    subscribe: channel.subscribe,
    close: () => {
      channel.close();
      connection.close();
    },
  };
}

/** The version that last wrote to the record; a newer one than ours is a fault. */
async function refuseNewer(transaction: Reading | Writing): Promise<unknown> {
  const version = await (transaction as Reading).objectStore('about').get('recordVersion');
  if (typeof version === 'number' && version > RECORD_VERSION) throw new StorageFault('newer');
  return version;
}

function textOf(raw: unknown): string | null {
  return typeof raw === 'string' ? raw : null;
}

function draftPair(key: string, draft: Draft | null): [string, Draft][] {
  return draft ? [[key, draft]] : [];
}

function parseExportNote(raw: unknown): ExportNote | null {
  if (typeof raw !== 'object' || raw === null) return null;
  const { at, entries } = raw as Record<string, unknown>;
  return typeof at === 'number' && typeof entries === 'number' ? { at, entries } : null;
}

async function save(write: () => Promise<void>): Promise<Saved> {
  try {
    await write();
    return { ok: true };
  } catch (error) {
    return { ok: false, why: error instanceof StorageFault ? error.why : 'lost' };
  }
}

/** A request whose failure its transaction tells, and that is awaited: a full disk must not be told twice, once unheard. */
function leaveToTransaction(request: Promise<unknown>): void {
  request.catch(() => {});
}
