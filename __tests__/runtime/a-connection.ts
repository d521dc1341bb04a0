import { type Connection, createConnection, type Writing } from '../../runtime/indexeddb-connection';
import { StorageFault } from '../../runtime/record-storage';
import { makeTime } from './faults/a-time';

export const noAnswer = new Promise<never>(() => {});
const made: Connection[] = [];
let names = 0;

/** Closes all that were made, and makes the browser kind again. */
export function endConnections() {
  for (const connection of made.splice(0)) connection.close();
  jest.restoreAllMocks();
}

/** A connection to a database of its own, in a time that passes when told; `opened` counts how often the browser was asked. */
export function aConnection(name = `connected-${++names}`) {
  const time = makeTime();
  const connection = createConnection(name, { open: 4000, call: 8000 }, time.wait);
  made.push(connection);
  const opened = jest.spyOn(indexedDB, 'open');
  return { name, connection, time, opened };
}

export const putAbout = (key: string) => async (writing: Writing) =>
  void (await writing.objectStore('about').put(1, key));
export const has = (connection: Connection, key: string) =>
  connection.read(async (reading) => (await reading.objectStore('about').get(key)) !== undefined);
export const whyOf = (call: Promise<unknown>) =>
  call.then(
    () => 'done',
    (fault: unknown) => (fault instanceof StorageFault ? fault.why : fault),
  );
