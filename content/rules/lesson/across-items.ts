import type { ItemEntry } from '../../material';
import { inItem, inYaml, type LessonRule } from '../rule';
import { listContentWords } from '../words';
import { isKeyLongest } from './choice-style';

/** A chance below this is no chance. */
const SIGNIFICANT = 0.05;
/** Share of the key's content words from which a stem says it. */
const GIVEN_AWAY = 0.8;

const keyLongestTooOften: LessonRule = {
  id: 'key-longest-too-often',
  severity: 'warning',
  *find({ banks }) {
    for (const { items, yaml } of banks) {
      const singles = items.filter(({ item }) => item.kind === 'single');
      const hits = singles.filter(isKeyLongest).length;
      const chance = chanceOfAtLeast(
        hits,
        singles.map(({ item }) => ('options' in item ? 1 / item.options.length : 0)),
      );
      if (hits > 0 && chance < SIGNIFICANT)
        yield inYaml(yaml, ['items'], {
          expected: 'the key to be the longest option no more often than chance',
          got: `${hits} of ${singles.length} single items (p = ${chance.toFixed(3)})`,
          mend: 'shorten keys, or lengthen wrong options, until a guesser gains nothing',
        });
    }
  },
};

const stemGivesKey: LessonRule = {
  id: 'stem-gives-key',
  severity: 'warning',
  *find({ banks }) {
    for (const { items } of banks) {
      const stems = items.map(({ item }) => listContentWords(item.stem));
      for (const entry of items) {
        const given = findGivenAway(entry);
        if (!given) continue;
        const teller = items.find((other, i) => {
          const stem = stems[i];
          return other !== entry && stem !== undefined && given(stem);
        });
        if (teller)
          yield inItem(teller, ['stem'], {
            expected: 'a stem that leaves other items open',
            got: `the key of ${entry.item.id}`,
            mend: 'reword the stem, or the other item',
          });
      }
    }
  },
};

export const ACROSS_ITEMS_RULES: LessonRule[] = [keyLongestTooOften, stemGivesKey];

/** A test of whether a stem says this item's key but none of its wrong options; null for keys too short to recognise. */
function findGivenAway({ item }: ItemEntry): ((stem: ReadonlySet<string>) => boolean) | null {
  if (item.kind !== 'single') return null;
  const key = item.options.find(({ correct }) => correct);
  const words = key ? listContentWords(key.text) : new Set<string>();
  if (words.size < 3) return null;
  const others = item.options.filter((option) => option !== key).map(({ text }) => listContentWords(text));
  const says = (stem: ReadonlySet<string>, said: ReadonlySet<string>) =>
    said.size > 0 && [...said].filter((word) => stem.has(word)).length >= GIVEN_AWAY * said.size;
  return (stem) => says(stem, words) && !others.some((other) => says(stem, other));
}

/**
 * One-sided test: the chance of at least `hits` successes when the i-th trial succeeds with `chances[i]`.
 * With equal chances this is the binomial tail.
 */
export function chanceOfAtLeast(hits: number, chances: readonly number[]): number {
  let byCount = [1];
  for (const chance of chances) {
    const next = Array.from({ length: byCount.length + 1 }, () => 0);
    for (const [count, share] of byCount.entries()) {
      next[count] = (next[count] ?? 0) + share * (1 - chance);
      next[count + 1] = (next[count + 1] ?? 0) + share * chance;
    }
    byCount = next;
  }
  return byCount.slice(hits).reduce((sum, share) => sum + share, 0);
}
