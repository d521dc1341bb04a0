import { boardOf } from '../../domain/board';
import { type BoardItem, type Item, isBoard, isScored } from '../../domain/item';
import type { Double } from '../../domain/lists';
import type { Obstacle } from '../../domain/obstacle';

const NOTHING_MARKED = 'Nothing has been marked.';

/** Why an answer was not taken, as it is seen by the button and heard once. `name` turns an item's text into plain words. */
export function sayObstacle(item: Item, obstacle: Obstacle, name: (text: string) => string): string {
  if ('doubles' in obstacle) {
    const said = isBoard(item) ? obstacle.doubles.map((double) => sayDouble(item, double, name)) : [];
    return [...said, NOTHING_MARKED].join(' ');
  }
  if (item.kind === 'compare') return 'Write a sentence first.';
  if (!isScored(item) || !isBoard(item)) return sayNoneChosen(item.kind);
  const part = item.kind === 'cloze' ? 'gap' : item.kind === 'extended' ? 'part' : 'card';
  return `${obstacle.missing} ${obstacle.missing === 1 ? `${part} is` : `${part}s are`} still open. ${NOTHING_MARKED}`;
}

/** The same where an option has to be chosen. */
export function sayNoneChosen(kind: string): string {
  return kind === 'predict' ? 'Choose a guess first.' : `Choose an answer first. ${NOTHING_MARKED}`;
}

/** What asking for a check again is told while the answer is the same. */
export const UNCHANGED = 'Nothing has changed since the last check. Change your answer, or ask for help.';

function sayDouble(item: BoardItem, double: Double, name: (text: string) => string): string {
  const board = boardOf(item);
  const textOf = (list: { id: string; text: string }[], id: string) =>
    name(list.find((one) => one.id === id)?.text ?? id);
  const cards = double.cards.map((id) => `“${textOf(board.cards, id)}”`);
  const bins = double.bins.map((id) => textOf(board.bins, id));
  if (item.kind === 'cloze') return `${join(cards)} stands in ${join(bins)}; it can fill only one.`;
  const count = ['Two', 'Three', 'Four'][cards.length - 2] ?? cards.length;
  const [bin = ''] = bins;
  return `${count} cards are in ${bin.includes(':') ? `“${bin}”` : bin}: ${join(cards)}.`;
}

function join(parts: string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1]}`;
}
