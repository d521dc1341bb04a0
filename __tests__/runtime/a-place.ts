import type { Draft, Entry } from '../../domain/entry';
import type { joinSaved } from '../../runtime/join-saved';
import type { ReadPlace } from '../../runtime/keeper';
import type { PlaceMark, SavedRecord } from '../../runtime/record-storage';
import { choose } from '../domain/a-response';

export const MARK: PlaceMark = { birth: 'one', erasure: null };
export const placeKey = 'lesson/tw_single';
export const aRoundDraft = (option: string, round = 0): Draft => ({
  response: choose(option),
  round,
  confidence: 0,
  since: 1,
});

type Shown = Parameters<typeof joinSaved>[0];

export function aShown(parts: Partial<Shown> = {}): Shown {
  return { log: [], drafts: {}, unreadable: 0, lastExport: null, ...parts };
}

export function aSaved(parts: Partial<SavedRecord> = {}): SavedRecord {
  return { entries: [], drafts: {}, unreadable: 0, lastExport: null, mark: MARK, ...parts };
}

/** A place that has been read before, and of which nothing is unkept. */
export function aPlace({
  unkept,
  ...parts
}: Partial<Omit<ReadPlace, 'unkept'>> & { unkept?: Partial<ReadPlace['unkept']> } = {}): ReadPlace {
  return {
    saved: aSaved(),
    before: MARK,
    heard: [],
    isBlind: () => false,
    ...parts,
    unkept: { entries: [], drafts: {}, note: null, ...unkept },
  };
}

export const idsOf = (list: readonly Entry[]) => list.map(({ id }) => id);
