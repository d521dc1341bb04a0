/** @jest-environment node */
import 'fake-indexeddb/auto';
import { openStorage } from '../../runtime/open-storage';
import { createSession } from '../../runtime/session';
import { choose } from '../domain/a-response';
import { anAttempt } from '../domain/an-entry';
import { aSingle } from '../domain/an-item';
import { settle, withAnswers } from './a-session';

afterEach(() => jest.restoreAllMocks());

test('with 10,000 attempts on record an answer writes its own entry and none of theirs', async () => {
  const earlier = Array.from({ length: 10_000 }, (_, i) => anAttempt({ id: `a${i}`, at: i }));
  const opened = await openStorage('long');
  await opened.storage.append(earlier);
  const session = withAnswers(
    createSession({ openStorage: async () => opened, now: () => 20_000, newId: () => 'new' }),
  );
  await session.load();
  const adding = jest.spyOn(IDBObjectStore.prototype, 'add');
  const putting = jest.spyOn(IDBObjectStore.prototype, 'put');

  session.respond(aSingle(), null, choose('centre'));
  session.submit(aSingle(), null);
  await settle();

  expect(adding.mock.calls.map(([row]) => row)).toEqual([expect.objectContaining({ id: 'new' })]);
  expect(putting.mock.contexts.map((store) => (store as IDBObjectStore).name)).toEqual(['drafts']);
  expect((await opened.storage.load()).entries).toHaveLength(10_001);
  session.close();
});
