import { createHash } from 'node:crypto';
import { findWords, type WordAt } from './rules/words';

/** Consecutive words that may not be the article's; eight are a quotation. */
export const SHINGLE_WORDS = 9;

/** The windows of nine words that a text holds, so that the text itself need not be kept. */
export interface Shingles {
  /** Cheap and looked up first: what is not here is not in the text; what is, may be there by chance. */
  rolling: ReadonlySet<number>;
  /** 12 hex digits of a SHA-256: enough that no chance hit is to be expected in a module. */
  hashes: ReadonlySet<string>;
}

/** A window of nine words. */
interface Window {
  rolling: number;
  words: WordAt[];
}

export function hashWindow({ words }: Window): string {
  const text = words.map(({ word }) => word).join(' ');
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

/** Every window of nine words, from the first to the last. */
export function* windowsOf(text: string): Generator<Window> {
  const words = findWords(text);
  const hashes = words.map(({ word }) => hashWord(word));
  let rolling = 0;
  for (const [i, hash] of hashes.entries()) {
    const gone = hashes[i - SHINGLE_WORDS] ?? 0;
    rolling = (Math.imul(rolling - Math.imul(gone, LAST_POWER), BASE) + hash) | 0;
    const first = i - SHINGLE_WORDS + 1;
    if (first >= 0) yield { rolling: rolling >>> 0, words: words.slice(first, i + 1) };
  }
}

export function collectShingles(texts: readonly string[]): Shingles {
  const windows = texts.flatMap((text) => [...windowsOf(text)]);
  return { rolling: new Set(windows.map(({ rolling }) => rolling)), hashes: new Set(windows.map(hashWindow)) };
}

/** Whether a text with these shingles holds the window. */
export function holdsWindow({ rolling, hashes }: Shingles, window: Window): boolean {
  return rolling.has(window.rolling) && hashes.has(hashWindow(window));
}

/** Odd, so that no word falls out of the hash (Rabin and Karp, modulo 2³²). */
const BASE = 0x2c1b3c6d;
const LAST_POWER = Array.from({ length: SHINGLE_WORDS - 1 }).reduce((power: number) => Math.imul(power, BASE), 1);

/** FNV-1a, 32 bits. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i += 1) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}
