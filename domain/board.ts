import type { BoardItem, LineItem } from './item';
import { binOf, type Placed } from './response';

/** Cards to place and bins to place them in: the one shape behind match, sort, order, cloze and line. */
export interface Board {
  cards: { id: string; text: string }[];
  bins: { id: string; text: string }[];
  /** Cards that one bin takes. */
  capacity: 1 | 'many';
  /** What an answer must use up before it can be scored. */
  fill: 'cards' | 'bins';
}

/** The id of the n-th place, from 1, of an order or a line. */
export function placeId(n: number): string {
  return `p${n}`;
}

/** The board that an item is worked on, in authored order (see `viewBoard` for the shuffled one). */
export function boardOf(item: BoardItem): Board {
  switch (item.kind) {
    case 'match':
      return { cards: item.cards, bins: item.bins, capacity: 1, fill: 'cards' };
    case 'sort':
    case 'extended':
      return { cards: item.cards, bins: item.bins, capacity: 'many', fill: 'cards' };
    case 'order':
      return {
        cards: item.cards,
        bins: orderPlaces(item.cards.length, item.from, item.to),
        capacity: 1,
        fill: 'cards',
      };
    case 'cloze':
      return {
        cards: item.words,
        bins: item.gaps.map((gap, i) => ({ id: gap.id, text: `Gap ${i + 1}` })),
        capacity: 1,
        fill: 'bins',
      };
    case 'line':
      return { cards: item.cards, bins: lineStops(item), capacity: 'many', fill: 'cards' };
  }
}

function orderPlaces(count: number, from: string, to: string): Board['bins'] {
  return Array.from({ length: count }, (_, i) => {
    const end = i === 0 ? `: ${from}` : i === count - 1 ? `: ${to}` : '';
    return { id: placeId(i + 1), text: `Place ${i + 1}${end}` };
  });
}

function lineStops({ stops: count, from, to, middle: name = 'Halfway' }: LineItem): Board['bins'] {
  const middle = (count + 1) / 2;
  return Array.from({ length: count }, (_, i) => {
    const stop = i + 1;
    if (stop === 1) return { id: placeId(stop), text: from };
    if (stop === count) return { id: placeId(stop), text: to };
    if (stop === middle) return { id: placeId(stop), text: name };
    return { id: placeId(stop), text: stop < middle ? `Nearer “${from}”` : `Nearer “${to}”` };
  });
}

/**
 * The placements after moving a card to a bin, or back to the tray (`null`).
 * A full bin gives its card in exchange: to where the moved card came from, else to the tray.
 * Unknown cards and bins change nothing.
 */
export function place(board: Board, placed: Placed, card: string, bin: string | null): Placed {
  if (!board.cards.some((known) => known.id === card)) return placed;
  if (bin !== null && !board.bins.some((known) => known.id === bin)) return placed;
  const from = binOf(placed, card) ?? null;
  if (from === bin) return placed;
  const next: Record<string, string> = { ...placed };
  delete next[card];
  if (bin === null) return next;
  if (board.capacity === 1) {
    const occupant = Object.keys(next).find((other) => next[other] === bin);
    if (occupant) {
      if (from) next[occupant] = from;
      else delete next[occupant];
    }
  }
  next[card] = bin;
  return next;
}

/** How many cards (or gaps) are still open; 0 when the answer can be scored. */
export function countMissing(board: Board, placed: Placed): number {
  if (board.fill === 'cards') return board.cards.filter((card) => !binOf(placed, card.id)).length;
  const filled = new Set(Object.values(placed));
  return board.bins.filter((bin) => !filled.has(bin.id)).length;
}

/** The placements without cards and bins that the board no longer has (an edited item, a foreign record). */
export function keepKnown(board: Board, placed: Placed): Placed {
  let kept: Placed = {};
  // In the board's order: in an over-full bin the same card stays, however the record lists them.
  for (const card of board.cards) kept = place(board, kept, card.id, binOf(placed, card.id) ?? null);
  return kept;
}
