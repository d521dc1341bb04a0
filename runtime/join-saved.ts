import { listAbandoned } from '../domain/abandoned-drafts';
import { draftKey, type Entry, mergeLogs } from '../domain/entry';
import { own } from '../domain/own';
import { orderAfter } from '../domain/stamp';
import { applyChange } from './apply-change';
import type { ReadPlace } from './keeper';
import type { Unkept } from './outbox';
import type { SessionState } from './session-state';

type Shown = Pick<SessionState, 'log' | 'drafts' | 'unreadable' | 'lastExport'>;

/**
 * What a session shows once its record has been read (again), and what of it is unkept from then on: the union of what was
 * read and what is here. What was here and is there no longer goes there again, drafts of this tab (`isMine`) too if the whole place was
 * deleted from outside; unless the record was erased by this module: then only what is unkept stays.
 */
export function joinSaved(
  state: Shown,
  place: ReadPlace,
  isMine: (key: string) => boolean = () => true,
): { shown: Shown; unkept: Unkept } {
  const { saved, before, heard } = place;
  const isErased = before !== null && before.birth === saved.mark?.birth && before.erasure !== saved.mark?.erasure;
  const isReplaced = before !== null && saved.mark !== undefined && before.birth !== saved.mark.birth;
  const kept = new Set(saved.entries.map(({ id }) => id));
  const unkept = catchUp(place, kept);
  const unkeptIds = new Set(place.unkept.entries.map(({ id }) => id));
  // What was only heard before the first reading is in the place, or was heard while it was read.
  const missing = isErased || before === null ? [] : state.log.filter(({ id }) => !unkeptIds.has(id) && !kept.has(id));
  const spared = Object.fromEntries(
    Object.entries(state.drafts).filter(([key]) => isReplaced && isMine(key) && !own(saved.drafts, key)),
  );
  const sent = { entries: [...missing, ...unkept.entries], drafts: { ...spared, ...unkept.drafts } };

  let known = { log: mergeLogs([], saved.entries), drafts: saved.drafts };
  for (const change of heard)
    if (!change.isErased && !change.isStale) known = { ...known, ...applyChange(known, change) };
  const { log, drafts } = applyChange(known, sent);
  const abandoned = listAbandoned(log, drafts);
  const gone = new Set(abandoned);
  const note = unkept.note ?? (isReplaced && !saved.lastExport ? state.lastExport : null);
  return {
    shown: {
      log,
      drafts: Object.fromEntries(Object.entries(drafts).filter(([key]) => !gone.has(key))),
      unreadable: saved.unreadable,
      lastExport: note ?? saved.lastExport,
    },
    unkept: {
      entries: sent.entries,
      drafts: { ...sent.drafts, ...Object.fromEntries(abandoned.map((key) => [key, null])) },
      note,
    },
  };
}

/**
 * What is still unkept. Of it, what was made without knowing the record comes after all that is in it, and belongs to the
 * rounds that the record has come to: a round that was begun without knowing it is its current one.
 */
function catchUp({ unkept, saved, isBlind }: ReadPlace, kept: ReadonlySet<string>): Unkept {
  const rounds = new Map<string, number>();
  let order = -1;
  for (const entry of saved.entries) {
    order = Math.max(order, Math.floor(entry.order));
    if (entry.type !== 'attempt' && entry.type !== 'help') continue;
    const key = draftKey(entry.item, entry.form);
    rounds.set(key, Math.max(rounds.get(key) ?? 0, entry.round));
  }
  const lift = <T extends { round: number }>(key: string, begun: T): T => {
    const round = Math.max(begun.round, rounds.get(key) ?? 0);
    return round === begun.round ? begun : { ...begun, round };
  };
  const follow = (entry: Entry): Entry => {
    order = orderAfter(order, entry.order);
    const moved = { ...entry, order };
    return moved.type === 'attempt' || moved.type === 'help' ? lift(draftKey(moved.item, moved.form), moved) : moved;
  };
  const drafts = Object.entries(unkept.drafts).map(([key, draft]) => [key, draft ? lift(key, draft) : null]);
  return {
    entries: unkept.entries.flatMap((entry) => (kept.has(entry.id) ? [] : isBlind(entry) ? follow(entry) : entry)),
    drafts: Object.fromEntries(drafts),
    note: unkept.note,
  };
}
