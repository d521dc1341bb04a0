import type { Log } from '../entry';
import { keyResponse } from '../key-response';
import type { Report } from '../report';
import type { Assignment } from './assignment';
import { type GradedPart, gradeWork } from './grade-work';
import { collectWork, type GradingCourse, type Work } from './work';

/** What floating-point sums may lack: ten tenths of a point are one. */
const TOLERANCE = 1e-9;

/** The report of a record on an assignment; `sessionMs` is the time spent in this session, which no record tells. */
export function reportOf(assignment: Assignment, log: Log, course: GradingCourse, sessionMs = 0): Report {
  return reportWork(assignment, collectWork(assignment, log, course), course, sessionMs);
}

/** The report of raw work: every question of the assignment counts one point, wherever it stands. */
export function reportWork(assignment: Assignment, work: Work, course: GradingCourse, sessionMs = 0): Report {
  return reportParts(assignment, gradeWork(assignment, work, course), sessionMs);
}

/** The report of graded parts. Once all is done, a further try may still turn a missed pass mark into a reached one. */
export function reportParts({ passMark }: Pick<Assignment, 'passMark'>, parts: GradedPart[], sessionMs = 0): Report {
  const isComplete = parts.every((part) => part.isComplete);
  const score = shareOf(parts);
  const isReached = score >= passMark - TOLERANCE;
  const isOutOfReach =
    shareOf(parts.map((part) => ({ ...part, earned: part.ceiling, isComplete: true }))) < passMark - TOLERANCE;
  return {
    score,
    progress: sum(parts, ({ all }) => all) === 0 ? 0 : sum(parts, ({ done }) => done) / sum(parts, ({ all }) => all),
    isComplete,
    isPassed: isComplete || isReached ? isReached : isOutOfReach ? false : null,
    objectives: parts.map((part) => ({
      id: part.id,
      score: shareOf([part]),
      progress: part.all === 0 ? 1 : part.done / part.all,
      isComplete: part.isComplete,
    })),
    interactions: parts.flatMap((part) =>
      part.answers.map(({ item, answer, share }) => ({
        item: item.id,
        kind: item.kind,
        objective: part.id,
        form: part.form?.id ?? null,
        response: answer.response,
        correct: keyResponse(item),
        score: share,
        at: answer.at,
        latencyMs: answer.elapsedMs,
      })),
    ),
    sessionMs,
  };
}

/** Which parts may be begun: all of them, or in a gated assignment those before which everything is done. */
export function listOpenParts(
  { order }: Pick<Assignment, 'order'>,
  parts: readonly { isComplete: boolean }[],
): boolean[] {
  return parts.map((_, i) => order === 'free' || parts.slice(0, i).every(({ isComplete }) => isComplete));
}

/** Points as a share. Where nothing can be scored, doing it all is the whole score. */
function shareOf(parts: readonly Pick<GradedPart, 'earned' | 'possible' | 'isComplete'>[]): number {
  const possible = sum(parts, (part) => part.possible);
  if (possible === 0) return parts.every(({ isComplete }) => isComplete) ? 1 : 0;
  return sum(parts, (part) => part.earned) / possible;
}

function sum<T>(list: readonly T[], numberOf: (thing: T) => number): number {
  return list.reduce((total, thing) => total + numberOf(thing), 0);
}
