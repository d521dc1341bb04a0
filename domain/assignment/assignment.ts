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
}

export type AssignedPart =
  /** A lesson; `steps` null for all of it. Its exercises' first tries count. */
  | { kind: 'lesson'; lesson: string; steps: string[] | null }
  /** A quiz of `count` questions drawn from a bank. */
  | { kind: 'quiz'; bank: string; count: number };
