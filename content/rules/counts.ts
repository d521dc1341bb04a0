import { allItems, type ItemEntry, isComplete, type Material } from '../material';
import { inItem, inYaml, type Rule } from './rule';
import { wholePercent } from './words';

const bankSize: Rule = {
  id: 'bank-size',
  severity: 'error',
  *find({ module, banks }, { perBank, final }) {
    for (const { id, items, yaml, isWhole } of banks) {
      if (isPage(module, id)) continue;
      const least = id === 'final' ? final : perBank;
      const got = items.filter(isScoredEntry).length;
      if (isWhole && got < least)
        yield inYaml(yaml, ['items'], {
          expected: `${least} or more scored items`,
          got: String(got),
          mend: 'add items',
        });
    }
  },
};

const moduleSize: Rule = {
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

/** Agarwal 2019: fact quizzes do not lift higher-order scores, mixed ones do. */
const lowLevels: Rule = {
  id: 'low-levels',
  severity: 'warning',
  *find({ banks }, { higherOrder }) {
    for (const { items, yaml, isWhole } of banks) {
      const scored = items.filter(isScoredEntry);
      const higher = scored.filter(isHigherOrder).length;
      if (isWhole && higher < higherOrder * scored.length)
        yield inYaml(yaml, ['items'], {
          expected: `${wholePercent(higherOrder)} or more of the bank apply or analyse`,
          got: wholePercent(higher / scored.length),
          mend: 'add items that apply or analyse',
        });
    }
  },
};

const draw: Rule = {
  id: 'draw',
  severity: 'error',
  *find({ banks }) {
    for (const { head, items, yaml, isWhole } of banks) {
      const available = items.filter((entry) => isScoredEntry(entry) && entry.item.for === 'quiz').length;
      if (head?.quiz && isWhole && head.quiz.draw > available)
        yield inYaml(yaml, ['quiz', 'draw'], {
          expected: `${available} or fewer: the bank’s scored items with for: quiz`,
          got: String(head.quiz.draw),
          mend: 'draw fewer, or add items with for: quiz',
        });
    }
  },
};

/** A lesson's bank and the final are drawn from by a quiz; a page's bank is not. */
const bankQuiz: Rule = {
  id: 'bank-quiz',
  severity: 'error',
  *find({ module, banks }) {
    for (const { id, head, yaml } of banks) {
      if (head && !head.quiz && !isPage(module, id))
        yield inYaml(yaml, [], {
          expected: 'a quiz in the bank of a lesson',
          got: 'none',
          mend: 'write quiz: { title: …, draw: … }',
        });
      if (head?.quiz && isPage(module, id))
        yield inYaml(yaml, ['quiz'], {
          expected: 'no quiz in the bank of a page',
          got: 'one',
          mend: 'remove it, and write for: lesson on every item',
        });
    }
  },
};

/** A prediction or a sentence has no score, so a quiz has no use for it. */
const unscoredInQuiz: Rule = {
  id: 'unscored-in-quiz',
  severity: 'error',
  *find(material) {
    for (const entry of allItems(material))
      if (!isScoredEntry(entry) && entry.item.for === 'quiz')
        yield inItem(entry, ['for'], {
          expected: `for: lesson on a ${entry.item.kind} item`,
          got: 'quiz',
          mend: 'write for: lesson',
        });
  },
};

const transferSources: Rule = {
  id: 'transfer-without-sources',
  severity: 'error',
  *find(material) {
    for (const entry of allItems(material)) {
      const { item } = entry;
      if ('transfer' in item && item.transfer && item.sources.length === 0)
        yield inItem(entry, ['transfer'], {
          expected: 'sources for a transfer case',
          got: 'none',
          mend: 'add its sources',
        });
    }
  },
};

const untestedOutcome: Rule = {
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

export const COUNT_RULES: Rule[] = [
  bankSize,
  moduleSize,
  lowLevels,
  draw,
  bankQuiz,
  unscoredInQuiz,
  transferSources,
  untestedOutcome,
];

/** Whether a bank belongs to a page beside the lessons. */
export function isPage(module: Material['module'], bank: string): boolean {
  return module?.value.pages.some(({ id }) => id === bank) ?? false;
}

export function isScoredEntry({ item }: ItemEntry): boolean {
  return item.kind !== 'predict' && item.kind !== 'compare';
}

export function isHigherOrder({ item }: ItemEntry): boolean {
  return item.level !== 'remember';
}
