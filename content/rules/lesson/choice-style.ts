import type { ItemEntry } from '../../material';
import { inItem, type LessonRule } from '../rule';
import { findWords, listContentWords, stripMarkup } from '../words';
import { choices } from './choices';

/** By how much the key must outgrow the next option before its length gives it away. */
const CLEARLY_LONGER = 1.25;
const MOST_OPTION_WORDS = 25;

const keyLongest: LessonRule = {
  id: 'key-longest',
  severity: 'warning',
  *find(part) {
    for (const { entry, item } of choices(part)) {
      if (item.kind !== 'single') continue;
      const key = item.options.findIndex(({ correct }) => correct);
      const lengths = item.options.map(({ text }) => stripMarkup(text).length);
      const longest = lengths[key] ?? 0;
      const next = Math.max(...lengths.filter((_, i) => i !== key));
      if (key >= 0 && longest > CLEARLY_LONGER * next)
        yield inItem(entry, ['options', key, 'text'], {
          expected: `a key at most ${CLEARLY_LONGER} times as long as the next option`,
          got: `${longest} letters against ${next}`,
          mend: 'shorten the key, or let a wrong option say as much',
        });
    }
  },
};

const negativeStem: LessonRule = {
  id: 'plain-negative',
  severity: 'warning',
  *find(part) {
    for (const { entry, item } of choices(part)) {
      // Emphasised words are taken out, so that only plain ones are found; a clause after a comma asks nothing.
      const plain = item.stem.replace(/\*\*?[^*]+\*\*?/g, '…').replace(/, according to [^,]+,/gi, '');
      const found = plain
        .split(/[.!?:;,]\s+/)
        .map((clause) => /\b(which|what|who|whose|where)\b.*\b(not|except)\b/i.exec(clause)?.[2]);
      const word = found.find((one) => one !== undefined);
      if (word !== undefined)
        yield inItem(entry, ['stem'], {
          expected: `**${word.toLowerCase()}** with emphasis`,
          got: `a plain “${word}”`,
          mend: 'emphasise it, or better ask the question the other way round',
        });
    }
  },
};

const absoluteWord: LessonRule = {
  id: 'absolute-word',
  severity: 'warning',
  *find(part) {
    for (const { entry, item } of choices(part))
      for (const [i, { text }] of item.options.entries()) {
        const word = /\b(always|never)\b/i.exec(text)?.[0];
        if (word !== undefined)
          yield inItem(entry, ['options', i, 'text'], {
            expected: 'no always or never in an option',
            got: `“${word}”`,
            mend: 'say when or how often, or leave it out',
          });
      }
  },
};

const repeatedStemWord: LessonRule = {
  id: 'stem-word-in-key',
  severity: 'warning',
  *find(part) {
    for (const { entry, item } of choices(part)) {
      const key = item.options.findIndex(({ correct }) => correct);
      const text = item.options[key]?.text;
      if (item.kind !== 'single' || text === undefined) continue;
      const stem = listContentWords(item.stem);
      const others = item.options.filter((_, i) => i !== key).map((option) => listContentWords(option.text));
      const shared = [...listContentWords(text)].filter((word) => stem.has(word));
      const telling = shared.filter((word) => !others.some((words) => words.has(word)));
      // When a wrong option echoes the stem in another word, the echo tells nothing.
      const isBalanced = others.some((words) => [...words].some((word) => stem.has(word) && !shared.includes(word)));
      if (telling.length > 0 && !isBalanced)
        yield inItem(entry, ['options', key, 'text'], {
          expected: 'no word of the stem that only the key repeats',
          got: `“${telling.join('”, “')}”`,
          mend: 'use another word, or let a wrong option repeat it too',
        });
    }
  },
};

const grammarCue: LessonRule = {
  id: 'grammar-cue',
  severity: 'warning',
  *find(part) {
    for (const { entry, item } of choices(part)) {
      const stem = stripMarkup(item.stem).replace(/[\s_….:?]+$/, '');
      const texts = item.options.map(({ text }) => stripMarkup(text).trim());
      const article = /\b(an?)$/i.exec(stem)?.[1]?.toLowerCase();
      if (article !== undefined) {
        const fits = texts.map((text) => (/^[aeiou]/i.test(text) ? 'an' : 'a') === article);
        if (fits.includes(false))
          yield inItem(entry, ['stem'], {
            expected: 'a stem that every option fits',
            got: `one that ends in “${article}”`,
            mend: 'end it in “a(n)”, or move the article into the options',
          });
      }
      // A question such as “What is it?” is not completed by its options.
      const verb = item.stem.includes('?') ? undefined : /\b(is|are|was|were)$/i.exec(stem)?.[1]?.toLowerCase();
      if (verb !== undefined) {
        const numbers = texts.map(isPlural);
        const ofKeys = numbers.filter((_, i) => item.options[i]?.correct);
        const ofOthers = numbers.filter((_, i) => !item.options[i]?.correct);
        if (ofKeys.length === 1 && ofOthers.every((number) => number !== ofKeys[0]))
          yield inItem(entry, ['options'], {
            expected: 'options in singular and plural that do not tell the key',
            got: `a key that alone is ${ofKeys[0] ? 'plural' : 'singular'} after “${verb}”`,
            mend: 'bring the options into one number',
          });
      }
    }
  },
};

const optionCount: LessonRule = {
  id: 'option-count',
  severity: 'warning',
  *find(part) {
    for (const { entry, item } of choices(part)) {
      // Several keys need room, so a multiple may hold six.
      const most = item.kind === 'single' ? 4 : 6;
      const got = item.options.length;
      if (got < 3 || got > most)
        yield inItem(entry, ['options'], {
          expected: `3–${most} options`,
          got: String(got),
          mend: got < 3 ? 'add a plausible wrong option' : 'drop the weakest',
        });
    }
  },
};

const longOption: LessonRule = {
  id: 'long-option',
  severity: 'warning',
  *find(part) {
    for (const { entry, item } of choices(part))
      for (const [i, { text }] of item.options.entries()) {
        const got = findWords(stripMarkup(text)).length;
        if (got > MOST_OPTION_WORDS)
          yield inItem(entry, ['options', i, 'text'], {
            expected: `${MOST_OPTION_WORDS} words or fewer`,
            got: String(got),
            mend: 'move what the options share into the stem',
          });
      }
  },
};

export const CHOICE_STYLE_RULES: LessonRule[] = [
  keyLongest,
  negativeStem,
  absoluteWord,
  repeatedStemWord,
  grammarCue,
  optionCount,
  longOption,
];

/** Whether the first noun phrase looks plural: a rough sign, which is why it only warns. */
function isPlural(text: string): boolean {
  const head = text.split(/\b(of|in|for|to|from|with|that|who|which|on|at)\b/)[0] ?? text;
  const last = findWords(head).at(-1)?.word ?? '';
  return /\band\b/.test(head) || (/s$/.test(last) && !/(ss|us|is)$/.test(last));
}

/** Whether the key of a single-choice item is longer than each other option. */
export function isKeyLongest({ item }: ItemEntry): boolean {
  if (item.kind !== 'single') return false;
  const key = item.options.find(({ correct }) => correct);
  const length = (text: string) => stripMarkup(text).length;
  return key !== undefined && item.options.every((one) => one === key || length(one.text) < length(key.text));
}
