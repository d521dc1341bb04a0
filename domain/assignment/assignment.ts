/** What an instructor hands out: a configuration, not a secret. It travels in a link's fragment or in an LMS package. */
export interface Assignment {
  /** Short and random; receipts name it. */
  id: string;
  title: string;
  parts: AssignedPart[];
  /** The same questions in the same order for the class, or drawn anew for each learner. */
  seed: { kind: 'class'; value: string } | { kind: 'each' };
  /** Share of the points, 0 to 1. */
  passMark: number;
  /** Counted tries at a quiz part; null for no limit. The first `attempts` forms count, the best of them is the grade. */
  attempts: number | null;
  feedback: 'each' | 'end';
  /** Gated: a part opens when the one before it is done. */
  order: 'free' | 'gated';
  /** Milliseconds since the epoch, with the IANA time zone that the instructor meant; null for none. */
  due: { at: number; zone: string } | null;
  /** A note to students, plain text. */
  note: string;
  /** What students are asked to sign with: LMSs match grades to people by e-mail address or number, not by name. */
  sign: 'name' | 'email' | 'number';
}

/** A lesson, and a bank, is in an assignment at most once. */
export type AssignedPart =
  /** A lesson; `steps` null for all of it. Its exercises' first tries count, those before the assignment was opened too. */
  | { kind: 'lesson'; lesson: string; steps: string[] | null }
  /** A quiz of `count` questions drawn from a bank. */
  | { kind: 'quiz'; bank: string; count: number };

/** The longest fragment of an assignment's link that is written or read, in characters. */
export const MAX_LINK_CHARS = 12_000;

/** What an assignment may hold; a link that holds more is refused. */
export const LIMITS = {
  titleChars: 120,
  noteChars: 2000,
  parts: 120,
  steps: 60,
  questions: 100,
  attempts: 20,
} as const;
