import { StorageFault } from './record-storage';

type EntryReader = typeof import('../domain/parse-entry');

let reader: EntryReader | null = null;

/** What reads kept entries and drafts; null before it was fetched. */
export const findEntryReader = (): EntryReader | null => reader;

/** Fetches it: whoever has done nothing yet has nothing to be read. A script that does not come is asked for again. */
export async function fetchEntryReader(): Promise<EntryReader> {
  try {
    reader ??= await import('../domain/parse-entry');
    return reader;
  } catch {
    throw new StorageFault('lost');
  }
}
