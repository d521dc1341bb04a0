import { addCues, type CueCounts, countCues, listCues, oddsOf, type SeenOption } from '../../cue-model';
import { allItems, type ItemEntry } from '../../material';
import { chanceOfAtLeast } from '../lesson/across-items';
import { inItem, inYaml, type ModuleRule } from '../rule';
import { wholePercent } from '../words';

/** A chance below this is no chance. */
const SIGNIFICANT = 0.05;
const LEAST_ITEMS = 4;

interface Seen {
  entry: ItemEntry;
  options: SeenOption[];
}

/**
 * What the options alone tell: a naive Bayes model over their words and shape is fitted on all other items, of this
 * bank and the others, and keys this one. A bank that it keys clearly better than chance gives its keys away.
 */
const cueModel: ModuleRule = {
  id: 'cue-model',
  severity: 'warning',
  *find(material) {
    const seen = allItems(material).flatMap(seeOptions);
    const counts = countCues(seen.flatMap(({ options }) => options));
    for (const { yaml, items } of material.banks) {
      const singles = seen.filter(({ entry }) => items.includes(entry) && entry.item.kind === 'single');
      const hits = singles.filter((one) => isKeyed(one, counts));
      const chances = singles.map(({ options }) => 1 / options.length);
      const chance = chanceOfAtLeast(hits.length, chances);
      if (singles.length < LEAST_ITEMS || chance >= SIGNIFICANT) continue;
      const expected = chances.reduce((a, b) => a + b, 0) / singles.length;
      yield inYaml(yaml, ['items'], {
        expected: `options that tell a stranger no more than chance (${wholePercent(expected)})`,
        got: `${hits.length} of ${singles.length} singles keyed by their wording (${wholePercent(hits.length / singles.length)}, p = ${chance.toFixed(3)})`,
        mend: `let every option be one that a careful person could hold; look at ${hits.map(({ entry }) => entry.item.id).join(', ')}`,
      });
    }
  },
};

/** When each “choose all” has the same number of right answers, the number is told. */
const toldNumber: ModuleRule = {
  id: 'told-number',
  severity: 'warning',
  *find(material) {
    const multiples = allItems(material).filter(({ item }) => item.kind === 'multiple');
    const [first] = multiples;
    const counts = new Set(
      multiples.map(({ item }) =>
        'options' in item ? item.options.filter((o) => 'correct' in o && o.correct).length : 0,
      ),
    );
    if (first && multiples.length >= LEAST_ITEMS && counts.size === 1)
      yield inItem(first, ['options'], {
        expected: 'one to four right answers, another number from item to item',
        got: `${[...counts][0]} in each of ${multiples.length} items`,
        mend: 'make some with one, three or four',
      });
  },
};

export const MODULE_CUE_RULES: ModuleRule[] = [cueModel, toldNumber];

function seeOptions(entry: ItemEntry): Seen[] {
  const { item } = entry;
  if (item.kind !== 'single' && item.kind !== 'multiple') return [];
  // A new lesson has no wording yet.
  if (item.options.some(({ text }) => text.includes('TODO'))) return [];
  const texts = item.options.map(({ text }) => text);
  return [{ entry, options: item.options.map(({ correct }, i) => ({ features: listCues(texts, i), correct })) }];
}

/** Whether the model, fitted on all items but this one, takes its key. */
function isKeyed({ options }: Seen, counts: CueCounts): boolean {
  for (const option of options) addCues(counts, option, -1);
  const odds = options.map(({ features }) => oddsOf(counts, features));
  for (const option of options) addCues(counts, option, 1);
  return options[odds.indexOf(Math.max(...odds))]?.correct === true;
}
