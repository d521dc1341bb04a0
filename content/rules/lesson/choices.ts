import { allItems, type ItemEntry, type Part } from '../../material';
import type { ItemFile } from '../../schema';
import { describeValue } from '../../schema-fault';
import { inItem, type LessonRule } from '../rule';
import { normalise } from '../words';

type Choice = Extract<ItemFile, { kind: 'single' | 'multiple' }>;

/** Items with options and a key, each with its place. */
export function* choices(part: Part): Generator<{ entry: ItemEntry; item: Choice }> {
  for (const entry of allItems(part)) {
    const { item } = entry;
    if (item.kind === 'single' || item.kind === 'multiple') yield { entry, item };
  }
}

const noKey: LessonRule = {
  id: 'no-key',
  severity: 'error',
  *find(part) {
    for (const { entry, item } of choices(part)) {
      const keys = item.options.filter((option) => option.correct).length;
      if (item.kind === 'single' && keys !== 1)
        yield inItem(entry, ['options'], {
          expected: 'one option with correct: true',
          got: String(keys),
          mend: keys === 0 ? 'mark the right option' : 'keep one, or make the item multiple',
        });
      if (item.kind === 'multiple' && keys < 2)
        yield inItem(entry, ['options'], {
          expected: 'two or more options with correct: true',
          got: String(keys),
          mend: 'mark each right option, or make the item single',
        });
      if (item.kind === 'multiple' && keys === item.options.length)
        yield inItem(entry, ['options'], {
          expected: 'at least one wrong option',
          got: 'none',
          mend: 'add a wrong option',
        });
    }
  },
};

const equalTexts: LessonRule = {
  id: 'equal-options',
  severity: 'error',
  *find(part) {
    for (const entry of allItems(part))
      for (const list of ['options', 'cards', 'bins', 'words'] as const) {
        const rows = textsOf(entry.item, list);
        for (const [i, first] of findRepeats(rows.map(normalise)))
          yield inItem(entry, [list, i, 'text'], {
            expected: `${list} that differ`,
            got: `the text of ${list}[${first}] again`,
            mend: 'rewrite or remove one of the two',
          });
      }
  },
};

/** Butler 2013: what helps is the reason for this error, and two errors have two reasons. */
const equalFeedback: LessonRule = {
  id: 'equal-feedback',
  severity: 'error',
  *find(part) {
    for (const { entry, item } of choices(part))
      for (const [i, first] of findRepeats(item.options.map(({ feedback }) => normalise(feedback))))
        yield inItem(entry, ['options', i, 'feedback'], {
          expected: 'feedback of its own',
          got: `that of options[${first}] again`,
          mend: 'say why this option in particular is right or wrong',
        });
  },
};

const missingMisconception: LessonRule = {
  id: 'missing-misconception',
  severity: 'error',
  *find(part) {
    for (const { entry, item } of choices(part))
      for (const [i, option] of item.options.entries()) {
        const hasOne = option.misconception.trim() !== '';
        if (!option.correct && !hasOne)
          yield inItem(entry, ['options', i], {
            expected: 'a misconception on a wrong option',
            got: 'none',
            mend: 'name the error behind it in a short noun phrase',
          });
        if (option.correct && hasOne)
          yield inItem(entry, ['options', i, 'misconception'], {
            expected: 'no misconception on a right option',
            got: describeValue(option.misconception),
            mend: 'remove it',
          });
      }
  },
};

const COMBINED = [
  /\b(all|none|any|both|neither|either) of (the|these|those) (above|options|answers|others?)\b/i,
  /^(all|none|both|neither) of (the|these|those)$/i,
  /^(both |only |neither )?[a-e1-5] (and|or|nor) [a-e1-5]( only)?$/i,
];

const combinedOption: LessonRule = {
  id: 'combined-option',
  severity: 'error',
  *find(part) {
    for (const entry of allItems(part)) {
      for (const [i, text] of textsOf(entry.item, 'options').entries())
        if (COMBINED.some((pattern) => pattern.test(text.replace(/[.!]$/, '').trim())))
          yield inItem(entry, ['options', i, 'text'], {
            expected: 'an option that stands by itself',
            got: describeValue(text),
            mend: 'write one claim, or make the item multiple',
          });
    }
  },
};

export const CHOICE_RULES: LessonRule[] = [noKey, equalTexts, equalFeedback, missingMisconception, combinedOption];

function textsOf(item: ItemFile, list: 'options' | 'cards' | 'bins' | 'words'): string[] {
  const rows: readonly { text: string }[] = {
    options: 'options' in item ? item.options : [],
    cards: 'cards' in item ? item.cards : [],
    bins: 'bins' in item ? item.bins : [],
    words: 'words' in item ? item.words : [],
  }[list];
  return rows.map(({ text }) => text);
}

/** Index of each text that came before, with the index where it first stood. */
export function findRepeats(texts: string[]): [number, number][] {
  return texts.flatMap((text, i): [number, number][] => {
    const first = texts.indexOf(text);
    return first < i ? [[i, first]] : [];
  });
}
