import { boardOf, countMissing, keepKnown } from '../board';
import { isChoice, type ScoredItem } from '../item';
import type { Response } from '../response';
import { scoreCloze } from './cloze';
import { scoreLine } from './line';
import { scoreMatch } from './match';
import { scoreOrder } from './order';
import type { ScoreResult } from './score';
import { scoreChoice } from './score-choice';

/** The score of any response to any scored item; a response of the wrong shape, or unfinished, is invalid and never throws. */
export function scoreItem(item: ScoredItem, response: Response): ScoreResult {
  if (isChoice(item)) return scoreChoice(item, response.kind === 'choice' ? response.chosen : []);
  const board = boardOf(item);
  if (response.kind !== 'placement') return { status: 'invalid', missing: countMissing(board, {}) };
  const placed = keepKnown(board, response.placed);
  switch (item.kind) {
    case 'match':
    case 'sort':
    case 'extended':
      return scoreMatch(item, placed);
    case 'order':
      return scoreOrder(item, placed);
    case 'cloze':
      return scoreCloze(item, placed);
    case 'line':
      return scoreLine(item, placed);
  }
}

const EACH_CARD = 'Each card in its place counts the same.';

/** How the points of this item are counted, as the learner reads it. */
export function formulaOf(item: ScoredItem): string {
  switch (item.kind) {
    case 'single':
      return 'All for the right answer.';
    case 'multiple':
      return 'Right ticks minus wrong ticks, as a share of the right answers, and never below zero.';
    case 'match':
    case 'sort':
      return EACH_CARD;
    case 'extended':
      return 'Each part with its answer counts the same.';
    case 'order':
      return 'Cards are taken two by two: each two in the right order count the same.';
    case 'cloze':
      return 'Each gap with its word counts the same.';
    case 'line':
      return item.half === false
        ? EACH_CARD
        : 'Each card in its place counts the same, and half as much one place beside it.';
  }
}
