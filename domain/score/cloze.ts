import { boardOf, countMissing } from '../board';
import type { ClozeItem } from '../item';
import type { Placed } from '../response';
import { type Mark, type ScoreResult, scoreMarks } from './score';

/** The word in each filled gap: gap id → word id. */
export function wordsInGaps(placed: Placed): Record<string, string> {
  return Object.fromEntries(Object.entries(placed).map(([word, gap]) => [gap, word]));
}

/** One point a gap with its word; an empty gap makes the answer invalid. Marks are by gap. */
export function scoreCloze(item: ClozeItem, placed: Placed): ScoreResult {
  const missing = countMissing(boardOf(item), placed);
  if (missing > 0) return { status: 'invalid', missing };
  const words = wordsInGaps(placed);
  const marks: Record<string, Mark> = {};
  for (const gap of item.gaps) marks[gap.id] = words[gap.id] === gap.word ? 'right' : 'wrong';
  return scoreMarks(marks);
}
