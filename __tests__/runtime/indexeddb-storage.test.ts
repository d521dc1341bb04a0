/** @jest-environment node */
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { RECORD_VERSION } from '../../domain/entry';
import { createIndexedDbStorage } from '../../runtime/indexeddb-storage';
import { openStorage } from '../../runtime/open-storage';
import type { RecordStorage } from '../../runtime/record-storage';
import { anAttempt, aVisit } from '../domain/an-entry';
import recordV1 from '../domain/fixtures/record-v1.json';
import { describeStorage } from './storage-contract';

// Node's own BroadcastChannel and structuredClone stand behind these tests: jsdom has neither.
let places = 0;

function newName(): string {
  places += 1;
  return `record-${places}`;
}

const opened: RecordStorage[] = [];

async function open(name: string): Promise<RecordStorage> {
  const storage = createIndexedDbStorage(name);
  opened.push(storage);
  return storage;
}

afterEach(() => {
  for (const storage of opened.splice(0)) storage.close();
});

describeStorage(() => {
  const name = newName();
  return { open: () => open(name) };
});

/** Everything in the database, as it lies there. */
async function readRaw(name: string) {
  const database = await openDB(name);
  const raw = {
    entries: await database.getAll('entries'),
    drafts: await database.getAll('drafts'),
    recordVersion: await database.get('about', 'recordVersion'),
  };
  database.close();
  return raw;
}

/** A database in which nothing was kept yet. */
async function makeDatabase(name: string) {
  const storage = await open(name);
  await storage.load();
  storage.close();
}

async function writeRaw(name: string, rows: { id: string; version: unknown; entry: unknown }[], recordVersion: number) {
  await makeDatabase(name);
  const database = await openDB(name);
  for (const row of rows) await database.put('entries', row);
  await database.put('about', recordVersion, 'recordVersion');
  database.close();
}

test('a record of a newer version is refused and left untouched', async () => {
  const name = newName();
  const rows = [{ id: 'a', version: RECORD_VERSION + 1, entry: { type: 'dream', id: 'a' } }];
  await writeRaw(name, rows, RECORD_VERSION + 1);

  const storage = await open(name);
  await expect(storage.load()).rejects.toMatchObject({ why: 'newer' });
  expect(await storage.append([anAttempt()])).toEqual({ ok: false, why: 'newer' });
  expect(await storage.erase()).toEqual({ ok: false, why: 'newer' });

  expect(await readRaw(name)).toEqual({ entries: rows, drafts: [], recordVersion: RECORD_VERSION + 1 });
});

test('a database of a newer layout is refused as newer', async () => {
  const name = newName();
  (await openDB(name, 99, { upgrade: (database) => void database.createObjectStore('future') })).close();

  await expect((await open(name)).load()).rejects.toMatchObject({ why: 'newer' });
  expect(await (await open(name)).append([anAttempt()])).toEqual({ ok: false, why: 'newer' });
});

test('a record of an older version is lifted when it is read, and stays as it was written; what is added marks it as newer', async () => {
  const name = newName();
  const rows = recordV1.entries.map((entry) => ({ id: entry.id, version: 1, entry }));
  await writeRaw(name, rows, 1);

  const storage = await open(name);
  const { entries, unreadable } = await storage.load();
  storage.close();

  expect(unreadable).toBe(0);
  expect(entries).toHaveLength(recordV1.entries.length);
  expect(entries.find((entry) => entry.id === 'v1-match')).toMatchObject({
    score: { earned: 0.75, possible: 1 },
    round: 0,
    confidence: 0,
  });
  expect(new Set((await readRaw(name)).entries)).toEqual(new Set(rows));
  expect((await readRaw(name)).recordVersion).toBe(1);
  await (await open(name)).append([anAttempt()]);
  expect((await readRaw(name)).recordVersion).toBe(RECORD_VERSION);
});

test('entries that cannot be read are counted and left in place', async () => {
  const name = newName();
  const rows = [
    { id: 'a', version: RECORD_VERSION, entry: anAttempt({ id: 'a' }) },
    { id: 'b', version: RECORD_VERSION, entry: { type: 'attempt', id: 'b', score: 'good' } },
    { id: 'c', version: 'two', entry: anAttempt({ id: 'c' }) },
  ];
  await writeRaw(name, rows, RECORD_VERSION);

  const storage = await open(name);
  const saved = await storage.load();
  await storage.append([aVisit({ id: 'd' })]);
  storage.close();

  expect(saved.entries).toEqual([anAttempt({ id: 'a' })]);
  expect(saved.unreadable).toBe(2);
  expect((await readRaw(name)).entries).toEqual(expect.arrayContaining(rows));
});

test('a draft that cannot be read is passed over', async () => {
  const name = newName();
  await makeDatabase(name);
  const database = await openDB(name);
  await database.put('drafts', { response: 'yes' }, 'lesson/tw_single');
  database.close();

  expect((await (await open(name)).load()).drafts).toEqual({});
});

test('what another tab of another version says is read by the same parser', async () => {
  const name = newName();
  const storage = await open(name);
  const heard: unknown[] = [];
  const done = new Promise<void>((resolve) => {
    storage.subscribe((change) => {
      heard.push(...change.entries);
      if (change.drafts.last !== undefined) resolve();
    });
  });
  const tab = new BroadcastChannel(name);

  for (const message of [
    null,
    'hello',
    { version: 'one', entries: [], drafts: {} },
    { version: 1, entries: 'all' },
    { version: RECORD_VERSION + 1, entries: [anAttempt({ id: 'newer' })], drafts: {} },
    { version: -1e9, entries: [anAttempt({ id: 'older than all' })], drafts: {} },
    { version: RECORD_VERSION, entries: [{ type: 'attempt' }, aVisit({ id: 'good' })], drafts: null },
    { version: 1, entries: [recordV1.entries[2]], drafts: {} },
    { version: RECORD_VERSION, entries: [], drafts: { last: null } },
  ])
    tab.postMessage(message);
  await done;
  tab.close();
  storage.close();

  expect(heard).toMatchObject([{ id: 'good' }, { id: 'v1-match', score: { earned: 0.75, possible: 1 } }]);
});

test('the browser’s storage is opened where there is one', async () => {
  const { storage, refusal } = await openStorage(newName());
  const saved = await storage.load();
  storage.close();

  expect(refusal).toBeNull();
  expect(saved.entries).toEqual([]);
});
