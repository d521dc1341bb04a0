/** @jest-environment node */
import 'fake-indexeddb/auto';
import { openDB, unwrap } from 'idb';
import { StorageFault } from '../../runtime/record-storage';
import { aConnection, endConnections, has, putAbout, whyOf } from './a-connection';

afterEach(endConnections);

test.each<['full' | 'newer' | 'lost', number]>([
  ['full', 1],
  ['newer', 1],
  ['lost', 2],
])('work that ends in “%s” is told so and not done; only what is lost is opened anew', async (why, times) => {
  const { connection, opened } = aConnection();

  const told = await whyOf(
    connection.write(async (writing) => {
      await writing.objectStore('about').put(1, 'a');
      throw new StorageFault(why);
    }),
  );

  expect(told).toBe(why);
  expect(await has(connection, 'a')).toBe(false);
  expect(opened).toHaveBeenCalledTimes(times);
});

test.each([
  ['QuotaExceededError', 'full'],
  ['UnknownError', 'lost'],
])('a request that fails because its transaction ended with a %s is told as %s', async (error, why) => {
  const { connection } = aConnection();

  const told = await whyOf(
    connection.write(async (writing) => {
      const asked = writing.objectStore('about').put(1, 'a');
      // fake-indexeddb ends a transaction with an error of one's choice under this name only.
      (unwrap(writing as never) as unknown as { _abort(name: string): void })._abort(error);
      await asked;
    }),
  );

  expect(told).toBe(why);
});

test.each([
  ['QuotaExceededError', 'full'],
  ['DataError', 'lost'],
])('a request that fails with a %s of its own is told as %s', async (error, why) => {
  const { connection } = aConnection();

  expect(await whyOf(connection.write(() => Promise.reject(new DOMException('no', error))))).toBe(why);
  expect(await whyOf(connection.write(() => Promise.reject('no')))).toBe('lost');
});

test('a connection that no transaction can be had from is opened anew once; if that one is no better, the call is lost', async () => {
  const { connection, opened } = aConnection();
  await connection.write(putAbout('a'));
  const dead = jest.spyOn(IDBDatabase.prototype, 'transaction');
  const fail = () => {
    throw new DOMException('closing', 'InvalidStateError');
  };
  dead.mockImplementationOnce(fail);
  expect(await has(connection, 'a')).toBe(true);
  expect(opened).toHaveBeenCalledTimes(2);

  dead.mockImplementationOnce(fail).mockImplementationOnce(fail);
  expect(await whyOf(connection.read(async () => 1))).toBe('lost');
  expect(opened).toHaveBeenCalledTimes(3);

  expect(await has(connection, 'a')).toBe(true);
});

test.each(['UnknownError', 'AbortError', 'TimeoutError', 'NotFoundError'])(
  'where opening fails with a %s the record is lost',
  async (name) => {
    const { connection, opened } = aConnection();
    opened.mockImplementationOnce(() => {
      throw new DOMException('no', name);
    });

    expect(await whyOf(connection.read(async () => 1))).toBe('lost');
  },
);

test.each([
  ['AbortError', 'full'],
  ['DataError', 'lost'],
])('of a %s in a transaction that ended for want of room it is told as “%s”', async (error, why) => {
  const { connection } = aConnection();

  const told = await whyOf(
    connection.write((writing) => {
      (unwrap(writing as never) as unknown as { _abort(name: string): void })._abort('QuotaExceededError');
      return Promise.reject(new DOMException('no', error));
    }),
  );

  expect(told).toBe(why);
});

test('a database that lacks one of our stores is somebody else’s: it is lost, and left as it is', async () => {
  const { connection, name, opened } = aConnection();
  const other = await openDB(name, 1, { upgrade: (database) => void database.createObjectStore('entries') });
  other.close();
  opened.mockClear();

  expect(await whyOf(connection.read(async () => 1))).toBe('lost');
  expect(opened).toHaveBeenCalledTimes(1);
  const again = await openDB(name);
  expect([...again.objectStoreNames]).toEqual(['entries']);
  again.close();
});

test('a database without any store is made anew, once', async () => {
  const { connection, name, opened } = aConnection();
  (await openDB(name, 1)).close();
  opened.mockClear();
  await connection.write(putAbout('a'));
  expect(opened).toHaveBeenCalledTimes(2);

  const { connection: hopeless, opened: asked } = aConnection();
  jest.spyOn(IDBDatabase.prototype, 'createObjectStore').mockImplementation(() => ({}) as IDBObjectStore);
  jest.spyOn(IDBTransaction.prototype, 'objectStore').mockImplementation(() => ({ put: async () => {} }) as never);
  asked.mockClear();

  expect(await whyOf(hopeless.read(async () => 1))).toBe('lost');
  expect(asked).toHaveBeenCalledTimes(2);
});

test('why a database could not be made is told, not only that it was not opened', async () => {
  const { connection } = aConnection();
  jest.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore) {
    (this.transaction as unknown as { _abort(name: string): void })._abort('QuotaExceededError');
    return new IDBRequest();
  });

  expect(await whyOf(connection.read(async () => 1))).toBe('full');
});
