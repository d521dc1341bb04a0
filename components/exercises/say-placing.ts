import type { Board } from '../../domain/board';
import { countMissing } from '../../domain/board';
import type { BoardItem } from '../../domain/item';
import type { Placed } from '../../domain/response';
import { binOf } from '../../domain/response';

export interface BoardNames {
  card: (id: string) => string;
  bin: (id: string) => string;
}

/** What is heard when a card has been put down: where it is, where another went that it displaced, and how many are left. */
export function sayPlaced(board: Board, before: Placed, after: Placed, card: string, names: BoardNames): string {
  const bin = binOf(after, card);
  const moved = bin ? `${names.card(card)} placed: ${names.bin(bin)}.` : `${names.card(card)} is back in the tray.`;
  const displaced = board.cards.find(({ id }) => id !== card && binOf(before, id) !== binOf(after, id));
  const home = displaced && binOf(after, displaced.id);
  const swap = displaced
    ? ` ${names.card(displaced.id)} is ${home ? `now in ${names.bin(home)}` : 'back in the tray'}.`
    : '';
  return `${moved}${swap} ${sayLeft(board, after)}`;
}

/** The same in a list that is reordered: the others have made room, and with the first move all are placed. */
export function sayMoved(board: Board, before: Placed, card: string, bin: string, names: BoardNames): string {
  const isFirst = countMissing(board, before) > 0;
  return `${names.card(card)} placed: ${names.bin(bin)}.${isFirst ? ' All are placed.' : ''}`;
}

/** What stands above a list that is reordered, until it is the learner's own. */
export function sayOrder(board: Board, placed: Placed): string {
  const left = countMissing(board, placed);
  return left === 0 ? 'Your order' : `Your order: ${left} of ${board.cards.length} still open`;
}

function sayLeft(board: Board, placed: Placed): string {
  const left = countMissing(board, placed);
  if (board.fill === 'bins')
    return left === 0 ? 'All gaps are filled.' : `${left} ${left === 1 ? 'gap' : 'gaps'} open.`;
  return left === 0 ? 'All are placed.' : `${left} left.`;
}

/** What stands above the tray. In a cloze some words are left over at the end. */
export function sayTray(kind: BoardItem['kind'], board: Board, placed: Placed): string {
  const left = board.cards.filter(({ id }) => !binOf(placed, id)).length;
  if (board.fill === 'bins') return `Words: ${left} of ${board.cards.length} left`;
  if (kind === 'extended')
    return left === 0 ? 'All parts are answered' : `Parts to answer: ${left} of ${board.cards.length} left`;
  return left === 0 ? 'All cards are placed' : `Cards to place: ${left} of ${board.cards.length} left`;
}

/** What a place is called besides its heading, which is heard right after it: where it is among the others. */
export function sayNumber(kind: Exclude<BoardItem['kind'], 'cloze'>, { bins }: Board, bin: string): string {
  const number = `${bins.findIndex(({ id }) => id === bin) + 1} of ${bins.length}`;
  const noun = NOUNS[kind];
  return noun ? `${noun} ${number}` : number;
}

/** The headings of an order are "Place 1" and so on. */
const NOUNS = { match: 'Place', sort: 'Place', line: 'Stop', order: '', extended: 'Answer' };

/** How a board is worked by keys. */
export function sayKeysHow(kind: BoardItem['kind']): string {
  return `By keys: Enter, arrows or ${kind === 'order' ? 'a digit' : 'first letters'}, Enter; Escape cancels.`;
}

/** How a board is worked by pointer. */
export function sayPlacingHow(kind: BoardItem['kind']): string {
  if (kind === 'cloze') return 'Drag a word to its gap, or press it and then the gap.';
  if (kind === 'extended') return `Drag a part to its answer, or press it and then the answer. ${SHARED_LIST}`;
  if (kind === 'order') return 'Drag a card up or down, or press it and then where it goes.';
  return 'Drag a card to its place, or press it and then the place.';
}

/** What is so of the answers of extended matching alone. */
export const SHARED_LIST = 'An answer may be right for several parts, or for none.';

/** What a place holds: in short, for who reads on to its cards, and in full. */
export function sayHeld(cards: readonly string[], names: BoardNames): { count: string; all: string } {
  const [only, second] = cards;
  if (only === undefined) return { count: 'empty', all: 'empty' };
  if (second === undefined) return { count: '', all: `holds ${names.card(only)}` };
  return { count: `holds ${cards.length}`, all: `holds ${cards.length}: ${cards.map(names.card).join('; ')}` };
}
