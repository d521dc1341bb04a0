import type { ItemAnalysis } from '../../domain/assignment/analyse-items';
import type { Assignment } from '../../domain/assignment/assignment';
import type { FoundAssignment } from '../../domain/assignment/choose-assignment';
import type { Standing } from '../../domain/assignment/compare-receipts';
import type { ReceiptFlags } from '../../domain/assignment/grade-receipt';
import type { ReceiptFault } from '../../domain/assignment/receipt';
import type { GradingCourse } from '../../domain/assignment/work';
import type { Response } from '../../domain/response';

/** Something handed in: a file, or a text that was pasted. */
export interface Source {
  name: string;
  content: Blob | string;
}

/** What the page asks of the one who collects; each is answered by replies, in order. */
export type Request =
  | { type: 'open'; course: GradingCourse }
  | { type: 'add'; sources: Source[] }
  /** Grade by this assignment: one that receipts were found for, by id, or the instructor's own copy. */
  | { type: 'choose'; id: string }
  | { type: 'give'; assignment: Assignment }
  /** Leave a row out of the class's numbers, or take it in again. */
  | { type: 'leave-out'; key: string; isOut: boolean }
  | { type: 'show'; key: string }
  | { type: 'clear' };

export type Reply =
  | { type: 'progress'; done: number; total: number }
  | { type: 'book'; book: Book }
  | { type: 'details'; details: RowDetails };

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

/** Why something was refused: not a readable file, or a receipt's fault. */
export type RefusalReason = ReceiptFault | 'unreadable';

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
