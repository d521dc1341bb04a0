/** @jest-environment node */
import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { aConnection, endConnections, has, noAnswer, putAbout, whyOf } from './a-connection';
import { settleDatabase } from './faults/a-time';

afterEach(endConnections);

test('nothing is opened before the first call; what is opened stays open for the next', async () => {
  const { connection, opened } = aConnection();
  expect(opened).not.toHaveBeenCalled();

  await Promise.all([connection.write(putAbout('a')), connection.write(putAbout('b'))]);

  expect(await has(connection, 'a')).toBe(true);
  expect(await has(connection, 'b')).toBe(true);
  expect(opened).toHaveBeenCalledTimes(1);
});

test('a database that is made has a birth of its own', async () => {
  const births = await Promise.all(
    [aConnection(), aConnection()].map(({ connection }) =>
      connection.read((reading) => reading.objectStore('about').get('birth')),
    ),
  );

  expect(births).toEqual([expect.stringMatching(/./), expect.stringMatching(/./)]);
  expect(births[0]).not.toBe(births[1]);
});

test('a call gives what its work gives, once its transaction is done', async () => {
  const { connection } = aConnection();

  expect(await connection.write(async (writing) => writing.objectStore('about').put(1, 'a'))).toBe('a');
  expect(await connection.read(async () => 7)).toBe(7);
});

test('a browser that does not open is slow after four seconds; what it opens later is there for the next call', async () => {
  const { connection, name, time, opened } = aConnection();
  let isLet = false;
  const other = openDB(name, 1, {
    // As long as another tab lays it out nobody else can open it.
    upgrade: async (making, _from, _to, transaction) => {
      for (const store of ['entries', 'drafts', 'about']) making.createObjectStore(store);
      while (!isLet) await transaction.objectStore('about').get('x');
    },
  });
  opened.mockClear();
  const first = whyOf(connection.write(putAbout('a')));
  await time.pass(4000);
  expect(await first).toBe('slow');

  isLet = true;
  (await other).close();
  await settleDatabase();
  await connection.write(putAbout('b'));

  expect(await has(connection, 'a')).toBe(false);
  expect(await has(connection, 'b')).toBe(true);
  expect(opened).toHaveBeenCalledTimes(1);
});

test('a browser that opens just in time is not slow', async () => {
  const { connection, time } = aConnection();
  const writing = whyOf(connection.write(putAbout('a')));
  await time.pass(3999);

  expect(await writing).toBe('done');
});

test('what is opened after it was closed is closed at once, and every call from then on is lost', async () => {
  const { connection, name } = aConnection();
  const writing = whyOf(connection.write(putAbout('a')));

  connection.close();
  await writing;

  expect(await whyOf(connection.read(async () => 1))).toBe('lost');
  // A connection that was left open would keep it from being deleted.
  await deleteDB(name, { blocked: () => expect('it').toBe('free') });
});

test('one that is closed while it is open gives the database free', async () => {
  const { connection, name, opened } = aConnection();
  await connection.write(putAbout('a'));

  connection.close();

  await deleteDB(name, { blocked: () => expect('it').toBe('free') });
  opened.mockClear();
  expect(await whyOf(connection.write(putAbout('b')))).toBe('lost');
  expect(opened).not.toHaveBeenCalled();
});

test('a call that is not answered is slow after its patience, is called off, and the next opens anew', async () => {
  const { connection, time, opened } = aConnection();
  await connection.write(putAbout('a'));
  const calledOff = jest.spyOn(IDBTransaction.prototype, 'abort');
  let isSlow = false;
  const slow = whyOf(connection.write(() => noAnswer)).finally(() => {
    isSlow = true;
  });
  const patient = whyOf(connection.read(() => noAnswer, 9000));
  await time.pass(7999);
  expect(isSlow).toBe(false);

  await time.pass(1);
  expect(await slow).toBe('slow');
  expect(calledOff).toHaveBeenCalledTimes(1);
  await time.pass(1000);
  expect(await patient).toBe('slow');

  expect(await has(connection, 'a')).toBe(true);
  expect(opened).toHaveBeenCalledTimes(2);
});

test('a write can be given more patience than others', async () => {
  const { connection, time } = aConnection();
  let isSlow = false;
  const writing = whyOf(connection.write(() => noAnswer, 20_000)).finally(() => {
    isSlow = true;
  });
  await time.pass(19_999);
  expect(isSlow).toBe(false);

  await time.pass(1);

  expect(await writing).toBe('slow');
});

test('a database that someone deletes is given free, and the next call makes it anew', async () => {
  const { connection, name } = aConnection();
  await connection.write(putAbout('a'));

  await deleteDB(name, { blocked: () => expect('it').toBe('free') });

  expect(await has(connection, 'a')).toBe(false);
});

test('a connection that the browser has closed is opened anew by the next call', async () => {
  const { connection, opened } = aConnection();
  const found: IDBDatabase[] = [];
  opened.mockImplementation((...parts) => {
    const request = IDBFactory.prototype.open.apply(indexedDB, parts);
    request.addEventListener('success', () => found.push(request.result));
    return request;
  });
  await connection.write(putAbout('a'));

  // As fake-indexeddb wants its events.
  const event = {
    type: 'close',
    initialized: true,
    dispatched: false,
    eventPath: [],
    CAPTURING_PHASE: 1,
    AT_TARGET: 2,
  };
  found[0]?.dispatchEvent(event as unknown as Event);

  expect(await has(connection, 'a')).toBe(true);
  expect(found).toHaveLength(2);

  // The dead one says it once more: the one that is open now is none the worse.
  found[0]?.dispatchEvent({ ...event, dispatched: false } as unknown as Event);
  expect(await has(connection, 'a')).toBe(true);
  expect(found).toHaveLength(2);
});

test.each<[string, unknown, string]>([
  ['a VersionError', new DOMException('no', 'VersionError'), 'newer'],
  ['a QuotaExceededError', new DOMException('no', 'QuotaExceededError'), 'full'],
  ['an error of the script', new TypeError('no'), 'refused'],
  ['an error of a known name', Object.assign(new Error('no'), { name: 'AbortError' }), 'lost'],
  ['no error at all', { name: 'AbortError' }, 'refused'],
])('where opening fails with %s that is told', async (_what, error, why) => {
  const { connection, opened } = aConnection();
  opened.mockImplementationOnce(() => {
    throw error;
  });

  expect(await whyOf(connection.read(async () => 1))).toBe(why);
});
