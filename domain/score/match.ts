import { boardOf, countMissing } from '../board';
import type { ExtendedItem, MatchItem, SortItem } from '../item';
import type { Placed } from '../response';
import { type Mark, type ScoreResult, scoreMarks } from './score';

/** One point a card in its bin, for match, sort and extended alike; a card still in the tray makes the answer invalid. */
export function scoreMatch(item: MatchItem | SortItem | ExtendedItem, placed: Placed): ScoreResult {
  const missing = countMissing(boardOf(item), placed);
  if (missing > 0) return { status: 'invalid', missing };
  const marks: Record<string, Mark> = {};
  for (const card of item.cards) marks[card.id] = placed[card.id] === card.bin ? 'right' : 'wrong';
  return scoreMarks(marks);
}
