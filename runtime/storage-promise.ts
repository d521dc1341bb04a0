/** Whether the browser has promised not to clear this site's storage by itself; `unknown` where it makes no such promises. */
export type StoragePromise = 'given' | 'not-given' | 'unknown';

/** What the browser has promised so far; asks nobody. */
export async function readStoragePromise(): Promise<StoragePromise> {
  return settle(() => navigator.storage.persisted());
}

/** Asks the browser to keep the storage: some ask the learner, others decide by themselves. */
export async function askToKeepStorage(): Promise<StoragePromise> {
  return settle(() => navigator.storage.persist());
}

async function settle(ask: () => Promise<boolean>): Promise<StoragePromise> {
  // Missing on plain HTTP and in older browsers.
  if (!navigator.storage?.persist) return 'unknown';
  try {
    return (await ask()) ? 'given' : 'not-given';
  } catch {
    return 'unknown';
  }
}
