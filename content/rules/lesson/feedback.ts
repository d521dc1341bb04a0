import { PARAGRAPHS } from '../../../domain/item';
import type { Path } from '../../fault';
import { allItems } from '../../material';
import type { ItemFile } from '../../schema';
import { inItem, type LessonRule } from '../rule';

/** In a lesson these texts come before the answer, so that a learner who reads them still has something to find. */
const feedbackReveals: LessonRule = {
  id: 'feedback-reveals',
  severity: 'warning',
  *find(part) {
    for (const entry of allItems(part)) {
      if (entry.item.for !== 'lesson') continue;
      for (const { path, name } of listReveals(entry.item))
        yield inItem(entry, path, {
          expected: 'the error and not the answer',
          got: `“${name}”, which is right`,
          mend: 'say what is wrong here, and leave the answer to right and explanation',
        });
    }
  },
};

export const FEEDBACK_RULES: LessonRule[] = [feedbackReveals];

/** A text that is shown before the answer, with the right answers that it must not name. */
interface EarlyText {
  path: Path;
  text: string;
  answers: string[];
}

function* listReveals(item: ItemFile): Generator<{ path: Path; name: string }> {
  for (const { path, text, answers } of listEarlyTexts(item)) {
    const name = answers.filter(isTelling).find((answer) => doesName(text, answer));
    if (name !== undefined) yield { path, name };
  }
}

function* listEarlyTexts(item: ItemFile): Generator<EarlyText> {
  if (item.kind === 'single') {
    const answers = item.options.filter(({ correct }) => correct).map(({ text }) => text);
    yield { path: ['hint'], text: item.hint, answers };
    for (const [i, { correct, feedback }] of item.options.entries())
      if (!correct) yield { path: ['options', i, 'feedback'], text: feedback, answers };
    return;
  }
  const board = listBoard(item);
  if (!board) return;
  // A hint that names every place alike, as in “design or execution?”, gives none away.
  if (!board.places.every((place) => doesName(board.hint, place)))
    yield { path: ['hint'], text: board.hint, answers: board.rows.flatMap(({ answers }) => answers) };
  for (const [i, { wrong, misconception, at, answers }] of board.rows.entries()) {
    yield { path: [board.list, i, 'wrong'], text: wrong, answers };
    yield { path: [board.list, i, 'misconception'], text: misconception, answers };
    for (const [place, text] of Object.entries(at)) yield { path: [board.list, i, 'at', place], text, answers };
  }
}

interface BoardTexts {
  hint: string;
  list: 'cards' | 'gaps';
  places: string[];
  rows: { wrong: string; misconception: string; at: Record<string, string>; answers: string[] }[];
}

/** The places of an item by their texts; none of an order, whose places are numbers, and of a line those with a name of their own. */
function listBoard(item: ItemFile): BoardTexts | null {
  const textsOf = (places: { id: string; text: string }[], right: string) =>
    places.filter(({ id }) => id === right).map(({ text }) => text);
  switch (item.kind) {
    case 'match':
    case 'sort':
    case 'extended': {
      const rows = item.cards.map((card) => ({ ...card, answers: textsOf(item.bins, card.bin) }));
      return { hint: item.hint, list: 'cards', places: item.bins.map(({ text }) => text), rows };
    }
    case 'cloze': {
      const rows = item.gaps.map((gap) => ({ ...gap, answers: textsOf(item.words, gap.word) }));
      return { hint: item.hint, list: 'gaps', places: item.words.map(({ text }) => text), rows };
    }
    case 'line': {
      const named = new Map([
        [1, item.from],
        [(item.stops + 1) / 2, item.middle ?? ''],
        [item.stops, item.to],
      ]);
      const end = (stop: number) => [named.get(stop) ?? ''].filter(Boolean);
      const rows = item.cards.map((card) => ({ ...card, answers: card.accept.flatMap(end) }));
      return { hint: item.hint, list: 'cards', places: [...named.values()].filter(Boolean), rows };
    }
    default:
      return null;
  }
}

/** One letter stands in many texts by chance, and the paragraph is to be named. */
function isTelling(answer: string): boolean {
  return answer.trim().length > 1 && !(PARAGRAPHS as readonly string[]).includes(answer.trim());
}

/** Whether a text holds a name in whole words, in capitals or not; “sub-state” does not hold “state”. */
function doesName(text: string, name: string): boolean {
  const words = splitWords(name);
  return words.length > 0 && ` ${splitWords(text).join(' ')} `.includes(` ${words.join(' ')} `);
}

function splitWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}_]+(?:-[\p{L}\p{N}_]+)*/gu) ?? [];
}
