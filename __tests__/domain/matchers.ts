import type { ScoreResult } from '../../domain/score/score';

declare global {
  namespace jest {
    interface Matchers<R> {
      /** A scored result with these points: `expect(scoreItem(item, response)).toEarn(2, 3)`. */
      toEarn(earned: number, possible: number): R;
      /** An unfinished answer with this many cards, gaps or choices still open. */
      toBeUnfinished(missing: number): R;
    }
  }
}

function describeScore(score: ScoreResult): string {
  return score.status === 'scored'
    ? `${score.earned} of ${score.possible} (${JSON.stringify(score.marks)})`
    : `unfinished, ${score.missing} missing`;
}

expect.extend({
  toEarn(score: ScoreResult, earned: number, possible: number) {
    return {
      pass: score.status === 'scored' && score.earned === earned && score.possible === possible,
      message: () =>
        `expected ${this.isNot ? 'anything but ' : ''}${earned} of ${possible}, got ${describeScore(score)}`,
    };
  },
  toBeUnfinished(score: ScoreResult, missing: number) {
    return {
      pass: score.status === 'invalid' && score.missing === missing,
      message: () => `expected ${missing} missing, got ${describeScore(score)}`,
    };
  },
});
