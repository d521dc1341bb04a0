/** @jest-environment node */
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { type Draft, RECORD_VERSION } from '../../domain/entry';
import { openIndexedDbStorage } from '../../runtime/indexeddb-storage';
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

async function waitUntil(isSo: () => boolean): Promise<void> {
  while (!isSo()) await settle();
}

test('a full disk is told as full for entries and drafts, and nothing of them is kept', async () => {
  const { storage } = await openStorage('full');
  const draft = { response: { kind: 'text', text: 'a' }, round: 0, confidence: 0, since: 1 } as const;
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
  const disk = fillDisk();

  await storage.append([anAttempt({ id: 'a' }), anAttempt({ id: 'b' }), aVisit()]);
  await settle();

  disk.free();
  process.off('unhandledRejection', unheard);
  storage.close();
  expect(unheard).not.toHaveBeenCalled();
});

test('a storage that was closed under us refuses and does not throw', async () => {
  const { storage } = await openStorage('closed');
  storage.close();

  expect(await storage.append([anAttempt()])).toEqual({ ok: false, why: 'refused' });
  expect(await storage.saveDraft('lesson/tw_single', null)).toEqual({ ok: false, why: 'refused' });
  expect(await storage.erase()).toEqual({ ok: false, why: 'refused' });
});

test('where IndexedDB throws (private window, third-party frame), memory serves, and says why', async () => {
  jest.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  });

  expect(await openIndexedDbStorage('private')).toEqual({ storage: null, refusal: 'refused' });
  const { storage, refusal } = await openStorage('private');

  expect(refusal).toBe('refused');
  expect(await storage.append([anAttempt()])).toEqual({ ok: true });
  expect((await storage.load()).entries).toEqual([anAttempt()]);
});

test('where there was no room to make the record, it is made as soon as there is, and then heard of by other tabs', async () => {
  const { open } = indexedDB;
  const asking = jest.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  const { storage, refusal } = await openStorage('late');
  const heard = jest.fn();
  const stop = storage.subscribe(heard);

  expect(refusal).toBe('full');
  expect(await storage.append([anAttempt({ id: 'a' })])).toEqual({ ok: false, why: 'full' });
  expect((await storage.load()).entries).toEqual([]);

  asking.mockImplementation((...parts) => open.apply(indexedDB, parts));
  const all = [anAttempt({ id: 'a' }), anAttempt({ id: 'b' })];
  expect(await storage.append(all)).toEqual({ ok: true });
  const other = await openStorage('late');
  expect((await other.storage.load()).entries).toEqual(all);
  await other.storage.append([aVisit({ id: 'v' })]);
  await waitUntil(() => heard.mock.calls.length > 1);
  expect(heard).toHaveBeenCalledWith(expect.objectContaining({ entries: [aVisit({ id: 'v' })] }));
  stop();
  storage.close();
  other.storage.close();
});

/** A record on the disk, and a browser that finds no room to open it until it is let. */
async function aRecordWithoutRoom(name: string) {
  const before = await openStorage(name);
  await before.storage.append([anAttempt({ id: 'old' })]);
  await before.storage.saveDraft('lesson/tw_single', typed('old'));
  await before.storage.saveDraft('lesson/tw_match', typed('old'));
  const { open } = indexedDB;
  const asking = jest.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  return { before, letOpen: () => asking.mockImplementation((...parts) => open.apply(indexedDB, parts)) };
}

function typed(text: string): Draft {
  return { response: { kind: 'text', text }, round: 0, confidence: 0, since: 1 };
}

test('a record that only had no room to be opened is shown as soon as it opens, but not over what was typed since', async () => {
  const { before, letOpen } = await aRecordWithoutRoom('returning');
  const { storage } = await openStorage('returning');
  const heard = jest.fn();
  storage.subscribe(heard);
  expect(await storage.saveDraft('lesson/tw_single', typed('new'))).toEqual({ ok: false, why: 'full' });

  letOpen();
  expect(await storage.append([anAttempt({ id: 'new' })])).toEqual({ ok: true });

  expect(heard).toHaveBeenCalledWith({
    entries: [anAttempt({ id: 'old' })],
    drafts: { 'lesson/tw_match': typed('old') },
  });
  expect((await storage.load()).entries).toEqual([anAttempt({ id: 'new' }), anAttempt({ id: 'old' })]);
  storage.close();
  before.storage.close();
});

test('a record that had no room to be opened is not said to be erased before it is', async () => {
  const { before, letOpen } = await aRecordWithoutRoom('to-erase');
  const { storage } = await openStorage('to-erase');

  expect(await storage.erase()).toEqual({ ok: false, why: 'full' });
  expect((await before.storage.load()).entries).toHaveLength(1);

  letOpen();
  expect(await storage.erase()).toEqual({ ok: true });
  expect(await before.storage.load()).toMatchObject({ entries: [], drafts: {} });
  storage.close();
  before.storage.close();
});

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
  const { storage, refusal } = await openStorage('earlier');

  expect(refusal).toBe('full');
  expect((await storage.load()).entries).toEqual([anAttempt({ id: 'x' })]);
  expect(await storage.append([anAttempt({ id: 'y' })])).toEqual({ ok: false, why: 'full' });

  disk.free();
  expect(await storage.append([anAttempt({ id: 'y' })])).toEqual({ ok: true });
  expect(await before.get('about', 'recordVersion')).toBe(RECORD_VERSION);
  expect(await before.getAllKeys('entries')).toEqual(['x', 'y']);
  storage.close();
  before.close();
});

test('where there is no IndexedDB at all, memory serves', async () => {
  const replaced = jest.replaceProperty(globalThis, 'indexedDB', undefined as unknown as IDBFactory);

  const { storage, refusal } = await openStorage('none');
  replaced.restore();

  expect(refusal).toBe('refused');
  expect(await storage.append([aVisit()])).toEqual({ ok: true });
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
