import type { Draft, Log } from '../domain/entry';
import type { ExportNote, Refusal } from './record-storage';

/** What the pages read of a session. */
export interface SessionState {
  /** Whether the saved record has been read, or has kept us waiting long enough. */
  isLoaded: boolean;
  /** Why something on the screen is not kept, or null while all is well. */
  refusal: Refusal | null;
  /** Saved entries that could not be read. */
  unreadable: number;
  log: Log;
  drafts: Record<string, Draft>;
  lastExport: ExportNote | null;
}

/** A record in which nothing has happened. */
export const EMPTY_RECORD = { unreadable: 0, log: [], drafts: {}, lastExport: null } satisfies Partial<SessionState>;
