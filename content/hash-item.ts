import { createHash } from 'node:crypto';
import type { ItemFile } from './schema';

/**
 * The version of an item: 8 hex digits of a SHA-256 over its stem and all that scoring depends on.
 * Feedback, hints and the order of shuffled parts may change without it.
 */
export function hashItem(item: ItemFile): string {
  return createHash('sha256')
    .update(JSON.stringify(partsThatCount(item)))
    .digest('hex')
    .slice(0, 8);
}

function partsThatCount(item: ItemFile): unknown[] {
  const head = [item.kind, item.stem];
  switch (item.kind) {
    case 'single':
    case 'multiple':
      return [...head, sorted(item.options.map(({ id, text, correct }) => [id, text, correct]))];
    case 'match':
    case 'sort':
      return [...head, listBins(item.bins), sorted(item.cards.map(({ id, text, bin }) => [id, text, bin]))];
    case 'order':
      return [...head, item.from, item.to, item.cards.map(({ id, text }) => [id, text])];
    case 'cloze':
      return [...head, item.text, sorted(item.gaps.map(({ id, word }) => [id, word])), listBins(item.words)];
    case 'line': {
      const cards = item.cards.map(({ id, text, accept }) => [id, text, [...accept].sort((a, b) => a - b)]);
      return [...head, item.from, item.to, item.stops, sorted(cards)];
    }
    case 'predict':
      return [...head, listBins(item.options)];
    case 'compare':
      return head;
  }
}

function listBins(bins: readonly { id: string; text: string }[]): unknown[] {
  return sorted(bins.map(({ id, text }) => [id, text]));
}

/** By id, which stands first in each row. */
function sorted(rows: unknown[][]): unknown[][] {
  return [...rows].sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
}
