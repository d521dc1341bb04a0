import 'fake-indexeddb/auto';
import type { Entry } from '../../../domain/entry';
import { createIndexedDbStorage } from '../../../runtime/indexeddb-storage';
import type { RecordStorage, Refusal } from '../../../runtime/record-storage';
import type { Chance } from './a-random';
import { settleDatabase } from './a-time';
import type { World } from './a-world';

const NAME = 'unkind';

/** What fake-indexeddb does not show: how a transaction ends with an error of one's choice, and how it goes on. */
interface Inside {
  _abort(error: string): void;
  _start(): void;
  _started: boolean;
  _state: string;
}

/** Where it keeps things: asked there, since a call could be made to wait. */
interface Insides {
  _databases: Map<
    string,
    {
      rawObjectStores: Map<
        string,
        { records: { records: { getAllRecords(): Iterable<{ key: string; value: unknown }> } } }
      >;
    }
  >;
}

/** Channels that lose what is said to those who sleep. Only the tab that was made last is named, by its storage. */
function makeChannels() {
  const open = new Set<Channel>();
  const asleep = new Set<Channel>();
  class Channel extends EventTarget {
    constructor() {
      super();
      open.add(this);
    }
    postMessage(said: unknown) {
      for (const other of open) {
        if (other === this || asleep.has(other)) continue;
        const event = Object.assign(new Event('message'), { data: structuredClone(said) });
        setImmediate(() => open.has(other) && other.dispatchEvent(event));
      }
    }
    close() {
      open.delete(this);
    }
  }
  return { Channel, open, asleep };
}

/** A browser in which each call to the database may throw, fail, hang, end unheard or find its connection closed. */
export function makeUnkindBrowser(random: Chance): World {
  const factory = new IDBFactory();
  const { Channel, open, asleep } = makeChannels();
  const real = { indexedDB: globalThis.indexedDB, BroadcastChannel: globalThis.BroadcastChannel };
  const realOpen = factory.open.bind(factory);
  const realTransaction = IDBDatabase.prototype.transaction;
  const channels = new Map<RecordStorage, InstanceType<typeof Channel>>();
  const connections = new Set<IDBDatabase>();
  const dead = new WeakSet<IDBDatabase>();
  let weather: 'full' | 'refused' | 'fickle' | 'calm' = 'fickle';
  let reasons = new Set<Refusal>();

  function blame(why: Refusal, ...more: Refusal[]) {
    for (const reason of [why, ...more]) reasons.add(reason);
  }

  factory.open = ((...parts: Parameters<IDBFactory['open']>) => {
    if (weather === 'refused') {
      blame('refused');
      throw new DOMException('no', 'SecurityError');
    }
    if (weather === 'fickle' && random.is(0.25)) {
      const way = random.pick(['throw', 'full', 'hang'] as const);
      blame(way === 'throw' ? 'lost' : way === 'full' ? 'full' : 'slow');
      if (way === 'throw') throw new DOMException('Internal error', 'UnknownError');
      if (way === 'full') throw new DOMException('no room', 'QuotaExceededError');
      return new IDBOpenDBRequest();
    }
    const request = realOpen(...parts);
    request.addEventListener('success', () => connections.add(request.result as unknown as IDBDatabase));
    return request;
  }) as typeof factory.open;

  IDBDatabase.prototype.transaction = function transaction(this: IDBDatabase, ...parts) {
    if (dead.has(this)) throw new DOMException('Connection to Indexed Database server lost.', 'UnknownError');
    const begun = realTransaction.apply(this, parts as never) as unknown as IDBTransaction & Inside;
    const isWrite = parts[1] === 'readwrite';
    const isMaking = (parts[1] as string) === 'versionchange';
    const end = (error: string) => setImmediate(() => begun._state !== 'finished' && begun._abort(error));
    if (weather === 'full' && isWrite) {
      blame('full');
      end('QuotaExceededError');
    } else if (weather === 'fickle' && isMaking && random.is(0.2)) {
      // A database whose making hangs can't be had by anybody; one whose making fails is made anew.
      const isFull = random.is(0.5);
      blame(isFull ? 'full' : 'lost', 'lost');
      end(isFull ? 'QuotaExceededError' : 'UnknownError');
    } else if (weather === 'fickle' && !isMaking && random.is(0.35)) disturb(begun, isWrite, end);
    return begun as never;
  } as typeof IDBDatabase.prototype.transaction;

  function disturb(begun: IDBTransaction & Inside, isWrite: boolean, end: (error: string) => void) {
    const way = random.pick(['lost', 'full', 'hang', 'unheard', 'dead'] as const);
    // What was tried again at once need not have been said.
    blame(way === 'full' ? 'full' : way === 'hang' || way === 'unheard' ? 'slow' : 'lost', 'lost');
    if (way === 'lost') end('UnknownError');
    if (way === 'full' && isWrite) end('QuotaExceededError');
    if (way === 'dead') dead.add(begun.db);
    if (way === 'hang') {
      begun._start = () => {
        begun._started = true;
      };
    }
    if (way === 'unheard') {
      // It is done, and nobody is told.
      const { dispatchEvent } = begun;
      const { _start } = begun;
      begun._start = function start() {
        begun.dispatchEvent = (event: Event) => (event.type === 'complete' ? true : dispatchEvent.call(begun, event));
        _start.call(begun);
      };
    }
  }

  Object.assign(globalThis, { indexedDB: factory, BroadcastChannel: Channel });

  return {
    open: (wait) => {
      const storage = createIndexedDbStorage(NAME, { wait });
      channels.set(storage, [...open].pop() as InstanceType<typeof Channel>);
      return storage;
    },
    peek: async () => {
      const stores = (factory as unknown as Insides)._databases.get(NAME)?.rawObjectStores;
      const rows = [...(stores?.get('entries')?.records.records.getAllRecords() ?? [])];
      const drafts = [...(stores?.get('drafts')?.records.records.getAllRecords() ?? [])];
      return {
        entries: rows.map(({ value }) => (value as { entry: Entry }).entry),
        drafts: Object.fromEntries(drafts.map(({ key, value }) => [key, value])),
      };
    },
    takeReasons: () => {
      const taken = reasons;
      reasons = new Set();
      return taken;
    },
    setWeather: (next) => {
      weather = next;
    },
    deletePlace: async () => {
      // Every connection to it is closed, and what is made in its place is not what was read.
      blame('lost');
      let isGone = false;
      const request = factory.deleteDatabase(NAME);
      request.onsuccess = () => {
        isGone = true;
      };
      for (let turn = 0; turn < 5 && !isGone; turn += 1) await settleDatabase();
    },
    closeAll: () => {
      blame('lost');
      for (const connection of connections) connection.close();
    },
    calm: () => {
      weather = 'calm';
    },
    sleep: (storage, isAsleep) => {
      const channel = channels.get(storage);
      if (channel) isAsleep ? asleep.add(channel) : asleep.delete(channel);
    },
    end: () => {
      IDBDatabase.prototype.transaction = realTransaction;
      Object.assign(globalThis, real);
    },
  };
}
