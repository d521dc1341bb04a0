import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A copy in an order that depends on the seed alone (Fisher–Yates): the same seed shows the same order again. */
export function shuffle<T>(list: readonly T[], seed: string): T[] {
  const random = xoroshiro128plus(hashSeed(seed));
  const shuffled = [...list];
  for (let i = shuffled.length - 1; i > 0; i -= 1) {
    const j = uniformInt(random, 0, i);
    const kept = shuffled[i] as T;
    shuffled[i] = shuffled[j] as T;
    shuffled[j] = kept;
  }
  return shuffled;
}

/** FNV-1a over UTF-16 units, 32 bits (Fowler, Noll, Vo). */
function hashSeed(seed: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < seed.length; i += 1) {
    hash ^= seed.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash | 0;
}
