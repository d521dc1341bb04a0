import type { BookRow } from '../../../runtime/collect/protocol';

/** How a class stands, over the rows that count. */
export interface ClassNumbers {
  count: number;
  complete: number;
  passed: number;
  /** Null without a row. */
  mean: number | null;
  median: number | null;
  /** Learners by score: 0 to under 10 %, … , 90 to 100 %. */
  tenths: number[];
  parts: { id: string; begun: number; complete: number; mean: number }[];
}

/** Counts a class. Means are over all of its learners, also those who have not begun. */
export function countClass(rows: readonly BookRow[]): ClassNumbers {
  const counted = rows.filter(({ isCounted }) => isCounted);
  const scores = counted.map(({ score }) => score).sort((a, b) => a - b);
  const tenths = Array.from({ length: 10 }, () => 0);
  for (const score of scores) {
    const tenth = Math.min(9, Math.floor(score * 10 + 1e-9));
    tenths[tenth] = (tenths[tenth] ?? 0) + 1;
  }
  return {
    count: counted.length,
    complete: counted.filter(({ isComplete }) => isComplete).length,
    passed: counted.filter(({ isPassed }) => isPassed === true).length,
    mean: meanOf(scores),
    median: medianOf(scores),
    tenths,
    parts: (counted[0]?.parts ?? []).map(({ id }, i) => {
      const parts = counted.flatMap((row) => row.parts[i] ?? []);
      return {
        id,
        begun: parts.filter(({ progress, tries }) => progress > 0 || tries > 0).length,
        complete: parts.filter(({ isComplete }) => isComplete).length,
        mean: meanOf(parts.map(({ score }) => score)) ?? 0,
      };
    }),
  };
}

function meanOf(numbers: readonly number[]): number | null {
  return numbers.length === 0 ? null : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function medianOf(sorted: readonly number[]): number | null {
  const middle = (sorted.length - 1) / 2;
  const [low, high] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
