import { boardOf, keepKnown, placeId } from './board';
import type { AttemptEntry } from './entry';
import { type BoardItem, type ChoiceItem, isChoice, type ScoredItem } from './item';
import { own } from './own';
import type { Response } from './response';
import { RUNGS } from './rungs';
import { wordsInGaps } from './score/cloze';
import { fractionOf, type Mark, type Scored } from './score/score';
import { scoreChoice } from './score/score-choice';
import { scoreItem } from './score/score-item';

/** How one option, card or gap turned out; `missed` is a right option that was left out. */
export type NoteMark = Mark | 'missed';

/** What is said about one option, card or gap. */
export interface Note {
  id: string;
  label: string;
  mark: NoteMark;
  /** Empty where nothing went wrong. */
  misconception: string;
  text: string;
}

/** Everything that is said about one checked answer; the same whichever way it was given. */
export interface Feedback {
  verdict: Mark;
  /** How many options, cards or gaps are right, and how many nearly, of how many; of an order, how many pairs besides, which are its points. */
  outcome: { right: number; near: number; of: number; pairs?: number };
  /** Empty until the rung that says which. */
  notes: Note[];
  hint: string | null;
  explanation: string | null;
  /** The idea that heads a right answer; undefined where the explanation itself begins with it. */
  takeaway?: string | undefined;
  /** The right answer, a line each; null until the last rung. */
  answer: string[] | null;
  cites: readonly string[];
}

/** Feedback on a finished answer at a rung (0–4), or null when the answer can't be scored yet. A right answer gets all of it. */
export function feedbackOn(item: ScoredItem, response: Response, rung: number): Feedback | null {
  if (isChoice(item)) return feedbackOnChoice(item, response.kind === 'choice' ? response.chosen : [], rung);
  const score = scoreItem(item, response);
  if (score.status === 'invalid') return null;
  return compose(item, score, rung, (reached) => ({
    notes: reached >= RUNGS.which ? notesOnBoard(item, response, score) : [],
    answer: reached >= RUNGS.explanation ? answerOf(item) : null,
  }));
}

/** The same for an item of options alone; the script that answers before all others have come brings no more than this. */
export function feedbackOnChoice(item: ChoiceItem, chosen: readonly string[], rung: number): Feedback | null {
  const score = scoreChoice(item, chosen);
  if (score.status === 'invalid') return null;
  return compose(item, score, rung, (reached) => ({
    notes: item.kind === 'single' || reached >= RUNGS.which ? notesOnChoice(item, chosen, score, reached) : [],
    answer: reached >= RUNGS.explanation ? answerOfChoice(item) : null,
  }));
}

function compose(
  item: ScoredItem,
  score: Scored,
  rung: number,
  partsAt: (reached: number) => Pick<Feedback, 'notes' | 'answer'>,
): Feedback {
  const verdict = verdictOf(item, score);
  const reached = verdict === 'right' ? RUNGS.explanation : rung;
  return {
    verdict,
    outcome: item.kind === 'order' ? { ...outcomeOf(score), pairs: score.earned } : outcomeOf(score),
    ...partsAt(reached),
    hint: verdict !== 'right' && reached >= RUNGS.hint ? item.hint : null,
    explanation: reached >= RUNGS.explanation ? item.explanation : null,
    takeaway: verdict === 'right' ? item.takeaway : undefined,
    cites: item.cites,
  };
}

/**
 * The one rule for the mark of a whole answer: all of it right; something, even where it earns nothing; nothing at all.
 * Of several options only what was ticked is something: to leave a wrong one alone is no answer yet.
 */
function verdictOf(item: ScoredItem, score: Scored): Mark {
  const { right, near, of } = outcomeOf(score);
  if (right === of) return 'right';
  const something =
    item.kind === 'multiple'
      ? item.options.filter(({ id, correct }) => correct && markIn(score, id) === 'right').length
      : right + near;
  return something + score.earned > 0 ? 'partly' : 'wrong';
}

/** The same for an answer in the record. What earned everything stays right, should its item have been edited since. */
export function verdictOn(item: ScoredItem, { response, score: kept }: AttemptEntry): Mark {
  const share = kept ? fractionOf(kept) : 0;
  if (share === 1) return 'right';
  const score = scoreItem(item, response);
  const verdict = score.status === 'scored' ? verdictOf(item, score) : share > 0 ? 'partly' : 'wrong';
  return verdict === 'right' ? 'partly' : verdict;
}

function outcomeOf(score: Scored): Feedback['outcome'] {
  const marks = Object.values(score.marks);
  const count = (wanted: Mark) => marks.filter((mark) => mark === wanted).length;
  return { right: count('right'), near: count('partly'), of: marks.length };
}

function markIn({ marks }: Scored, id: string): Mark {
  return own(marks, id) ?? 'wrong';
}

function notesOnChoice(item: ChoiceItem, chosen: readonly string[], score: Scored, rung: number): Note[] {
  // An option that was wrongly left alone is part of the right answer: it waits for the last rung.
  const areLeftOutShown = item.kind === 'multiple' && rung >= RUNGS.explanation;
  return item.options
    .filter((option) => chosen.includes(option.id) || (areLeftOutShown && option.correct))
    .map((option) => ({
      id: option.id,
      label: option.text,
      mark: chosen.includes(option.id) ? markIn(score, option.id) : 'missed',
      misconception: chosen.includes(option.id) ? option.misconception : '',
      text: option.feedback,
    }));
}

function notesOnBoard(item: BoardItem, response: Response, score: Scored): Note[] {
  const placed = response.kind === 'placement' ? keepKnown(boardOf(item), response.placed) : {};
  const words = item.kind === 'cloze' ? wordsInGaps(placed) : {};
  const subjects =
    item.kind === 'cloze'
      ? item.gaps.map((gap, i) => ({
          ...gap,
          label: `Gap ${i + 1}: ${wordText(item.words, words[gap.id])}`,
          where: words[gap.id],
        }))
      : item.cards.map((card) => ({ ...card, label: card.text, where: own(placed, card.id) }));
  return subjects.map((subject) => {
    const mark = markIn(score, subject.id);
    return {
      id: subject.id,
      label: subject.label,
      mark,
      misconception: mark === 'right' ? '' : subject.misconception,
      text: mark === 'right' ? subject.right : (subject.at[subject.where ?? ''] ?? subject.wrong),
    };
  });
}

function wordText(words: { id: string; text: string }[], id: string | undefined): string {
  return words.find((word) => word.id === id)?.text ?? '';
}

/** The right answer, a line each, as text. */
export function answerOf(item: ScoredItem): string[] {
  if (isChoice(item)) return answerOfChoice(item);
  const bins = boardOf(item).bins;
  const binText = (id: string) => bins.find((bin) => bin.id === id)?.text ?? '';
  switch (item.kind) {
    case 'match':
    case 'sort':
    case 'extended':
      return item.cards.map((card) => `${card.text} → ${binText(card.bin)}`);
    case 'order':
      return item.cards.map((card, i) => `${i + 1}. ${card.text}`);
    case 'line':
      return item.cards.map(
        (card) => `${card.text} → ${card.accept.map((stop) => binText(placeId(stop))).join(' or ')}`,
      );
    case 'cloze':
      return item.gaps.map((gap, i) => `Gap ${i + 1}: ${wordText(item.words, gap.word)}`);
  }
}

function answerOfChoice(item: ChoiceItem): string[] {
  return item.options.filter((option) => option.correct).map((option) => option.text);
}
