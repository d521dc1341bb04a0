import { mergeLogs } from '../domain/entry';
import type { StorageChange } from './record-storage';
import type { SessionState } from './session';

/** A record in which nothing has happened. */
export const EMPTY_RECORD = { unreadable: 0, log: [], drafts: {}, lastExport: null } satisfies Partial<SessionState>;

/** What a session shows after another tab has written to the same record, or erased it. */
export function applyChange(
  state: Pick<SessionState, 'log' | 'drafts'>,
  change: StorageChange,
): Pick<SessionState, 'log' | 'drafts'> {
  const { log, drafts: known } = change.isErased ? EMPTY_RECORD : state;
  const drafts: SessionState['drafts'] = { ...known };
  for (const [key, draft] of Object.entries(change.drafts)) {
    if (draft) drafts[key] = draft;
    else delete drafts[key];
  }
  return { ...(change.isErased && EMPTY_RECORD), log: mergeLogs(log, change.entries), drafts };
}
