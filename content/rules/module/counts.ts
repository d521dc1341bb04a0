import { allItems, isComplete } from '../../material';
import { isHigherOrder, isScoredEntry } from '../lesson/counts';
import { inYaml, type ModuleRule } from '../rule';
import { wholePercent } from '../words';

const moduleSize: ModuleRule = {
  id: 'module-size',
  severity: 'error',
  *find(material, { scored, transfer, higherOrder }) {
    const { module } = material;
    if (!module || !isComplete(material)) return;
    const items = allItems(material).filter(isScoredEntry);
    const cases = items.filter(({ item }) => 'transfer' in item && item.transfer).length;
    const higher = items.filter(isHigherOrder).length;
    const at = (text: { expected: string; got: string; mend: string }) => inYaml(module.yaml, ['lessons'], text);
    if (items.length < scored)
      yield at({
        expected: `${scored} or more scored items in all banks`,
        got: String(items.length),
        mend: 'add items',
      });
    if (cases < transfer)
      yield at({
        expected: `${transfer} or more items with transfer: true`,
        got: String(cases),
        mend: 'add cases that the article does not mention, with their sources',
      });
    if (higher < higherOrder * items.length)
      yield at({
        expected: `${wholePercent(higherOrder)} or more of the items apply or analyse`,
        got: wholePercent(higher / items.length),
        mend: 'add items that apply or analyse',
      });
  },
};

const untestedOutcome: ModuleRule = {
  id: 'untested-outcome',
  severity: 'warning',
  *find(material) {
    const { module } = material;
    if (!module || !isComplete(material)) return;
    const tested = new Set(
      allItems(material)
        .filter(isScoredEntry)
        .map(({ item }) => item.objective),
    );
    for (const [l, lesson] of module.value.lessons.entries()) {
      for (const [o, outcome] of lesson.outcomes.entries())
        if (!tested.has(outcome.id))
          yield inYaml(module.yaml, ['lessons', l, 'outcomes', o], {
            expected: `a scored item with objective: ${outcome.id}`,
            got: 'none',
            mend: 'add one',
          });
    }
  },
};

export const MODULE_COUNT_RULES: ModuleRule[] = [moduleSize, untestedOutcome];
