import { placeId } from '../../domain/board';
import type { ScoredItem } from '../../domain/item';
import type { Placed, Response } from '../../domain/response';

export function choose(...chosen: string[]): Response {
  return { kind: 'choice', chosen };
}

export function put(placed: Placed): Response {
  return { kind: 'placement', placed };
}

/** Cards in these places, from the first on. */
export function line(...cards: string[]): Response {
  return put(Object.fromEntries(cards.map((card, i) => [card, placeId(i + 1)])));
}

/** The response that the key of an item asks for. */
export function keyOf(item: ScoredItem): Response {
  switch (item.kind) {
    case 'single':
    case 'multiple':
      return choose(...item.options.filter((option) => option.correct).map((option) => option.id));
    case 'match':
    case 'sort':
    case 'extended':
      return put(Object.fromEntries(item.cards.map((card) => [card.id, card.bin])));
    case 'order':
      return line(...item.cards.map((card) => card.id));
    case 'cloze':
      return put(Object.fromEntries(item.gaps.map((gap) => [gap.word, gap.id])));
    case 'line':
      return put(Object.fromEntries(item.cards.map((card) => [card.id, placeId(card.accept[0] ?? 1)])));
  }
}
