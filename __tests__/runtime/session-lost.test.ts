/** @jest-environment node */
import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import type { Draft } from '../../domain/entry';
import { createIndexedDbStorage } from '../../runtime/indexeddb-storage';
import { createMemoryPlace, createMemoryStorage } from '../../runtime/memory-storage';
import type { RecordStorage } from '../../runtime/record-storage';
import { choose } from '../domain/a-response';
import { anAttempt } from '../domain/an-entry';
import { aSingle } from '../domain/an-item';
import { type AnsweredSession, aSession, logOf, settle } from './a-session';
import { makeTime } from './faults/a-time';

const single = aSingle();

function answer(session: AnsweredSession, option: string) {
  session.respond(single, null, choose(option));
  session.submit(single, null);
}

async function waitFor(isSo: () => Promise<boolean> | boolean) {
  while (!(await isSo())) await settle();
}

const storages: RecordStorage[] = [];
function open(name: string) {
  const storage = createIndexedDbStorage(name);
  storages.push(storage);
  return storage;
}
afterEach(() => {
  for (const storage of storages.splice(0)) storage.close();
  jest.restoreAllMocks();
});

/** Looks without making: a look that found nothing would leave an empty database in the way of whoever makes it anew. */
async function idsIn(name: string) {
  const database = await openDB(name, 1, {
    upgrade: (_database, _from, _to, making) => {
      making.done.catch(() => {});
      making.abort();
    },
  });
  const ids = await database.getAllKeys('entries');
  database.close();
  return ids;
}

test('after the database was deleted under an open page, the next answer takes all that the page shows back there', async () => {
  const { session } = aSession({ storage: open('deleted') });
  await session.load();
  answer(session, 'alone');
  await waitFor(async () => (await idsIn('deleted')).length === 1);
  await deleteDB('deleted');

  answer(session, 'centre');
  await waitFor(async () => (await idsIn('deleted').catch(() => [])).length === 2);
  // What is there may be seen before the page has heard that it is: until then it still says why it was not.
  await waitFor(() => session.getState().refusal === null);

  expect(session.getState().drafts).toEqual({});
  expect(logOf(session)).toHaveLength(2);
});

test('a connection that the browser has lost is opened again, and no word is said', async () => {
  const { session } = aSession({ storage: open('lost') });
  const said: unknown[] = [];
  await session.load();
  session.subscribe(({ refusal }) => said.push(refusal));
  const real = IDBDatabase.prototype.transaction;
  const dead = new WeakSet<IDBDatabase>();
  let isLosing = true;
  jest.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...parts) {
    if (isLosing) dead.add(this);
    isLosing = false;
    if (dead.has(this)) throw new DOMException('Connection to Indexed Database server lost.', 'UnknownError');
    return real.apply(this, parts);
  });

  answer(session, 'centre');
  await waitFor(async () => (await idsIn('lost')).length === 1);

  expect(new Set(said)).toEqual(new Set([null]));
});

test('drafts are read with their keys in one go, whatever another tab answers meanwhile', async () => {
  const storage = open('torn');
  const draft = (option: string): Draft => ({ response: choose(option), round: 0, confidence: 0, since: 1 });
  for (const id of ['a', 'b', 'c']) await storage.saveDraft(`lesson/${id}`, draft(id));
  const other = await openDB('torn');
  const real = IDBObjectStore.prototype.getAllKeys;
  let deleting: Promise<void> | null = null;
  jest.spyOn(IDBObjectStore.prototype, 'getAllKeys').mockImplementation(function (this: IDBObjectStore, ...parts) {
    const request = real.apply(this, parts);
    deleting ??= other.delete('drafts', 'lesson/a');
    return request;
  });

  const { drafts } = await storage.load();
  await deleting;
  other.close();

  expect(drafts).toEqual({ 'lesson/a': draft('a'), 'lesson/b': draft('b'), 'lesson/c': draft('c') });
});

test('a database that somebody made empty, only by looking for it, is made anew', async () => {
  (await openDB('looked-for', 1)).close();

  const storage = open('looked-for');

  expect(await storage.append([anAttempt()])).toEqual({ ok: true });
  expect((await storage.load()).entries).toEqual([anAttempt()]);
});

test('where the database never answers one goes on after some seconds and is told; once it answers all is joined and kept', async () => {
  const time = makeTime();
  const place = createMemoryPlace();
  await createMemoryStorage(place).append([anAttempt({ id: 'old', at: 1 })]);
  const kind = createMemoryStorage(place);
  let letAnswer = () => {};
  const isLet = new Promise<void>((resolve) => {
    letAnswer = resolve;
  });
  const { session } = aSession({ storage: { ...kind, load: () => isLet.then(kind.load) }, wait: time.wait });
  const loading = session.load();
  answer(session, 'centre');
  await time.pass(3999);
  expect(session.getState().isLoaded).toBe(false);

  await time.pass(1);
  await loading;
  expect(session.getState()).toMatchObject({ isLoaded: true, refusal: 'slow' });
  expect([...place.entries.keys()]).toEqual(['old']);

  letAnswer();
  await time.pass(0);

  expect(session.getState().refusal).toBeNull();
  expect(session.getState().log.map(({ id }) => id)).toEqual(['old', 'a-1']);
  expect([...place.entries.keys()]).toEqual(['old', 'a-1']);
});

test('an answer given while the record is being erased stays on the screen and is kept', async () => {
  const place = createMemoryPlace();
  const kind = createMemoryStorage(place);
  const erase = async () => {
    const erased = await kind.erase();
    await settle();
    return erased;
  };
  const { session } = aSession({ storage: { ...kind, erase } });
  await session.load();
  answer(session, 'alone');
  const erasing = session.erase();
  await Promise.resolve();

  answer(session, 'centre');
  await erasing;
  await settle();

  expect(logOf(session)).toEqual(['attempt tw_single 1/1']);
  expect([...place.entries.keys()]).toEqual(['a-2']);
});

/** Two tabs over one record, of which the second hears nothing while it sleeps in the browser's cache. */
async function aSleeper() {
  const place = createMemoryPlace();
  const kind = createMemoryStorage(place);
  const one = aSession({ storage: createMemoryStorage(place), ids: 'one' });
  const ear = { isOpen: true };
  const two = aSession({
    storage: { ...kind, subscribe: (hear) => kind.subscribe((change) => void (ear.isOpen && hear(change))) },
    ids: 'two',
  });
  await Promise.all([one.session.load(), two.session.load()]);
  ear.isOpen = false;
  return { place, one, two };
}

test('a tab that comes back out of the browser’s cache shows what others did meanwhile, and what it does comes after that', async () => {
  const { one, two } = await aSleeper();
  one.clock.at = 9000;
  answer(one.session, 'alone');
  one.session.startAgain(single, null);
  answer(one.session, 'firms');

  const reading = two.session.readAnew();
  answer(two.session, 'centre');
  await reading;

  expect(two.session.getState().log.map(({ id }) => id)).toEqual(['one-1', 'one-2', 'two-1']);
  expect(two.session.getState().log[2]).toMatchObject({ round: 1, at: 1000 });
  expect(one.session.getState().log).toEqual(two.session.getState().log);
});

test('what another tab erased meanwhile is gone from a tab that comes back, and does not come back with it', async () => {
  const { place, one, two } = await aSleeper();
  answer(one.session, 'alone');
  await settle();
  await two.session.readAnew();
  await one.session.erase();

  await two.session.readAnew();
  answer(two.session, 'centre');
  await settle();

  expect(two.session.getState().log.map(({ id }) => id)).toEqual(['two-1']);
  expect([...place.entries.keys()]).toEqual(['two-1']);
});

test('unfinished answers of a form leave the storage when it is handed in, and when another is begun in its place', async () => {
  const place = createMemoryPlace();
  const { session } = aSession({ storage: createMemoryStorage(place) });
  await session.load();
  const first = session.startForm('twinning', 'each', false, () => [single.id]);
  session.respond(single, first, choose('alone'));
  session.respond(single, null, choose('firms'));
  expect([...place.drafts.keys()]).toEqual([`${first}/tw_single`, 'lesson/tw_single']);

  const second = session.startForm('twinning', 'each', false, () => [single.id]);
  session.respond(single, second, choose('alone'));
  expect([...place.drafts.keys()]).toEqual(['lesson/tw_single', `${second}/tw_single`]);
  session.finishForm(second);

  expect([...place.drafts.keys()]).toEqual(['lesson/tw_single']);
});

test('unfinished answers that an earlier version left behind leave the storage when it is read', async () => {
  const place = createMemoryPlace();
  await createMemoryStorage(place).append([anAttempt({ id: 'x', round: 2 })]);
  place.drafts.set('lesson/tw_single', { response: choose('firms'), round: 1, confidence: 0, since: 1 });
  const { session } = aSession({ storage: createMemoryStorage(place) });

  await session.load();

  expect(session.getState().drafts).toEqual({});
  expect(place.drafts.size).toBe(0);
});
