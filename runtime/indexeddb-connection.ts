import { type DBSchema, deleteDB, type IDBPDatabase, type IDBPTransaction, openDB, unwrap } from 'idb';
import { randomId } from './random-id';
import { type Refusal, StorageFault } from './record-storage';
import { type Wait, within } from './wait';

/** The stores of the database. Each entry is kept with the version that wrote it, and lifted when it is read. */
interface RecordDatabase extends DBSchema {
  entries: { key: string; value: { id: string; version: number; entry: unknown } };
  drafts: { key: string; value: unknown };
  about: { key: string; value: unknown };
}

type Database = IDBPDatabase<RecordDatabase>;
const STORES = ['entries', 'drafts', 'about'] as const;
export type Reading = IDBPTransaction<RecordDatabase, typeof STORES, 'readonly'>;
export type Writing = IDBPTransaction<RecordDatabase, typeof STORES, 'readwrite'>;

/** The layout of the stores, not the version of the entries. */
const DATABASE_VERSION = 1;

/** Milliseconds after which a browser that has not answered is taken for one that will not. */
export interface Patience {
  open: number;
  call: number;
}

/**
 * A database that may close at any time (the browser does so in the background, for want of memory, or when the site's data
 * are cleared) and is opened anew by the next call. Rejections are `StorageFault`s; what was rejected has not been done.
 */
export interface Connection {
  /** Runs `work` in one transaction over everything; `patience` replaces that for calls. */
  read<T>(work: (reading: Reading) => Promise<T>, patience?: number): Promise<T>;
  write<T>(work: (writing: Writing) => Promise<T>, patience?: number): Promise<T>;
  close(): void;
}

export function createConnection(name: string, patience: Patience, wait: Wait): Connection {
  let database: Database | null = null;
  let opening: Promise<Database> | null = null;
  let isClosed = false;

  function drop(dead: IDBDatabase) {
    if (database && unwrap(database) === dead) database = null;
    dead.close();
  }

  async function open(): Promise<Database> {
    const asked = openDatabase(name, drop);
    // An answer that comes too late for this call is there for the next.
    asked.then(
      (found) => {
        if (isClosed || database) found.close();
        else database = found;
      },
      () => {},
    );
    try {
      const found = await within(patience.open, asked, wait);
      return database ?? found;
    } catch (error) {
      throw error instanceof StorageFault ? error : new StorageFault(whyNotOpened(error));
    }
  }

  /** The connection that is there, else the one that is being opened. */
  function connect(): Promise<Database> {
    if (isClosed) return Promise.reject(new StorageFault('lost'));
    opening ??= open().finally(() => {
      opening = null;
    });
    return opening;
  }

  async function run<T>(
    mode: IDBTransactionMode,
    work: (transaction: Writing) => Promise<T>,
    most: number,
    isAgain = false,
  ): Promise<T> {
    // Without a wait where there is a connection: what is on its way when the page goes away is still done.
    const connected = database ?? (await connect());
    let transaction: Writing;
    try {
      transaction = connected.transaction(STORES, mode) as unknown as Writing;
    } catch (error) {
      drop(unwrap(connected));
      // Nothing has begun, so it can begin anew.
      if (isAgain) throw new StorageFault(whyNotDone(error));
      return run(mode, work, most, true);
    }
    try {
      const doing = [work(transaction), transaction.done] as const;
      return (await within(most, Promise.all(doing), wait))[0];
    } catch (error) {
      // A request fails by what it was asked, or because its transaction did: then that one knows why.
      const isAborted = error instanceof DOMException && error.name === 'AbortError';
      const why = whyNotDone((isAborted && transaction.error) || error);
      abort(transaction);
      if (why !== 'full' && why !== 'newer') drop(unwrap(connected));
      throw new StorageFault(why);
    }
  }

  return {
    read: (work, most = patience.call) => run('readonly', (reading) => work(reading as unknown as Reading), most),
    write: (work, most = patience.call) => run('readwrite', work, most),
    close: () => {
      isClosed = true;
      database?.close();
      database = null;
    },
  };
}

/** What was told as not done must not be done later. */
function abort(transaction: Writing): void {
  transaction.done.catch(() => {});
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
}

async function openDatabase(name: string, lose: (dead: IDBDatabase) => void, isAgain = false): Promise<Database> {
  let notMade: unknown = null;
  const opening = openDB<RecordDatabase>(name, DATABASE_VERSION, {
    upgrade(created, _from, _to, making) {
      making.done.catch((error: unknown) => {
        notMade = error;
      });
      created.createObjectStore('entries', { keyPath: 'id' });
      created.createObjectStore('drafts');
      created.createObjectStore('about');
      making
        .objectStore('about')
        .put(randomId(16), 'birth')
        .catch(() => {});
    },
    // Whoever wants to delete the database or to lay it out anew is let; the next call opens what is there then.
    blocking: (_from, _to, event) => lose(event.target as IDBDatabase),
  });
  const database = await opening.catch((error: unknown) => {
    throw notMade ?? error;
  });
  database.addEventListener('close', () => lose(unwrap(database)));
  const { objectStoreNames } = database;
  if (STORES.every((store) => objectStoreNames.contains(store))) return database;
  database.close();
  // A database without any store holds nothing: somebody has only looked whether it is there.
  if (objectStoreNames.length > 0 || isAgain) throw new StorageFault('lost');
  await deleteDB(name);
  return openDatabase(name, lose, true);
}

function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : '';
}

function whyNotOpened(error: unknown): Refusal {
  switch (nameOf(error)) {
    case 'QuotaExceededError':
      return 'full';
    case 'VersionError':
      return 'newer';
    case 'UnknownError':
    case 'AbortError':
    case 'TimeoutError':
    case 'NotFoundError':
      return 'lost';
    default:
      return 'refused';
  }
}

function whyNotDone(error: unknown): Refusal {
  if (error instanceof StorageFault) return error.why;
  return nameOf(error) === 'QuotaExceededError' ? 'full' : 'lost';
}
