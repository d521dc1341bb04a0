import { createIndexedDbStorage } from './indexeddb-storage';
import type { OpenedStorage } from './record-storage';

/** The browser's place for the record. It is touched by the first call, and may say no to that one and yes to a later one. */
export async function openStorage(name = 'provinces-record'): Promise<OpenedStorage> {
  return { storage: createIndexedDbStorage(name), refusal: null };
}
