import { boardOf, countMissing, placeId } from '../board';
import type { OrderItem } from '../item';
import type { Placed } from '../response';
import type { Mark, ScoreResult } from './score';

/**
 * One point a pair of cards in the right order, of all pairs (Kendall's concordant pairs): 0 for the reverse.
 * A card is marked right when it stands in its own place.
 */
export function scoreOrder(item: OrderItem, placed: Placed): ScoreResult {
  const board = boardOf(item);
  const missing = countMissing(board, placed);
  if (missing > 0) return { status: 'invalid', missing };
  const positions = item.cards.map((card) => board.bins.findIndex((bin) => bin.id === placed[card.id]));
  const marks: Record<string, Mark> = {};
  let earned = 0;
  item.cards.forEach((card, i) => {
    marks[card.id] = placed[card.id] === placeId(i + 1) ? 'right' : 'wrong';
    for (let j = i + 1; j < item.cards.length; j += 1) {
      if ((positions[i] ?? 0) < (positions[j] ?? 0)) earned += 1;
    }
  });
  return { status: 'scored', earned, possible: (item.cards.length * (item.cards.length - 1)) / 2, marks };
}
