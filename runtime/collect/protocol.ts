import type { ItemAnalysis } from '../../domain/assignment/analyse-items';
import type { Assignment } from '../../domain/assignment/assignment';
import type { FoundAssignment } from '../../domain/assignment/choose-assignment';
import type { Collected, Standing } from '../../domain/assignment/compare-receipts';
import type { ReceiptFlags } from '../../domain/assignment/grade-receipt';
import type { ReceiptFault } from '../../domain/assignment/receipt';
import type { GradingCourse } from '../../domain/assignment/work';
import type { Response } from '../../domain/response';

/** Something handed in: a file, or a text that was pasted. */
export interface Submission {
  name: string;
  content: Blob | string;
}

/** What has been collected and decided so far: all that another clerk needs to go on. */
export interface Kept {
  collected: Collected[];
  refused: Book['refused'];
  given: Assignment | null;
  chosen: string | null;
  leftOut: string[];
}

/** What the page asks of the one who collects. Each is done in order and ends in one `answered`, whatever became of it. */
export type ClerkRequest =
  /** `today` is the page's own clock, in milliseconds since the epoch. */
  | { type: 'open'; course: GradingCourse; today?: number }
  | { type: 'add'; sources: Submission[]; today?: number }
  /** Grade by this assignment: one that receipts were found for, by id, or the instructor's own copy. */
  | { type: 'choose'; id: string }
  | { type: 'give'; assignment: Assignment }
  /** Leave a row out of the class's numbers, or take it in again. */
  | { type: 'leave-out'; key: string; isOut: boolean }
  | { type: 'show'; key: string }
  | { type: 'clear' }
  | { type: 'restore'; kept: Kept };

/** Said in between and answered by nothing: what is being read is ended, and what was read is kept. */
export interface StopSign {
  type: 'stop';
}

export type ClerkReply =
  | { type: 'progress'; done: number; total: number }
  | { type: 'book'; book: Book }
  | { type: 'details'; details: RowDetails }
  /** Read since the last such reply; `done` of the sources of the request have been read to their end. */
  | { type: 'taken'; collected: Collected[]; refused: Book['refused']; done: number }
  /** The request could not be done; what was there before still is. */
  | { type: 'failed' }
  | { type: 'answered' };

/** Everything that the results page shows, without the raw answers. */
export interface Book {
  /** Receipts read, of whichever assignment. */
  received: number;
  refused: { source: string; why: RefusalReason }[];
  found: FoundAssignment[];
  /** Graded by this one; null before anything was read. */
  assignment: Assignment | null;
  rows: BookRow[];
  copies: { source: string; of: string }[];
  /** Of the rows that count. */
  analysis: ItemAnalysis[];
}

/**
 * Why something was refused: a receipt's fault, a file that can't be read or was cut short, one under a password, one
 * packed in a way that isn't read here, a picture (or a PDF), or what came behind a stop.
 */
export type RefusalReason = ReceiptFault | 'unreadable' | 'cut' | 'locked' | 'packed' | 'picture' | 'stopped';

/** One receipt in the gradebook. */
export interface BookRow extends Standing {
  key: string;
  source: string;
  name: string;
  /** When the receipt was made, milliseconds since the epoch. */
  at: number;
  score: number;
  earned: number;
  possible: number;
  progress: number;
  isComplete: boolean;
  isPassed: boolean | null;
  parts: { id: string; score: number; progress: number; isComplete: boolean; tries: number }[];
  /** Item id → share of the points. */
  shares: Record<string, number>;
  flags: ReceiptFlags;
  /** Whether it is in the class's numbers: neither superseded nor left out by hand. */
  isCounted: boolean;
}

/** One receipt, answer by answer. */
export interface RowDetails {
  key: string;
  answers: RowAnswer[];
  /** What is asked in the graded parts and has no answer; of a quiz, the questions of the form that counts. */
  unanswered: { item: string; objective: string }[];
}

export interface RowAnswer {
  item: string;
  objective: string;
  at: number;
  response: Response;
  /** Null for what is not scored, or was answered in another version. */
  share: number | null;
  isLate: boolean;
}
