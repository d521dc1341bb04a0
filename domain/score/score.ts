/** How one option, card or gap turned out. */
export type Mark = 'right' | 'partly' | 'wrong';

/** Points earned of the points possible, with the mark of each option, card or gap by its id. */
export interface Scored {
  status: 'scored';
  earned: number;
  possible: number;
  marks: Record<string, Mark>;
}

/** An unfinished answer: not wrong, not scored, costs nothing. `missing` counts what is still open. */
export interface Invalid {
  status: 'invalid';
  missing: number;
}

export type ScoreResult = Scored | Invalid;

/** The points of a set of marks: 1 for right, ½ for partly, 0 for wrong. */
export function scoreMarks(marks: Record<string, Mark>): Scored {
  const all = Object.values(marks);
  const earned = all.reduce((sum, mark) => sum + (mark === 'right' ? 1 : mark === 'partly' ? 0.5 : 0), 0);
  return { status: 'scored', earned, possible: all.length, marks };
}

/** The share of the points, 0 to 1. */
export function fractionOf(score: { earned: number; possible: number }): number {
  return score.possible === 0 ? 0 : score.earned / score.possible;
}
