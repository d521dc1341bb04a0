import type { ChoiceItem } from '../item';
import { scoreMultiple } from './multiple';
import type { ScoreResult } from './score';
import { scoreSingle } from './single';

/** The score of the options chosen, of which there may be one or several. */
export function scoreChoice(item: ChoiceItem, chosen: readonly string[]): ScoreResult {
  return item.kind === 'single' ? scoreSingle(item, chosen) : scoreMultiple(item, chosen);
}
