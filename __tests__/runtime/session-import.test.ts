import { createMemoryPlace, createMemoryStorage } from '../../runtime/memory-storage';
import type { RecordStorage } from '../../runtime/record-storage';
import { choose } from '../domain/a-response';
import { anAttempt, aVisit } from '../domain/an-entry';
import { aSingle } from '../domain/an-item';
import { aSession, logOf, settle } from './a-session';

async function aLoadedSession(storage: RecordStorage = createMemoryStorage(), ids = 'a') {
  const { session, clock } = aSession({ storage, ids });
  await session.load();
  return { session, clock };
}

test('entries from elsewhere join the record and are kept; only new ones count as added', async () => {
  const place = createMemoryPlace();
  const { session } = await aLoadedSession(createMemoryStorage(place));
  const entries = [aVisit({ id: 'v', at: 1 }), anAttempt({ id: 'x', at: 2 })];

  expect(await session.addEntries(entries)).toEqual({ added: 2 });
  expect(await session.addEntries([...entries, anAttempt({ id: 'y', at: 3 })])).toEqual({ added: 1 });

  expect(session.getState().log.map(({ id }) => id)).toEqual(['v', 'x', 'y']);
  expect([...place.entries.keys()]).toEqual(['v', 'x', 'y']);
});

test('other tabs see what was added', async () => {
  const place = createMemoryPlace();
  const { session: one } = await aLoadedSession(createMemoryStorage(place), 'one');
  const { session: two } = await aLoadedSession(createMemoryStorage(place), 'two');

  await one.addEntries([anAttempt()]);

  expect(two.getState().log).toEqual([anAttempt()]);
});

test('of the files that the record is in, the one that holds most of it stands, and it is kept', async () => {
  const place = createMemoryPlace();
  const { session } = await aLoadedSession(createMemoryStorage(place));

  session.noteExport({ at: 10, entries: 5 });
  session.noteExport({ at: 20, entries: 3 });
  expect(session.getState().lastExport).toEqual({ at: 10, entries: 5 });
  session.noteExport({ at: 30, entries: 5 });

  const again = await aLoadedSession(createMemoryStorage(place));
  expect(again.session.getState().lastExport).toEqual({ at: 30, entries: 5 });
});

test('erasing empties the record here, in the storage and in other tabs', async () => {
  const place = createMemoryPlace();
  const { session: one } = await aLoadedSession(createMemoryStorage(place), 'one');
  const { session: two } = await aLoadedSession(createMemoryStorage(place), 'two');
  await one.addEntries([anAttempt()]);
  one.respond(aSingle(), null, choose('firms'));
  one.noteExport({ at: 10, entries: 1 });

  expect(await one.erase()).toEqual({ ok: true });

  for (const session of [one, two]) {
    expect(session.getState()).toMatchObject({ log: [], drafts: {}, lastExport: null, unreadable: 0, isLoaded: true });
  }
  expect(await createMemoryStorage(place).load()).toMatchObject({
    ...{ entries: [], drafts: {}, unreadable: 0, lastExport: null },
  });
});

test('what is answered after erasing is kept as ever, and nothing from before comes back', async () => {
  const place = createMemoryPlace();
  const { session: one } = await aLoadedSession(createMemoryStorage(place), 'one');
  const { session: two } = await aLoadedSession(createMemoryStorage(place), 'two');
  one.visit('twinning', 'guess');
  await one.erase();

  two.visit('clustering', 'guess');
  await settle();

  expect([...place.entries.keys()]).toEqual(['two-1']);
  expect(logOf(one)).toEqual(['visit guess']);
});

test('answers that found no room are erased too, and the warning goes', async () => {
  const memory = createMemoryStorage();
  const storage: RecordStorage = { ...memory, append: async () => ({ ok: false, why: 'full' }) };
  const { session } = await aLoadedSession(storage);
  session.visit('twinning', 'guess');
  await settle();
  expect(session.getState().refusal).toBe('full');

  await session.erase();
  storage.append = memory.append;
  session.visit('clustering', 'guess');
  await settle();

  expect(session.getState().refusal).toBeNull();
  expect((await memory.load()).entries.map(({ id }) => id)).toEqual(['a-2']);
});

test('when erasing fails nothing has changed, and it is told why', async () => {
  const storage: RecordStorage = { ...createMemoryStorage(), erase: async () => ({ ok: false, why: 'refused' }) };
  const { session } = await aLoadedSession(storage);
  session.visit('twinning', 'guess');

  expect(await session.erase()).toEqual({ ok: false, why: 'refused' });

  expect(logOf(session)).toEqual(['visit guess']);
});
