import type { MultipleItem } from '../item';
import type { Mark, ScoreResult } from './score';

/**
 * Right ticks less wrong ticks, of the number of right options, never below 0; nothing ticked is invalid.
 * Every option is marked: an option rightly left alone is right.
 */
export function scoreMultiple(item: MultipleItem, chosen: readonly string[]): ScoreResult {
  const ticked = new Set(chosen.filter((id) => item.options.some((option) => option.id === id)));
  if (ticked.size === 0) return { status: 'invalid', missing: 1 };
  const marks: Record<string, Mark> = {};
  let balance = 0;
  for (const option of item.options) {
    marks[option.id] = ticked.has(option.id) === option.correct ? 'right' : 'wrong';
    if (ticked.has(option.id)) balance += option.correct ? 1 : -1;
  }
  const possible = item.options.filter((option) => option.correct).length;
  return { status: 'scored', earned: Math.max(0, balance), possible, marks };
}
