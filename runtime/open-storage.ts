import { openIndexedDbStorage } from './indexeddb-storage';
import { createLateStorage } from './late-storage';
import { createMemoryStorage } from './memory-storage';
import type { OpenedStorage } from './record-storage';

/**
 * The browser's place for the record, or memory with the reason why. Without room for it the place is asked for again
 * whenever something is to be kept. Touches no storage before it is called.
 */
export async function openStorage(name = 'provinces-record'): Promise<OpenedStorage> {
  const opened = await openIndexedDbStorage(name);
  if (opened.storage) return opened;
  const { refusal } = opened;
  return {
    storage: refusal === 'full' ? createLateStorage(() => openIndexedDbStorage(name)) : createMemoryStorage(),
    refusal,
  };
}
