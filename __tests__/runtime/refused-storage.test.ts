/** @jest-environment node */
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { RECORD_VERSION } from '../../domain/entry';
import { openStorage } from '../../runtime/open-storage';
import { anAttempt, aVisit } from '../domain/an-entry';
import { settle } from './a-session';

afterEach(() => jest.restoreAllMocks());

/** Only the outermost edge is false here: a browser whose disk is full ends the transaction with this error. */
function fillDisk(): { free: () => void } {
  const { add, put } = IDBObjectStore.prototype;
  const failing = (write: (this: IDBObjectStore, value: unknown, key?: IDBValidKey) => IDBRequest<IDBValidKey>) =>
    function (this: IDBObjectStore, value: unknown, key?: IDBValidKey) {
      const request = write.call(this, value, key);
      // fake-indexeddb ends a transaction with an error of one's choice under this name only.
      const transaction = this.transaction as unknown as { _abort(error: string): void; error: unknown };
      request.addEventListener('success', () => transaction.error ?? transaction._abort('QuotaExceededError'));
      return request;
    };
  const spies = [
    jest.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(failing(add)),
    jest.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(failing(put)),
  ];
  return {
    free: () => {
      for (const spy of spies) spy.mockRestore();
    },
  };
}

test('a full disk is told as full for entries and drafts, and nothing of them is kept', async () => {
  const { storage } = await openStorage('full');
  const draft = { response: { kind: 'text', text: 'a' }, round: 0, confidence: 0, since: 1 } as const;
  await storage.load();
  const disk = fillDisk();

  expect(await storage.append([anAttempt(), aVisit()])).toEqual({ ok: false, why: 'full' });
  expect(await storage.saveDraft('lesson/tw_single', draft)).toEqual({ ok: false, why: 'full' });
  expect(await storage.saveExportNote({ at: 1, entries: 1 })).toEqual({ ok: false, why: 'full' });

  disk.free();
  expect(await storage.load()).toMatchObject({ entries: [], drafts: {}, lastExport: null });
  expect(await storage.append([anAttempt()])).toEqual({ ok: true });
  expect((await storage.load()).entries).toEqual([anAttempt()]);
  storage.close();
});

test('a failure to keep is told once, as a value: no promise is left to fail unheard', async () => {
  const unheard = jest.fn();
  process.on('unhandledRejection', unheard);
  const { storage } = await openStorage('full-again');
  await storage.load();
  const disk = fillDisk();

  await storage.append([anAttempt({ id: 'a' }), anAttempt({ id: 'b' }), aVisit()]);
  await settle();

  disk.free();
  process.off('unhandledRejection', unheard);
  storage.close();
  expect(unheard).not.toHaveBeenCalled();
});

/** A browser that finds no room to open the database until it is let. */
function refuseToOpen(name = 'QuotaExceededError') {
  const { open } = indexedDB;
  const asking = jest.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('no', name);
  });
  return { letOpen: () => asking.mockImplementation((...parts) => open.apply(indexedDB, parts)) };
}

test.each([
  ['SecurityError', 'refused'],
  ['InvalidStateError', 'refused'],
  ['QuotaExceededError', 'full'],
  ['UnknownError', 'lost'],
])(
  'where IndexedDB throws a %s each call says “%s”, and the first after it is over does what it is asked',
  async (name, why) => {
    const { letOpen } = refuseToOpen(name);
    const { storage, refusal } = await openStorage(`thrown-${name}`);

    expect(refusal).toBeNull();
    await expect(storage.load()).rejects.toMatchObject({ why });
    expect(await storage.append([anAttempt()])).toEqual({ ok: false, why });
    expect(await storage.erase()).toEqual({ ok: false, why });

    letOpen();
    expect(await storage.append([anAttempt()])).toEqual({ ok: true });
    expect((await storage.load()).entries).toEqual([anAttempt()]);
    storage.close();
  },
);

test('what an earlier version saved is read though there is no room; new entries wait until it can be marked as newer', async () => {
  const before = await openDB('earlier', 1, {
    upgrade(created) {
      created.createObjectStore('entries', { keyPath: 'id' });
      created.createObjectStore('drafts');
      created.createObjectStore('about');
    },
  });
  await before.put('entries', { id: 'x', version: RECORD_VERSION, entry: anAttempt({ id: 'x' }) });
  await before.put('about', RECORD_VERSION - 1, 'recordVersion');
  const disk = fillDisk();
  const { storage } = await openStorage('earlier');

  expect((await storage.load()).entries).toEqual([anAttempt({ id: 'x' })]);
  expect(await storage.append([anAttempt({ id: 'y' })])).toEqual({ ok: false, why: 'full' });

  disk.free();
  expect(await storage.append([anAttempt({ id: 'y' })])).toEqual({ ok: true });
  expect(await before.get('about', 'recordVersion')).toBe(RECORD_VERSION);
  expect(await before.getAllKeys('entries')).toEqual(['x', 'y']);
  storage.close();
  before.close();
});

test('where there is no IndexedDB at all each call says so', async () => {
  const replaced = jest.replaceProperty(globalThis, 'indexedDB', undefined as unknown as IDBFactory);

  const { storage } = await openStorage('none');
  const saved = await storage.append([aVisit()]);
  const read = await storage.load().catch((fault: unknown) => fault);
  storage.close();
  replaced.restore();

  expect(saved).toEqual({ ok: false, why: 'refused' });
  expect(read).toMatchObject({ why: 'refused' });
});

test('where there is no way to tell other tabs, the record is kept all the same', async () => {
  const { BroadcastChannel: kept } = globalThis;
  Reflect.deleteProperty(globalThis, 'BroadcastChannel');

  const { storage, refusal } = await openStorage('alone');
  globalThis.BroadcastChannel = kept;
  const stop = storage.subscribe(() => {});

  expect(refusal).toBeNull();
  expect(await storage.append([anAttempt()])).toEqual({ ok: true });
  expect((await storage.load()).entries).toEqual([anAttempt()]);
  stop();
  storage.close();
});
