import { type Board, boardOf } from './board';
import type { BoardItem, ChoiceItem, PredictItem } from './item';
import { shuffle } from './seed';

/** What a learner sees of a choice item: no key, no feedback. */
export function viewOptions(item: ChoiceItem | PredictItem, seed: string): { id: string; text: string }[] {
  const options = item.options.map(({ id, text }) => ({ id, text }));
  return item.kind === 'predict' ? options : shuffle(options, `${seed}/${item.id}`);
}

/** What a learner sees of a board item: cards shuffled, and in a match the bins too; never in the order of the key. */
export function viewBoard(item: BoardItem, seed: string): Board {
  const board = boardOf(item);
  const bare = (list: Board['cards']) => list.map(({ id, text }) => ({ id, text }));
  let cards = shuffle(bare(board.cards), `${seed}/${item.id}`);
  if (item.kind === 'order' && cards.every((card, i) => card.id === item.cards[i]?.id)) cards = cards.reverse();
  const bins = item.kind === 'match' ? shuffle(bare(board.bins), `${seed}/${item.id}/bins`) : board.bins;
  return { ...board, cards, bins };
}
