/** Whether the browser has promised not to clear this site's storage by itself; `unknown` where it makes no such promises. */
export type StoragePromise = 'given' | 'not-given' | 'unknown';

/** How long, in milliseconds, a page that is to say it waits for the browser to answer. */
const PATIENCE_MS = 1000;

/** What the browser has promised so far; asks nobody, and takes no answer for none. */
export async function readStoragePromise(): Promise<StoragePromise> {
  const noAnswer = new Promise<boolean>((resolve) => setTimeout(resolve, PATIENCE_MS, false));
  return settle(() => Promise.race([navigator.storage.persisted(), noAnswer]));
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
