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

/** How the points of this kind are counted, as the learner reads it. */
export function formulaOf(kind: ScoredItem['kind']): string {
  switch (kind) {
    case 'single':
      return 'One point for the right answer.';
    case 'multiple':
      return 'Right ticks minus wrong ticks, out of the number of right answers, and never below zero.';
    case 'match':
    case 'sort':
      return 'One point for each card in its place.';
    case 'extended':
      return 'One point for each part with its answer.';
    case 'order':
      return 'One point for each pair of cards in the right order, out of all pairs.';
    case 'cloze':
      return 'One point for each gap with its word.';
    case 'line':
      return 'One point for each card at an accepted stop, half a point one stop beside it.';
  }
}
