import type { AnswerCount } from '../../../domain/assignment/analyse-items';
import { boardOf } from '../../../domain/board';
import { isChoice, type ScoredItem } from '../../../domain/item';

/** One given answer in words: the option, "card → place", or "Gap 2: word". */
export function sayChoice(item: ScoredItem, { id, place }: AnswerCount): string {
  if (isChoice(item)) return textOf(item.options, id);
  const { cards, bins } = boardOf(item);
  if (item.kind === 'cloze') return `${textOf(bins, id)}: ${textOf(cards, place ?? '')}`;
  return `${textOf(cards, id)} → ${textOf(bins, place ?? '')}`;
}

function textOf(list: readonly { id: string; text: string }[], id: string): string {
  return list.find((each) => each.id === id)?.text ?? id;
}
