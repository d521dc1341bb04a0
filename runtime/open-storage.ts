import { openIndexedDbStorage } from './indexeddb-storage';
import { createMemoryStorage } from './memory-storage';
import type { OpenedStorage } from './record-storage';

/** The browser's place for the record, or memory with the reason why. Touches no storage before it is called. */
export async function openStorage(name = 'provinces-record'): Promise<OpenedStorage> {
  const opened = await openIndexedDbStorage(name);
  if (opened.storage) return opened;
  return { storage: createMemoryStorage(), refusal: opened.refusal };
}
