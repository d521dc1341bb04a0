import { allItems, type ItemEntry, type Part } from '../../material';
import { inItem, inYaml, type LessonRule } from '../rule';
import { wholePercent } from '../words';

const bankSize: LessonRule = {
  id: 'bank-size',
  severity: 'error',
  *find({ known, banks }, { perBank, final }) {
    for (const { id, items, yaml, isWhole } of banks) {
      if (isPage(known.module, id)) continue;
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

/** Agarwal 2019: fact quizzes do not lift higher-order scores, mixed ones do. */
const lowLevels: LessonRule = {
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

const draw: LessonRule = {
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
const bankQuiz: LessonRule = {
  id: 'bank-quiz',
  severity: 'error',
  *find({ known: { module }, banks }) {
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
const unscoredInQuiz: LessonRule = {
  id: 'unscored-in-quiz',
  severity: 'error',
  *find(part) {
    for (const entry of allItems(part))
      if (!isScoredEntry(entry) && entry.item.for === 'quiz')
        yield inItem(entry, ['for'], {
          expected: `for: lesson on a ${entry.item.kind} item`,
          got: 'quiz',
          mend: 'write for: lesson',
        });
  },
};

const transferSources: LessonRule = {
  id: 'transfer-without-sources',
  severity: 'error',
  *find(part) {
    for (const entry of allItems(part)) {
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

export const COUNT_RULES: LessonRule[] = [bankSize, lowLevels, draw, bankQuiz, unscoredInQuiz, transferSources];

/** Whether a bank belongs to a page beside the lessons. */
export function isPage(module: Part['known']['module'], bank: string): boolean {
  return module?.value.pages.some(({ id }) => id === bank) ?? false;
}

export function isScoredEntry({ item }: ItemEntry): boolean {
  return item.kind !== 'predict' && item.kind !== 'compare';
}

export function isHigherOrder({ item }: ItemEntry): boolean {
  return item.level !== 'remember';
}
