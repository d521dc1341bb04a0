import type { SingleItem } from '../item';
import type { ScoreResult } from './score';

/** One point for the key, none otherwise; no choice, or more than one, is invalid. */
export function scoreSingle(item: SingleItem, chosen: readonly string[]): ScoreResult {
  const option = item.options.find((candidate) => candidate.id === chosen[0]);
  if (!option || chosen.length !== 1) return { status: 'invalid', missing: 1 };
  return {
    status: 'scored',
    earned: option.correct ? 1 : 0,
    possible: 1,
    marks: { [option.id]: option.correct ? 'right' : 'wrong' },
  };
}
