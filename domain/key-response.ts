import { placeId } from './board';
import type { ScoredItem } from './item';
import type { Response } from './response';

/** The key of an item in the shape of a response; for a line, the first accepted stop of each card. */
export function keyResponse(item: ScoredItem): Response {
  switch (item.kind) {
    case 'single':
    case 'multiple':
      return { kind: 'choice', chosen: item.options.filter(({ correct }) => correct).map(({ id }) => id) };
    case 'match':
    case 'sort':
    case 'extended':
      return placeAll(item.cards.map((card) => [card.id, card.bin]));
    case 'order':
      return placeAll(item.cards.map((card, i) => [card.id, placeId(i + 1)]));
    case 'cloze':
      return placeAll(item.gaps.map((gap) => [gap.word, gap.id]));
    case 'line':
      return placeAll(item.cards.map((card) => [card.id, placeId(card.accept[0] ?? 1)]));
  }
}

function placeAll(pairs: [card: string, bin: string][]): Response {
  return { kind: 'placement', placed: Object.fromEntries(pairs) };
}
