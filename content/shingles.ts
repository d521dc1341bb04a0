import { createHash } from 'node:crypto';
import { findWords, type WordAt } from './rules/words';

/** Consecutive words that may not be the article's; eight are a quotation. */
export const SHINGLE_WORDS = 9;

/** 12 hex digits of a SHA-256 of some normalised words: enough that no chance hit is to be expected in a module. */
export function hashShingle(words: readonly string[]): string {
  return createHash('sha256').update(words.join(' ')).digest('hex').slice(0, 12);
}

/** The hash of every window of nine words, with the first word of each. */
export function* shinglesOf(text: string): Generator<{ hash: string; from: WordAt; words: WordAt[] }> {
  const words = findWords(text);
  for (let i = 0; i + SHINGLE_WORDS <= words.length; i += 1) {
    const window = words.slice(i, i + SHINGLE_WORDS);
    const from = window[0];
    if (from) yield { hash: hashShingle(window.map(({ word }) => word)), from, words: window };
  }
}
