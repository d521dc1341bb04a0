import type { Draft, Entry } from '../domain/entry';
import type { SessionState } from './session-state';

type Unstamped<T> = T extends Entry ? Omit<T, 'id' | 'at' | 'order'> & { id?: string } : never;

/** An entry as the one who makes it knows it; its stamp is put on when it is written. */
export type NewEntry = Unstamped<Entry>;

/** How the parts of a session read and write its record. */
export interface Recorder {
  getState(): Pick<SessionState, 'log' | 'drafts'>;
  /** Stamps an entry (see `stampNext`), shows it and keeps it; one that has no id gets a new one. `at`: when it was done, if not now. */
  add<T extends NewEntry>(entry: T, at?: number): Extract<Entry, { type: T['type'] }>;
  /** Shows an unfinished answer and keeps it. */
  setDraft(key: string, draft: Draft | null): void;
  /** The moment, by the session's clock: whole milliseconds since the epoch. */
  now(): number;
  /** A new id, unique across devices. */
  newId(): string;
}
