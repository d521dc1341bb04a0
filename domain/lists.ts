import { boardOf } from './board';
import type { BoardItem } from './item';
import { binOf, type Placed, type Response } from './response';
import { wordsInGaps } from './score/cloze';

/** What the plain lists of a board show: by card its place, in a cloze by gap its word. */
export type Listed = Readonly<Record<string, string>>;

/** More in one place than it takes, or in a cloze one word in more gaps than one. */
export interface Double {
  cards: string[];
  bins: string[];
}

export function listedOf(item: BoardItem, response: Response): Listed {
  if (response.kind !== 'placement') return {};
  return item.kind === 'cloze' ? { ...wordsInGaps(response.placed), ...response.again } : response.placed;
}

/** The response that lists set like this give; what the item does not know is dropped. */
export function fromLists(item: BoardItem, listed: Listed): Response {
  const { cards, bins } = boardOf(item);
  const placed: Record<string, string> = {};
  const again: Record<string, string> = {};
  if (item.kind !== 'cloze') {
    for (const { id } of cards) {
      const bin = binOf(listed, id);
      if (bins.some((known) => known.id === bin)) placed[id] = bin as string;
    }
    return { kind: 'placement', placed };
  }
  for (const { id } of bins) {
    const word = binOf(listed, id);
    if (!cards.some((known) => known.id === word)) continue;
    if (Object.hasOwn(placed, word as string)) again[id] = word as string;
    else placed[word as string] = id;
  }
  return { kind: 'placement', placed, ...(Object.keys(again).length > 0 && { again }) };
}

/**
 * The response after one list was set, or emptied (''). No other list changes, so a place for one may hold two: who walks
 * through a list by its arrows passes places that are taken, and must not empty them.
 */
export function setList(item: BoardItem, response: Response, list: string, value: string): Response {
  return fromLists(item, { ...listedOf(item, response), [list]: value });
}

/** What stands double, in the board's order; nothing does where a place takes many. */
export function doublesIn(item: BoardItem, response: Response): Double[] {
  if (response.kind !== 'placement') return [];
  const { cards, bins, capacity } = boardOf(item);
  if (capacity === 'many') return [];
  const { placed, again = {} } = response;
  if (item.kind === 'cloze') {
    const repeated = cards.filter(({ id }) => Object.values(again).includes(id));
    return repeated.map(({ id }) => ({
      cards: [id],
      bins: bins.map((bin) => bin.id).filter((bin) => binOf(placed, id) === bin || binOf(again, bin) === id),
    }));
  }
  return bins
    .map(({ id }) => ({ bins: [id], cards: cardsIn(cards, placed, id) }))
    .filter((held) => held.cards.length > 1);
}

function cardsIn(cards: readonly { id: string }[], placed: Placed, bin: string): string[] {
  return cards.map((card) => card.id).filter((card) => binOf(placed, card) === bin);
}
