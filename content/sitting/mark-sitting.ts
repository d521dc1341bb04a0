import { placeId } from '../../domain/board';
import { isChoice } from '../../domain/item';
import type { Response } from '../../domain/response';
import { fractionOf } from '../../domain/score/score';
import { scoreItem } from '../../domain/score/score-item';
import { letterOf, type Question } from './make-sheet';

/** A question of a sitting with what was answered; null where nothing readable was. */
export interface MarkedQuestion {
  question: Question;
  response: Response | null;
  /** Share of the points, 0 to 1; nothing for no answer. */
  share: number;
}

/** A file of answers marked by the scorers of the module; `faults` name the lines that could not be read. */
export function markSitting(
  questions: readonly Question[],
  text: string,
): { marked: MarkedQuestion[]; faults: string[] } {
  const faults: string[] = [];
  const answers = new Map<number, string>();
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    const found = /^\W*(\d+)\s*[:.)]\s*(.*)$/.exec(line);
    if (!found && line.trim() === '') continue;
    const number = Number(found?.[1]);
    if (!found || !questions.some((question) => question.number === number))
      faults.push(`line ${i + 1}: expected the number of a question, a colon and its answer, got “${line.trim()}”`);
    else answers.set(number, found[2] ?? '');
  }
  const marked = questions.map((question) => {
    const answer = answers.get(question.number);
    if (answer === undefined) faults.push(`question ${question.number}: expected an answer, got none`);
    const response = answer === undefined ? null : readResponse(question, answer);
    const score = response && scoreItem(question.item, response);
    if (answer !== undefined && score?.status !== 'scored')
      faults.push(`question ${question.number}: expected a whole answer, got “${answer}”`);
    return { question, response, share: score?.status === 'scored' ? fractionOf(score) : 0 };
  });
  return { marked, faults };
}

function readResponse({ item, options, cards }: Question, answer: string): Response {
  const lettered = (letter: string) => options.find((_, i) => letterOf(i) === letter.toUpperCase())?.id;
  if (isChoice(item)) {
    const chosen = [...answer.replace(/[^A-Za-z]/g, '')].flatMap((letter) => lettered(letter) ?? []);
    return { kind: 'choice', chosen: [...new Set(chosen)] };
  }
  if (item.kind === 'order') {
    const order = (answer.match(/\d+/g) ?? []).flatMap((digits) => cards[Number(digits) - 1]?.id ?? []);
    return { kind: 'placement', placed: Object.fromEntries(order.map((card, i) => [card, placeId(i + 1)])) };
  }
  const pairs = [...answer.matchAll(/(\d+)\s*[-=:]?\s*([A-Za-z])/g)].flatMap(([, digits, letter]) => {
    const card = cards[Number(digits) - 1]?.id;
    const place = lettered(letter ?? '');
    return card === undefined || place === undefined ? [] : [[card, place] as const];
  });
  // In a cloze the words are placed, and the gaps are their places.
  const placed = item.kind === 'cloze' ? pairs.map(([gap, word]) => [word, gap] as const) : pairs;
  return { kind: 'placement', placed: Object.fromEntries(placed) };
}
