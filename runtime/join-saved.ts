import { draftKey, type Entry, mergeLogs } from '../domain/entry';
import { applyChange } from './apply-change';
import type { OpenedStorage, SavedRecord, StorageChange } from './record-storage';
import type { SessionState } from './session-state';

/** What happened in a session before its record was read: entries, and drafts by key (null: answered since). */
export type Early = Pick<StorageChange, 'entries' | 'drafts'>;

/** The storage and what it holds; null when there is none or it can't be read: the lesson goes on without, and says so. */
export async function openRecord(
  openStorage: () => Promise<OpenedStorage>,
  onChange: (change: StorageChange) => void,
): Promise<(OpenedStorage & { saved: SavedRecord }) | null> {
  try {
    const opened = await openStorage();
    opened.storage.subscribe(onChange);
    return { ...opened, saved: await opened.storage.load() };
  } catch {
    return null;
  }
}

/** What happened early, in the rounds that the saved record has come to: a round that was begun without knowing it is its current one. */
export function catchUp(early: Early, saved: readonly Entry[]): Early {
  const rounds = new Map<string, number>();
  for (const entry of saved) {
    if (entry.type !== 'attempt' && entry.type !== 'help') continue;
    const key = draftKey(entry.item, entry.form);
    rounds.set(key, Math.max(rounds.get(key) ?? 0, entry.round));
  }
  const lift = <T extends { round: number }>(key: string, begun: T): T => ({
    ...begun,
    round: Math.max(begun.round, rounds.get(key) ?? 0),
  });
  return {
    entries: early.entries.map((entry) =>
      entry.type === 'attempt' || entry.type === 'help' ? lift(draftKey(entry.item, entry.form), entry) : entry,
    ),
    drafts: Object.fromEntries(
      Object.entries(early.drafts).map(([key, draft]) => [key, draft ? lift(key, draft) : null]),
    ),
  };
}

/** What a session shows once its record has been read, `early` having caught up with it. */
export function joinSaved(
  state: Pick<SessionState, 'log' | 'drafts'>,
  saved: SavedRecord,
  early: Early,
): Pick<SessionState, 'log' | 'drafts' | 'unreadable' | 'lastExport'> {
  const { entries, unreadable, lastExport } = saved;
  const ids = new Set(early.entries.map((entry) => entry.id));
  const heard = state.log.filter((entry) => !ids.has(entry.id));
  const known = { log: mergeLogs(heard, entries), drafts: { ...saved.drafts, ...state.drafts } };
  return { unreadable, lastExport, ...applyChange(known, early) };
}
