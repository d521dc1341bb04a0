import { boardOf, countMissing, placeId } from '../board';
import type { LineItem } from '../item';
import type { Placed } from '../response';
import { type Mark, type ScoreResult, scoreMarks } from './score';

/** One point a card at an accepted stop, half a point one stop beside it unless each is a place of its own; a card not on the line makes the answer invalid. */
export function scoreLine(item: LineItem, placed: Placed): ScoreResult {
  const missing = countMissing(boardOf(item), placed);
  if (missing > 0) return { status: 'invalid', missing };
  const marks: Record<string, Mark> = {};
  for (const card of item.cards) {
    const is = (stop: number) => placed[card.id] === placeId(stop);
    const isRight = card.accept.some(is);
    const isBeside = item.half !== false && card.accept.some((stop) => is(stop - 1) || is(stop + 1));
    marks[card.id] = isRight ? 'right' : isBeside ? 'partly' : 'wrong';
  }
  return scoreMarks(marks);
}
