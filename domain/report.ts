import type { ScoredKind } from './item';
import type { Response } from './response';

/** What is reported of one learner's work on one assignment: the one model behind receipts, gradebook and every LMS driver. */
export interface Report {
  /** 0 to 1. */
  score: number;
  /** Share of the work done, 0 to 1. */
  progress: number;
  isComplete: boolean;
  /** Null while the pass mark can still be reached or missed; decided once all is done, though a further try may still turn a missed mark into a reached one. */
  isPassed: boolean | null;
  /** One a part of the assignment. */
  objectives: { id: string; score: number; progress: number; isComplete: boolean }[];
  interactions: ReportedInteraction[];
  /** Milliseconds spent in this session. */
  sessionMs: number;
}

/** One counted answer. Ids are `[a-z0-9_]`, as SCORM 2004 demands. */
export interface ReportedInteraction {
  item: string;
  kind: ScoredKind;
  objective: string;
  /** The try at a quiz that it was given in; null in a lesson, where only the first answer counts. */
  form: string | null;
  response: Response;
  /** The key, in the shape of a response; for a line, the first accepted stop of each card. */
  correct: Response;
  /** Share of the points, 0 to 1. */
  score: number;
  /** Milliseconds since the epoch. */
  at: number;
  latencyMs: number;
}
