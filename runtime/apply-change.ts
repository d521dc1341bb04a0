import { mergeLogs } from '../domain/entry';
import type { StorageChange } from './record-storage';
import { EMPTY_RECORD, type SessionState } from './session-state';

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
