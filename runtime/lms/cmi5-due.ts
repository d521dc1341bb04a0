import type { ReportedInteraction } from '../../domain/report';
import {
  nameFailed,
  type Statement,
  type StatementFrame,
  writeAnswered,
  writeDefined,
  writePartDone,
} from './cmi5-statements';
import { toScaled } from './format-values';
import { type LmsNews, nameOfAnswer } from './lms-driver';

/** A statement that has still to be said, and what it says. */
export interface Due {
  /** By which it is said once. */
  name: string;
  statement: Statement;
  answer: ReportedInteraction | null;
}

/** Writes the statements of one session; each only once, so that what is sent again is the same to a letter. */
export interface Cmi5Due {
  /**
   * All that is due in the order in which cmi5 wants it, but for what was `told` already; `isLast`: a failure too, which
   * may be followed by a pass, but not within a session.
   */
  list(news: LmsNews, told: ReadonlySet<string>, isLast: boolean): Due[];
}

export function createCmi5Due(frame: StatementFrame, now: () => number): Cmi5Due {
  const written = new Map<string, Due>();

  function due(name: string, write: () => Statement, answer: ReportedInteraction | null = null): Due {
    const known = written.get(name) ?? { name, statement: write(), answer };
    written.set(name, known);
    return known;
  }

  /** The LMS may have been given another mastery score: then its own counts. */
  function isPassed({ score, isPassed: isReached }: LmsNews['report']): boolean {
    const mastery = frame.masteryScore;
    return mastery === null ? isReached === true : toScaled(score) >= mastery;
  }

  return {
    list: ({ report, answers }, told, isLast) => {
      const { sessionMs: durationMs, score, progress, isComplete } = report;
      const shown = told.has('completed') ? null : progress;
      const judged = nameFailed(score);
      const all = [
        ...answers.map((answer) => due(nameOfAnswer(answer), () => writeAnswered(frame, answer, shown), answer)),
        ...report.objectives
          .filter((part) => part.isComplete)
          .map((part) => due(part.id, () => writePartDone(frame, part, now()))),
        ...(isComplete ? [due('completed', () => writeDefined(frame, 'completed', { at: now(), durationMs }))] : []),
        // Only once in all, so not before the score is the last one.
        ...(isComplete && isPassed(report)
          ? [due('passed', () => writeDefined(frame, 'passed', { at: now(), durationMs, score }))]
          : []),
        ...(isComplete && isLast && !isPassed(report) && !told.has('passed')
          ? [due(judged, () => writeDefined(frame, 'failed', { at: now(), durationMs, score }))]
          : []),
      ];
      // Answers are in `answers` only as long as they have not been told.
      return all.filter(({ name, answer }) => answer !== null || !told.has(name));
    },
  };
}
