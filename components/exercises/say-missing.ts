import { isChoice, type ScoredItem } from '../../domain/item';

/** What an unfinished answer is told: it costs nothing. */
export function sayMissing(item: ScoredItem, missing: number): string {
  if (isChoice(item)) return 'Choose an answer first. Nothing has been marked.';
  const what =
    item.kind === 'cloze' ? (missing === 1 ? 'gap is' : 'gaps are') : missing === 1 ? 'card is' : 'cards are';
  return `${missing} ${what} still open. Nothing has been marked.`;
}
