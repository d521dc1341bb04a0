/** Numbers from 0 to 1 that depend on the seed alone (mulberry32). */
export interface Chance {
  (): number;
  /** Whether a thing of this chance happens. */
  is(chance: number): boolean;
  pick<T>(list: readonly T[]): T;
}

export function makeChance(seed: number): Chance {
  let state = seed >>> 0;
  const random = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return Object.assign(random, {
    is: (chance: number) => random() < chance,
    pick: <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T,
  });
}
