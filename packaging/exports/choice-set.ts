import { boardOf, placeId } from '../../domain/board';
import type { BoardItem, LineItem } from '../../domain/item';

/** One single choice of a set that stands for a board: a card, and its places with the share that each earns. */
export interface SetChoice {
  id: string;
  card: string;
  places: { id: string; text: string; share: number; feedback: string }[];
}

/**
 * A board as a set of single choices, one a card (in a cloze, one a gap): for formats that have no matching, or none in
 * which a place can be half right. Each earns what the card earns on the board.
 */
export function toChoiceSet(item: BoardItem): SetChoice[] {
  if (item.kind === 'cloze')
    return item.gaps.map((gap, i) => ({
      id: `${item.id}_${i + 1}`,
      card: `Gap ${i + 1}`,
      places: item.words.map(({ id, text }) => ({
        ...{ id, text, share: id === gap.word ? 1 : 0 },
        feedback: id === gap.word ? gap.right : (gap.at[id] ?? gap.wrong),
      })),
    }));
  const { bins } = boardOf(item);
  return item.cards.map((card, i) => ({
    id: `${item.id}_${i + 1}`,
    card: card.text,
    places: bins.map(({ id, text }) => {
      const share = shareOf(item, i, id);
      return { id, text, share, feedback: share === 1 ? card.right : (card.at[id] ?? card.wrong) };
    }),
  }));
}

function shareOf(item: Exclude<BoardItem, { kind: 'cloze' }>, index: number, bin: string): number {
  if (item.kind === 'order') return bin === placeId(index + 1) ? 1 : 0;
  if (item.kind === 'line') return shareAt(item, item.cards[index]?.accept ?? [], bin);
  return item.cards[index]?.bin === bin ? 1 : 0;
}

/** The share of a stop on a line: whole where it is accepted, half beside that unless each is a place of its own. */
export function shareAt(
  { half }: Pick<LineItem, 'half'>,
  accept: LineItem['cards'][number]['accept'],
  bin: string,
): number {
  if (accept.some((stop) => placeId(stop) === bin)) return 1;
  return half !== false && accept.some((stop) => placeId(stop - 1) === bin || placeId(stop + 1) === bin) ? 0.5 : 0;
}
