import type { Response } from './response';

/** The version of the entries that this code writes. Raise it with a step in `lift.ts` and a frozen fixture. */
export const RECORD_VERSION = 5;

/** The bank that review forms name: they draw from all of them. */
export const REVIEW_BANK = 'review';

/** The last round that is read. Nobody gets there; a record from elsewhere may say so all the same. */
export const MAX_ROUND = 1e9;

/** How sure a learner was before the feedback: 1 guess, 2 fairly, 3 sure; 0 not said. */
export type Confidence = 0 | 1 | 2 | 3;

interface EntryBase {
  /** Unique across devices. */
  id: string;
  /** Milliseconds since the epoch, by the learner's clock: what is shown as its date. What came first is read from `order`. */
  at: number;
  /**
   * Its place among all that was done: the moment, or where a clock was set back, one more than the latest that the device
   * knew (a hybrid logical clock). See `stampNext`.
   */
  order: number;
}

/** One checked answer. `form` is the quiz form it belongs to, or null in a lesson. */
export interface AttemptEntry extends EntryBase {
  type: 'attempt';
  item: string;
  /** The version of the item that was answered. */
  hash: string;
  /** The item that this one stood in for in a review (a sibling with another stem), or null. Records hold it under this name. */
  card: string | null;
  form: string | null;
  /** Rounds count from 0; "start again" begins the next one. */
  round: number;
  seed: string;
  response: Response;
  /** Null for kinds that are not scored. */
  score: { earned: number; possible: number } | null;
  /** Help already seen in this round: a rung, 0 to 4. */
  rung: number;
  confidence: Confidence;
  elapsedMs: number;
}

/** The next rung of help, asked for without another try. */
export interface HelpEntry extends EntryBase {
  type: 'help';
  item: string;
  form: string | null;
  round: number;
  rung: number;
}

/** A step was opened. */
export interface VisitEntry extends EntryBase {
  type: 'visit';
  lesson: string;
  step: string;
}

/** A quiz form was drawn. Its own id seeds the shuffling. */
export interface FormEntry extends EntryBase {
  type: 'form';
  bank: string;
  items: string[];
  feedback: 'each' | 'end';
  /** Practice never counts as the quiz's result. */
  isPractice: boolean;
  /** In a review: item asked → the item that it stands in for, where they differ. */
  standsFor: Record<string, string>;
  /** The id of the assignment that it was drawn for, or null. */
  assignment: string | null;
}

/** A quiz form was handed in. */
export interface FinishEntry extends EntryBase {
  type: 'finish';
  form: string;
}

/** What the learner plans for; the last one stands. */
export interface PlanEntry extends EntryBase {
  type: 'plan';
  /** The day of the exam, YYYY-MM-DD, or null. */
  exam: string | null;
  /** Questions a day, 1 to MAX_CAP. */
  cap: number;
}

/** The link of an assignment was opened: the latest one of an assignment stands. */
export interface AssignedEntry extends EntryBase {
  type: 'assigned';
  /** The assignment's id. */
  assignment: string;
  /** The link's fragment, which holds the whole assignment. */
  link: string;
}

/** The most questions that a learner may plan for one day. */
export const MAX_CAP = 60;

export type Entry = AttemptEntry | HelpEntry | VisitEntry | FormEntry | FinishEntry | PlanEntry | AssignedEntry;

/** The learner's record: entries without repeats, in the order in which they were made. */
export type Log = readonly Entry[];

/** In the order in which they were made, whatever the clocks said; of two devices that knew nothing of each other, by time, then id. */
export function compareEntries(a: Entry, b: Entry): number {
  return a.order - b.order || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/**
 * The union of two lists of entries, in order. Commutative, associative and idempotent;
 * should two entries share an id, the one whose JSON sorts first stands, whichever side it came from.
 */
export function mergeLogs(a: Log, b: Log): Log {
  const last = a[a.length - 1];
  const [only] = b;
  if (b.length === 1 && only && last && compareEntries(last, only) < 0 && !a.some((entry) => entry.id === only.id))
    return [...a, only];
  const byId = new Map<string, Entry>();
  for (const entry of [...a, ...b]) {
    const known = byId.get(entry.id);
    if (!known || (known !== entry && JSON.stringify(entry) < JSON.stringify(known))) byId.set(entry.id, entry);
  }
  return [...byId.values()].sort(compareEntries);
}

/** An unfinished answer: kept so that closing the tab loses nothing, overwritten rather than logged. */
export interface Draft {
  response: Response;
  round: number;
  confidence: Confidence;
  /** When the learner began, milliseconds since the epoch. */
  since: number;
}

/** The key that a draft is kept under. */
export function draftKey(item: string, form: string | null): string {
  return `${form ?? 'lesson'}/${item}`;
}
