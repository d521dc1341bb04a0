import { boardOf } from '../board';
import { isChoice, type ScoredItem } from '../item';
import { keyResponse } from '../key-response';
import { own } from '../own';
import type { Response } from '../response';
import type { GradedAnswer, GradedPart } from './grade-work';

/** Below this many answers the numbers are hints at most. */
export const SMALL_CLASS = 30;

/** How often one answer was given: an option chosen, or a card in a place. */
export interface AnswerCount {
  /** The option, or the card (of a cloze, the gap). */
  id: string;
  /** The place (of a cloze, the word); null for an option. */
  place: string | null;
  count: number;
  isRight: boolean;
}

/** What a class's answers say of one question. */
export interface ItemAnalysis {
  item: string;
  /** The part of the assignment that it belongs to. */
  objective: string;
  /** Learners who answered it. */
  n: number;
  /** Mean share of the points, 0 (hard) to 1 (easy). */
  difficulty: number;
  /** Learners with full points. */
  right: number;
  /**
   * Pearson's correlation of the share with the mean share of the learner's other answers (point-biserial where answers
   * are right or wrong; corrected for the item itself), −1 to 1; null where it is not defined.
   */
  discrimination: number | null;
  /** Right and wrong ones, the most frequent first; what nobody chose too, for options. */
  choices: AnswerCount[];
}

/** Every question that was answered, in the order of the assignment. `learners` holds each learner's graded parts. */
export function analyseItems(learners: readonly (readonly GradedPart[])[]): ItemAnalysis[] {
  const found = new Map<
    string,
    { objective: string; item: ScoredItem; rows: { given: GradedAnswer; rest: number | null }[] }
  >();
  for (const parts of learners) {
    const all = parts.flatMap((part) => part.answers);
    const total = all.reduce((sum, { share }) => sum + share, 0);
    for (const part of parts) {
      for (const given of part.answers) {
        const rest = all.length > 1 ? (total - given.share) / (all.length - 1) : null;
        const known = found.get(given.item.id);
        if (known) known.rows.push({ given, rest });
        else found.set(given.item.id, { objective: part.id, item: given.item, rows: [{ given, rest }] });
      }
    }
  }
  return [...found.values()].map(({ objective, item, rows }) => {
    const shares = rows.map(({ given }) => given.share);
    const pairs = rows.flatMap(({ given, rest }) => (rest === null ? [] : [[given.share, rest] as const]));
    return {
      item: item.id,
      objective,
      n: rows.length,
      difficulty: shares.reduce((sum, share) => sum + share, 0) / rows.length,
      right: shares.filter((share) => share === 1).length,
      discrimination: correlate(pairs),
      choices: countChoices(
        item,
        rows.map(({ given }) => given.answer.response),
      ),
    };
  });
}

/** Pearson's r; null below three pairs, or where one side does not vary. */
export function correlate(pairs: readonly (readonly [number, number])[]): number | null {
  const n = pairs.length;
  if (n < 3) return null;
  const meanX = pairs.reduce((sum, [x]) => sum + x, 0) / n;
  const meanY = pairs.reduce((sum, [, y]) => sum + y, 0) / n;
  let [xy, xx, yy] = [0, 0, 0];
  for (const [x, y] of pairs) {
    xy += (x - meanX) * (y - meanY);
    xx += (x - meanX) ** 2;
    yy += (y - meanY) ** 2;
  }
  // Below this a side varies by rounding alone.
  return xx < 1e-12 || yy < 1e-12 ? null : xy / Math.sqrt(xx * yy);
}

function countChoices(item: ScoredItem, responses: readonly Response[]): AnswerCount[] {
  const counts = new Map<string, AnswerCount>();
  const add = (id: string, place: string | null, isRight: boolean, by: number) => {
    const key = JSON.stringify([id, place]);
    const known = counts.get(key);
    if (known) known.count += by;
    else counts.set(key, { id, place, isRight, count: by });
  };
  if (isChoice(item)) {
    for (const { id, correct } of item.options) add(id, null, correct, 0);
    for (const response of responses) {
      const chosen = new Set(response.kind === 'choice' ? response.chosen : []);
      for (const { id, correct } of item.options) if (chosen.has(id)) add(id, null, correct, 1);
    }
  } else {
    const board = boardOf(item);
    const isRight = rightPlaces(item);
    for (const response of responses) {
      if (response.kind !== 'placement') continue;
      for (const card of board.cards) {
        const bin = own(response.placed, card.id);
        if (bin === undefined || !board.bins.some(({ id }) => id === bin)) continue;
        const [id, place] = item.kind === 'cloze' ? [bin, card.id] : [card.id, bin];
        add(id, place, isRight(card.id, bin), 1);
      }
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count);
}

function rightPlaces(item: ScoredItem): (card: string, bin: string) => boolean {
  if (item.kind === 'line') {
    const accepted = new Map(item.cards.map((card) => [card.id, card.accept.map((stop) => `p${stop}`)]));
    return (card, bin) => accepted.get(card)?.includes(bin) === true;
  }
  const key = keyResponse(item);
  return (card, bin) => key.kind === 'placement' && key.placed[card] === bin;
}
