import type { ItemEntry } from '../../material';
import { inItem, inYaml, type LessonRule } from '../rule';

/** A chance below this is no chance. */
const _SIGNIFICANT = 0.05;
const _LEAST_ITEMS = 4;

const VERDICTS = [
  ...['confirms', 'supports', 'narrows', 'limits', 'qualifies', 'contradicts', 'counts against', 'refutes', 'proves'],
  ...['does not touch', 'nobody', 'lenz', 'the record'],
];
const LEAST_USES = 4;

/** A verdict that is always right, or never, is a cue of its own. */
const verdictWords: LessonRule = {
  id: 'verdict-words',
  severity: 'warning',
  *find(part) {
    for (const { items, yaml } of part.banks) {
      const uses = items.flatMap(listVerdictUses);
      for (const verdict of VERDICTS) {
        const own = uses.filter(({ text }) => text.toLowerCase().startsWith(verdict));
        const keyed = own.filter(({ isKey }) => isKey).length;
        if (own.length >= LEAST_USES && (keyed === 0 || keyed === own.length))
          yield inYaml(yaml, ['items'], {
            expected: `“${verdict}” to be right in some items and wrong in others`,
            got: `${keyed === 0 ? 'never' : 'always'} right in ${own.length} uses`,
            mend: 'balance the verdicts of the bank, each with a case of its own that earns it',
          });
      }
    }
  },
};

function listVerdictUses({ item }: ItemEntry): { text: string; isKey: boolean }[] {
  if (item.kind === 'single' || item.kind === 'multiple')
    return item.options.map(({ text, correct }) => ({ text, isKey: correct }));
  if (item.kind === 'extended' || item.kind === 'sort')
    return item.cards.flatMap((card) => item.bins.map(({ id, text }) => ({ text, isKey: id === card.bin })));
  return [];
}

/** Bins that fill evenly place the last cards by counting. */
const evenBins: LessonRule = {
  id: 'even-bins',
  severity: 'warning',
  *find({ banks }) {
    for (const { items } of banks) {
      const sorts = items.filter(({ item }) => item.kind === 'sort');
      const even = sorts.filter(isEven);
      const [first] = even;
      if (first && sorts.length >= 2 && even.length === sorts.length)
        yield inItem(first, ['cards'], {
          expected: 'a sort in the bank whose bins fill unevenly, or with an empty one',
          got: `${sorts.length} of ${sorts.length} fill evenly`,
          mend: 'move or add a card, or add a bin that stays empty',
        });
    }
  },
};

function isEven({ item }: ItemEntry): boolean {
  if (item.kind !== 'sort') return false;
  const counts = item.bins.map(({ id }) => item.cards.filter(({ bin }) => bin === id).length);
  return new Set(counts).size === 1;
}

export const CUE_RULES: LessonRule[] = [verdictWords, evenBins];
