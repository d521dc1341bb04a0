import { createHash } from 'node:crypto';
import type { ItemFile } from './schema';

/**
 * What an item is, apart from its words: 8 hex digits of a SHA-256 over its kind, the version of its meaning, and the
 * ids and the key that scoring depends on. A mended comma or a translation leaves it as it is; an author who changes
 * what is asked raises `version`.
 */
export function hashItem(item: ItemFile): string {
  const parts = ['item', item.kind, item.version, ...listKey(item)];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 8);
}

function listKey(item: ItemFile): unknown[] {
  switch (item.kind) {
    case 'single':
    case 'multiple':
      return sorted(item.options.map(({ id, correct }) => [id, correct]));
    case 'match':
    case 'sort':
    case 'extended':
      return [listIds(item.bins), sorted(item.cards.map(({ id, bin }) => [id, bin]))];
    case 'order':
      return item.cards.map(({ id }) => id);
    case 'cloze':
      return [sorted(item.gaps.map(({ id, word }) => [id, word])), listIds(item.words)];
    case 'line':
      return [
        item.stops,
        sorted(item.cards.map(({ id, accept }) => [id, [...accept].sort((a, b) => a - b)])),
        // Of those that were before it the hash stays.
        ...(item.half === false ? [false] : []),
      ];
    case 'predict':
      return listIds(item.options);
    case 'compare':
      return [];
  }
}

function listIds(parts: readonly { id: string }[]): string[] {
  return parts.map(({ id }) => id).sort();
}

/** By id, which stands first in each row. */
function sorted(rows: unknown[][]): unknown[][] {
  return [...rows].sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
}
