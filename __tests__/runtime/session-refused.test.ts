import { draftKey } from '../../domain/entry';
import { createMemoryStorage } from '../../runtime/memory-storage';
import { type RecordStorage, type Saved, type StorageChange, StorageFault } from '../../runtime/record-storage';
import { createSession } from '../../runtime/session';
import { choose } from '../domain/a-response';
import { anAttempt } from '../domain/an-entry';
import { aMatch, aSingle } from '../domain/an-item';
import { type AnsweredSession, aSession, logOf, settle, withAnswers } from './a-session';

const single = aSingle();
const key = draftKey('tw_single', null);

function answer(session: AnsweredSession, option: string) {
  session.respond(single, null, choose(option));
  session.submit(single, null);
}

/** A memory whose disk can be full, and which counts what was asked of it. */
function aFullStorage() {
  const memory = createMemoryStorage();
  const disk = { isFull: true };
  const refuse = async (write: () => Promise<Saved>): Promise<Saved> =>
    disk.isFull ? { ok: false, why: 'full' } : write();
  const storage: RecordStorage = {
    ...memory,
    append: (entries) => refuse(() => memory.append(entries)),
    saveDraft: (name, draft) => refuse(() => memory.saveDraft(name, draft)),
  };
  return { storage, disk };
}

test('on a full disk the answers stay in memory and it is said; the next success keeps them all', async () => {
  const { storage, disk } = aFullStorage();
  const { session } = aSession({ storage });
  await session.load();
  answer(session, 'alone');
  answer(session, 'firms');
  await settle();
  expect(session.getState().refusal).toBe('full');
  expect(logOf(session)).toHaveLength(2);
  expect((await storage.load()).entries).toEqual([]);

  disk.isFull = false;
  answer(session, 'centre');
  await settle();

  expect(new Set((await storage.load()).entries)).toEqual(new Set(session.getState().log));
  expect(logOf(session)).toHaveLength(3);
  expect(session.getState().refusal).toBeNull();
});

test('without room from the start it is said at once, whatever was saved is shown, and the next success keeps all', async () => {
  const { storage, disk } = aFullStorage();
  disk.isFull = false;
  await storage.append([anAttempt({ id: 'x', at: 1 })]);
  disk.isFull = true;
  const { session } = aSession({ storage });
  answer(session, 'alone');
  await session.load();
  expect(session.getState().refusal).toBe('full');
  expect(logOf(session)).toHaveLength(2);

  disk.isFull = false;
  answer(session, 'centre');
  await settle();

  expect((await storage.load()).entries).toHaveLength(3);
  expect(session.getState().refusal).toBeNull();
});

test('where room was made before the first answer, that answer is kept and nothing is said any more', async () => {
  const memory = createMemoryStorage();
  const disk = { isFull: true };
  const load = async () => {
    if (disk.isFull) throw new StorageFault('full');
    return memory.load();
  };
  const { session } = aSession({ storage: { ...memory, load } });
  await session.load();
  expect(session.getState()).toMatchObject({ isLoaded: true, refusal: 'full' });
  disk.isFull = false;

  answer(session, 'centre');
  await settle();

  expect(session.getState().refusal).toBeNull();
});

test('a draft that finds no room is said too', async () => {
  const { storage } = aFullStorage();
  const { session } = aSession({ storage });
  await session.load();

  session.respond(single, null, choose('alone'));
  await settle();

  expect(session.getState().refusal).toBe('full');
  expect(session.getState().drafts[key]?.response).toEqual(choose('alone'));
});

test('a refusal from the start stays, however well the memory does', async () => {
  const { session } = aSession({ refusal: 'newer' });
  await session.load();

  answer(session, 'centre');
  session.askHelp(aMatch(), null);
  await settle();

  expect(session.getState().refusal).toBe('newer');
});

test('a record that cannot be read at all: the lesson works on, and it is said', async () => {
  const storage = { ...createMemoryStorage(), load: () => Promise.reject(new DOMException('gone', 'UnknownError')) };
  const { session } = aSession({ storage });

  await session.load();
  answer(session, 'centre');

  expect(session.getState()).toMatchObject({ isLoaded: true, refusal: 'lost' });
  expect(logOf(session)).toEqual(['attempt tw_single 1/1']);
});

test('a storage that cannot even be asked for: the lesson works on, and it is said', async () => {
  const session = withAnswers(
    createSession({
      openStorage: () => Promise.reject(new TypeError('the script for it did not come')),
      now: () => 1000,
      newId: () => 'a-1',
    }),
  );

  await session.load();
  answer(session, 'centre');
  await settle();

  expect(session.getState()).toMatchObject({ isLoaded: true, refusal: 'refused' });
  expect(logOf(session)).toEqual(['attempt tw_single 1/1']);
});

test('a draft that found no room is sent again once there is some, and its newest state', async () => {
  const { storage, disk } = aFullStorage();
  const { session } = aSession({ storage });
  await session.load();
  session.respond(single, null, choose('alone'));
  session.respond(single, null, choose('firms'));
  await settle();

  disk.isFull = false;
  session.visit('twinning', 'guess');
  await settle();

  expect((await storage.load()).drafts[key]?.response).toEqual(choose('firms'));
});

test('a draft that found no room, and that another tab has answered since, is not sent again', async () => {
  const { storage, disk } = aFullStorage();
  let tell: (change: StorageChange) => void = () => {};
  const heard: RecordStorage = {
    ...storage,
    subscribe: (onChange) => {
      tell = onChange;
      return () => {};
    },
  };
  const { session } = aSession({ storage: heard });
  await session.load();
  session.respond(single, null, choose('alone'));
  await settle();

  tell({ entries: [anAttempt({ id: 'x' })], drafts: { [key]: null } });
  disk.isFull = false;
  session.visit('twinning', 'guess');
  await settle();

  expect((await storage.load()).drafts).toEqual({});
});
