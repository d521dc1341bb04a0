import { responseShape } from '../parse-entry';
import { anything, arrayOf, exactly, orNull, parseAs, satisfying, stringOf, wholeIn } from '../shape';
import { cleanLine } from '../shown-text';
import type { Assignment } from './assignment';
import { hashContent } from './content-hash';
import { parseAssignment } from './parse-assignment';
import type { GradingCourse, Work } from './work';

/** The version of the receipts that this code writes. Raise it with a reader for the old ones and a frozen fixture. */
export const RECEIPT_VERSION = 1;

/** The longest name that is kept, in characters. */
export const MAX_NAME_CHARS = 100;

/**
 * What a student hands in: raw answers and no score. It shows damage and identical copies; it does not prove who
 * answered, since anyone who can read this page's script can write one.
 */
export interface Receipt {
  /** The version of the content that was asked (see `hashContent`). */
  content: string;
  assignment: Assignment;
  /** As the student typed it, cleaned by `cleanName`. */
  name: string;
  /** Random: two receipts with the same one are copies. */
  nonce: string;
  /** When it was made, milliseconds since the epoch, by the student's clock. */
  at: number;
  work: Work;
}

/** Why a text is no receipt: too long, none of ours, changed or cut on its way, from a newer version of this module, or beyond what is read at once. */
export type ReceiptFault = 'too-large' | 'foreign' | 'damaged' | 'newer' | 'too-many';

export type ReadReceipt = { ok: true; receipt: Receipt } | { ok: false; why: ReceiptFault };

const id = stringOf(80, 1);
const moment = wholeIn(0, 8.64e15);
const answer = exactly({ item: id, hash: stringOf(80), at: moment, elapsedMs: wholeIn(0), response: responseShape });
const answers = satisfying(
  arrayOf(answer, 2000),
  isEachOnce((each) => each.item),
);
const form = exactly({
  id,
  bank: id,
  at: moment,
  finishedAt: orNull(moment),
  items: arrayOf(id, 500),
  answers,
});
const receipt = exactly({
  content: id,
  assignment: anything,
  name: stringOf(1000),
  nonce: id,
  at: moment,
  work: exactly({
    lessons: answers,
    forms: satisfying(
      arrayOf(form, 200),
      isEachOnce((each) => each.id),
    ),
  }),
});

function countAnswers({ lessons, forms }: Work): number {
  return forms.reduce((sum, form) => sum + form.answers.length, lessons.length);
}

/** No page of ours notes two answers to one question, nor two tries of one name. */
function isEachOnce<T>(nameOf: (thing: T) => string): (list: readonly T[]) => boolean {
  return (list) => new Set(list.map(nameOf)).size === list.length;
}

/** A receipt of this work. `now` is milliseconds since the epoch; `nonce` must be new for each receipt. */
export function makeReceipt(
  { assignment, work, name }: { assignment: Assignment; work: Work; name: string },
  course: GradingCourse,
  { now, nonce }: { now: number; nonce: string },
): Receipt {
  return { content: hashContent(assignment, course), assignment, name: cleanName(name), nonce, at: now, work };
}

/** Answers that a receipt may hold, over all: far more than all lessons and twenty tries at every quiz. */
const MAX_ANSWERS = 3000;

/** A receipt from outside, or null when it is none. */
export function parseReceipt(raw: unknown): Receipt | null {
  const parsed = parseAs(receipt, raw);
  if (!parsed || countAnswers(parsed.work) > MAX_ANSWERS) return null;
  const assignment = parseAssignment(parsed.assignment);
  return assignment && { ...parsed, assignment, name: cleanName(parsed.name) };
}

/** A name as people see it (see `cleanLine`), at most MAX_NAME_CHARS. */
export function cleanName(name: string): string {
  return cleanLine(name, MAX_NAME_CHARS);
}
