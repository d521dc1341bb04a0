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

  return {
    load: () =>
      connection.read(
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
          channel.know(mark.erasure);
          return { entries, drafts, unreadable: rows.length - entries.length, lastExport, mark };
        },
        Math.max(patience.call, READ_PATIENCE_MS),
      ),
    append: (entries) =>
      save(async () => {
        const patient = patience.call + PER_ENTRY_MS * entries.length;
        const { added, erasure } = await connection.write(async (writing) => {
          // In the same transaction: no entry is added under a mark that older code would take for its own.
          const version = await refuseNewer(writing);
          if (version !== RECORD_VERSION)
            leaveToTransaction(writing.objectStore('about').put(RECORD_VERSION, 'recordVersion'));
          const store = writing.objectStore('entries');
          const known = await Promise.all(entries.map((entry) => store.getKey(entry.id)));
          const fresh = entries.filter((_, i) => known[i] === undefined);
          for (const entry of fresh) leaveToTransaction(store.add({ id: entry.id, version: RECORD_VERSION, entry }));
          return { added: fresh, erasure: await erasureIn(writing) };
        }, patient);
        if (added.length > 0) channel.tell({ entries: added, drafts: {} }, erasure);
      }),
    // Drafts and the export note are not marked: code that can't read one passes it over.
    saveDraft: (key, draft) =>
      save(async () => {
        const erasure = await connection.write(async (writing) => {
          const store = writing.objectStore('drafts');
          leaveToTransaction(draft ? store.put(draft, key) : store.delete(key));
          return erasureIn(writing);
        });
        channel.tell({ entries: [], drafts: { [key]: draft } }, erasure);
      }),
    saveExportNote: (note) =>
      save(() =>
        connection.write(async (writing) => leaveToTransaction(writing.objectStore('about').put(note, 'lastExport'))),
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

async function erasureIn(writing: Writing): Promise<string | null> {
  return textOf(await writing.objectStore('about').get('erasure'));
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
