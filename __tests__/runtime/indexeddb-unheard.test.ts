/** @jest-environment node */
import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import type { Draft } from '../../domain/entry';
import { createIndexedDbStorage } from '../../runtime/indexeddb-storage';
import type { RecordStorage, StorageChange } from '../../runtime/record-storage';
import { choose } from '../domain/a-response';
import { anAttempt } from '../domain/an-entry';
import { makeTime, settleDatabase } from './faults/a-time';

const draft: Draft = { response: choose('firms'), round: 0, confidence: 0, since: 1 };
const opened: RecordStorage[] = [];
let names = 0;

afterEach(() => {
  for (const storage of opened.splice(0)) storage.close();
  jest.restoreAllMocks();
});

function newName() {
  names += 1;
  return `unheard-${names}`;
}

/** A storage in a time that passes when told, and what it hears of others. */
function open(name: string, patience?: { open: number; call: number }) {
  const time = makeTime();
  const storage = createIndexedDbStorage(name, { wait: time.wait, ...(patience && { patience }) });
  opened.push(storage);
  const heard: StorageChange[] = [];
  storage.subscribe((change) => heard.push(change));
  return { storage, time, heard };
}

/** What fake-indexeddb does not show: a transaction that never begins, and one that never tells its end. */
function disturbNext(way: 'hang' | 'unheard') {
  const real = IDBDatabase.prototype.transaction;
  jest.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(function (this: IDBDatabase, ...parts) {
    const begun = real.apply(this, parts) as IDBTransaction & { _start(): void; _started: boolean };
    const { _start, dispatchEvent } = begun;
    begun._start = () => {
      if (way === 'hang') begun._started = true;
      else begun.dispatchEvent = (event) => event.type === 'complete' || dispatchEvent.call(begun, event);
      if (way === 'unheard') _start.call(begun);
    };
    return begun;
  });
}

test.each<[string, (storage: RecordStorage) => Promise<unknown>, number]>([
  ['reading has half a minute', (storage) => storage.load().catch(({ why }) => ({ ok: false, why })), 30_000],
  [
    'writing has eight seconds and five milliseconds an entry',
    (storage) => storage.append([anAttempt({ id: 'x' }), anAttempt({ id: 'y' })]),
    8010,
  ],
  ['writing a draft has eight seconds', (storage) => storage.saveDraft('lesson/tw_single', draft), 8000],
  ['writing the export note has eight seconds', (storage) => storage.saveExportNote({ at: 1, entries: 1 }), 8000],
  ['erasing has eight seconds', (storage) => storage.erase(), 8000],
])('%s before it is said to be slow', async (_what, call, ms) => {
  const { storage, time } = open(newName());
  await storage.load();
  let said: unknown = null;
  disturbNext('hang');
  void call(storage).then((answer) => {
    said = answer;
  });

  await time.pass(ms - 1);
  expect(said).toBeNull();
  await time.pass(1);

  expect(said).toEqual({ ok: false, why: 'slow' });
});

test('who has more patience with calls has it with reading', async () => {
  const { storage, time } = open(newName(), { open: 1000, call: 50_000 });
  await storage.append([anAttempt()]);
  let said: unknown = null;
  disturbNext('hang');
  void storage.load().catch(({ why }) => {
    said = why;
  });

  await time.pass(49_999);
  expect(said).toBeNull();
  await time.pass(1);

  expect(said).toBe('slow');
});

test('entries that were added unheard are told to the other tabs once they are read, once', async () => {
  const name = newName();
  const [one, two] = [open(name), open(name)];
  await Promise.all([one.storage.load(), two.storage.load()]);
  disturbNext('unheard');
  const adding = one.storage.append([anAttempt({ id: 'x' })]);
  await one.time.pass(10_000);
  expect(await adding).toEqual({ ok: false, why: 'slow' });
  expect(two.heard).toEqual([]);

  await one.storage.load();
  await one.storage.load();
  await settleDatabase();

  expect(two.heard).toMatchObject([{ entries: [{ id: 'x' }], drafts: {} }]);
});

test('entries that were refused are told to nobody until they are there', async () => {
  const name = newName();
  const [one, two] = [open(name), open(name)];
  await Promise.all([one.storage.load(), two.storage.load()]);
  disturbNext('hang');
  const adding = one.storage.append([anAttempt({ id: 'x' })]);
  await one.time.pass(10_000);
  await adding;

  await one.storage.load();
  await settleDatabase();
  expect(two.heard).toEqual([]);
  await one.storage.append([anAttempt({ id: 'x' })]);
  await one.storage.load();
  await settleDatabase();

  expect(two.heard).toHaveLength(1);
});

test('an erasure that was done unheard makes the other tabs read, once this one has read', async () => {
  const name = newName();
  const [one, two] = [open(name), open(name)];
  await one.storage.append([anAttempt()]);
  await Promise.all([one.storage.load(), two.storage.load()]);
  two.heard.length = 0;
  disturbNext('unheard');
  const erasing = one.storage.erase();
  await one.time.pass(10_000);
  expect(await erasing).toEqual({ ok: false, why: 'slow' });

  await one.storage.load();
  await settleDatabase();

  expect(two.heard).toMatchObject([{ isStale: true }]);
});

test('a reading that finds no erasure since says nothing to the other tabs', async () => {
  const name = newName();
  const [one, two] = [open(name), open(name)];
  await Promise.all([one.storage.load(), two.storage.load()]);
  await one.storage.erase();
  await settleDatabase();
  two.heard.length = 0;

  await one.storage.load();
  await settleDatabase();

  expect(two.heard).toEqual([]);
});

test('after an erasure that all know of what is added is heard as it is', async () => {
  const name = newName();
  const [one, two] = [open(name), open(name)];
  await one.storage.erase();
  await Promise.all([one.storage.load(), two.storage.load()]);
  await settleDatabase();
  two.heard.length = 0;

  await one.storage.append([anAttempt({ id: 'x' })]);
  await one.storage.saveDraft('lesson/tw_single', draft);
  await settleDatabase();

  expect(two.heard).toMatchObject([{ entries: [{ id: 'x' }] }, { drafts: { 'lesson/tw_single': draft } }]);
});

test('a place that was deleted and made anew takes nothing before it is read, but can be erased', async () => {
  const name = newName();
  const { storage } = open(name);
  await storage.load();
  await deleteDB(name);

  expect(await storage.append([anAttempt()])).toEqual({ ok: false, why: 'lost' });
  expect(await storage.saveDraft('lesson/tw_single', draft)).toEqual({ ok: false, why: 'lost' });
  expect(await storage.saveExportNote({ at: 1, entries: 1 })).toEqual({ ok: false, why: 'lost' });
  expect(await storage.erase()).toEqual({ ok: true });
  expect(await storage.load()).toMatchObject({ entries: [], drafts: {}, lastExport: null });

  expect(await storage.append([anAttempt()])).toEqual({ ok: true });
});

test('a place that was not read yet takes what it is given', async () => {
  const { storage } = open(newName());

  expect(await storage.append([anAttempt()])).toEqual({ ok: true });
  expect(await storage.saveDraft('lesson/tw_single', draft)).toEqual({ ok: true });
});

test.each([
  [null],
  ['yesterday'],
  [7],
  [{}],
  [{ at: 1 }],
  [{ entries: 1 }],
  [{ at: '1', entries: 1 }],
  [{ at: 1, entries: null }],
])('a note of the last file that is %j is none', async (raw) => {
  const name = newName();
  const { storage } = open(name);
  await storage.load();
  const database = await openDB(name);
  await database.put('about', raw, 'lastExport');
  database.close();

  expect((await storage.load()).lastExport).toBeNull();
});

test('marks that are no texts are none, and a version that is no number is not newer', async () => {
  const name = newName();
  await open(name).storage.load();
  const database = await openDB(name);
  await database.put('about', 5, 'birth');
  await database.put('about', 6, 'erasure');
  await database.put('about', '99', 'recordVersion');
  database.close();
  const { storage } = open(name);

  expect((await storage.load()).mark).toEqual({ birth: null, erasure: null });
  expect(await storage.append([anAttempt()])).toEqual({ ok: true });
});
