import { type Board, keepKnown } from './board';
import { binOf, type Placed } from './response';

/**
 * An order as rows of cards, the first place first: cards that are placed stand in their places, the others in those left
 * over, as the board was shuffled. So a row always holds a card, and only `placed` says which the learner has put there.
 */
export function rowsOf(board: Board, placed: Placed): string[] {
  const known = keepKnown(board, placed);
  const others = board.cards.filter(({ id }) => !binOf(known, id)).map(({ id }) => id);
  return board.bins.map(
    ({ id }) => board.cards.find((card) => binOf(known, card.id) === id)?.id ?? others.shift() ?? '',
  );
}

/** What is placed once these rows are the learner's order: every card. */
export function placedBy({ bins }: Board, rows: readonly string[]): Placed {
  return Object.fromEntries(bins.flatMap(({ id }, i) => (rows[i] ? [[rows[i], id]] : [])));
}

/** The rows after one card went to a place; those between make room. An unknown card or place changes nothing. */
export function moveRow({ bins }: Board, rows: readonly string[], card: string, bin: string): string[] {
  const to = bins.findIndex(({ id }) => id === bin);
  if (to < 0 || !rows.includes(card)) return [...rows];
  const others = rows.filter((other) => other !== card);
  return [...others.slice(0, to), card, ...others.slice(to)];
}
