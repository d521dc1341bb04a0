import type { Board } from '../../domain/board';
import type { Course } from '../../domain/course';
import { parseInline } from '../../domain/inline';
import { isChoice, isScored, type ScoredItem } from '../../domain/item';
import { shuffle } from '../../domain/seed';
import { viewBoard, viewOptions } from '../../domain/view';

/** One question of a sheet: a neutral number, and its parts in the order in which the sheet prints them. */
export interface Question {
  number: number;
  item: ScoredItem;
  /** Options of a choice, or cards (numbered) and places (lettered) of a board. */
  options: { id: string; text: string }[];
  cards: Board['cards'];
}

export interface SheetChoice {
  /** A bank's id; null for all banks. */
  bank: string | null;
  seed: string;
  /** Choice items alone, and of them only the options: no stem. */
  isOptionsOnly: boolean;
}

/** The scored items of one bank or of all, in an order that the seed decides; the same seed gives the same sheet. */
export function listQuestions(course: Pick<Course, 'banks'>, { bank, seed, isOptionsOnly }: SheetChoice): Question[] {
  const items = course.banks
    .filter(({ id }) => bank === null || id === bank)
    .flatMap((each) => each.items)
    .filter(isScored)
    .filter((item) => !isOptionsOnly || isChoice(item));
  return shuffle(items, `sitting/${seed}`).map((item, i) => {
    if (isChoice(item)) return { number: i + 1, item, options: viewOptions(item, seed), cards: [] };
    const { cards, bins } = viewBoard(item, seed);
    // Of a cloze the gaps are asked, by number, and the words are lettered.
    return item.kind === 'cloze'
      ? { number: i + 1, item, options: cards, cards: bins }
      : { number: i + 1, item, options: bins, cards };
  });
}

/** The n-th letter, from 0: A, B … */
export function letterOf(index: number): string {
  return String.fromCharCode(65 + index);
}

const HOW: Record<ScoredItem['kind'], string> = {
  single: 'Choose one. Answer: a letter.',
  multiple: 'Choose all that apply. Answer: letters.',
  match: 'Give each number a letter; each letter at most once. Answer: 1A 2C …',
  sort: 'Give each number a letter; letters may repeat. Answer: 1A 2A …',
  extended: 'Give each number a letter; letters may repeat or stay unused. Answer: 1A 2A …',
  order: 'Put the numbers in order. Answer: 2 3 1 …',
  cloze: 'Give each gap a word; each letter at most once. Answer: 1A 2C …',
  line: 'Give each number a place on the line. Answer: 1A 2C …',
};

/** The sheet as Markdown, without keys, ids and bank names. What a question stresses is stressed here too. */
export function writeSheet(
  questions: readonly Question[],
  { isOptionsOnly, name }: { isOptionsOnly: boolean; name: (term: string) => string },
): string {
  const say = (text: string) =>
    parseInline(text)
      .map(({ kind, value }) => (kind === 'zh' ? name(value) : kind === 'text' ? value : `*${value}*`))
      .join('');
  const head = [
    '# A sitting',
    '',
    'Answer every question, guessing where you must. Write one line a question: its number, a colon, the answer.',
    isOptionsOnly ? 'The questions themselves are left out: only their options are shown.' : '',
    '',
  ].filter((line, i) => line !== '' || i !== 3);
  const body = questions.flatMap((question) => writeQuestion(question, say, isOptionsOnly));
  return [...head, ...body].join('\n');
}

function writeQuestion(
  { number, item, options, cards }: Question,
  say: (text: string) => string,
  isOptionsOnly: boolean,
): string[] {
  const stem = isOptionsOnly ? [] : [say(item.stem), ''];
  const ends = item.kind === 'order' ? [`From “${say(item.from)}” to “${say(item.to)}”.`, ''] : [];
  const passage =
    item.kind === 'cloze'
      ? [
          say(item.text).replace(
            /\{([a-z0-9_]+)\}/g,
            (_, id) => `[${cards.findIndex((gap) => gap.id === id) + 1}: ____]`,
          ),
          '',
        ]
      : [];
  const numbered = item.kind === 'cloze' ? [] : cards.map(({ text }, i) => `${i + 1}. ${say(text)}`);
  const lettered = item.kind === 'order' ? [] : options.map(({ text }, i) => `- ${letterOf(i)}: ${say(text)}`);
  const gap = numbered.length > 0 && lettered.length > 0 ? [''] : [];
  return [`## ${number}`, '', HOW[item.kind], '', ...stem, ...passage, ...ends, ...numbered, ...gap, ...lettered, ''];
}
