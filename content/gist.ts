import { createHash } from 'node:crypto';
import type { ItemFile } from './schema';

/** Hashes kept of a text: the more, the finer is the likeness of two. */
const SIZE = 24;

/**
 * A fingerprint of the words that an item asks with (stem, options, cards, places), 24 times 4 hex digits: for each of
 * 24 hash functions the least hash of any word (MinHash; Broder 1997).
 */
export function gistOf(item: ItemFile): string {
  const words = new Set(
    listTexts(item)
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [''],
  );
  const least = Array.from({ length: SIZE }, () => 'ffff');
  for (const word of words) {
    const bytes = createHash('sha512').update(word).digest('hex');
    for (let i = 0; i < SIZE; i += 1) {
      const hash = bytes.slice(i * 4, i * 4 + 4);
      if (hash < (least[i] ?? 'ffff')) least[i] = hash;
    }
  }
  return least.join('');
}

/** How much of their words two gists have in common, 0 to 1, to the nearest 24th. */
export function likeness(a: string, b: string): number {
  let same = 0;
  for (let i = 0; i < SIZE; i += 1) if (a.slice(i * 4, i * 4 + 4) === b.slice(i * 4, i * 4 + 4)) same += 1;
  return same / SIZE;
}

function listTexts(item: ItemFile): string[] {
  const head = [item.stem];
  switch (item.kind) {
    case 'single':
    case 'multiple':
    case 'predict':
      return [...head, ...item.options.map(({ text }) => text)];
    case 'match':
    case 'sort':
    case 'extended':
      return [...head, ...item.bins.map(({ text }) => text), ...item.cards.map(({ text }) => text)];
    case 'order':
    case 'line':
      return [...head, item.from, item.to, ...item.cards.map(({ text }) => text)];
    case 'cloze':
      return [...head, item.text, ...item.words.map(({ text }) => text)];
    case 'compare':
      return head;
  }
}
