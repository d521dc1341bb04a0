import type { Report } from '../report';
import type { Assignment } from './assignment';
import { listContentNames } from './content-hash';
import { drawAssigned } from './draw';
import { type GradedPart, gradeWork } from './grade-work';
import { packAssignment } from './pack-assignment';
import type { Receipt } from './receipt';
import { reportParts } from './report-work';
import type { GradingCourse, Work, WorkAnswer, WorkForm } from './work';

/** What the instructor should look at before taking a receipt's grade; each with how many answers it is about, where that says something. */
export interface ReceiptFlags {
  /** Answers given, or quizzes handed in, after the due date. */
  late: number;
  /** Moments that lie in the future by more than a day: no clock of a learner says so by itself. */
  ahead: number;
  /** The content has another version than ours; `stale` of the answers are to questions that differ, and earn nothing. */
  otherContent: { stale: number } | null;
  /** Made for this assignment, but under other rules than those it is graded by. */
  otherRules: boolean;
  /** Quizzes whose questions are not those that were to be drawn; none where the content differs, since then nobody can tell. */
  notDrawn: number;
}

/** One receipt, recomputed from its raw answers. */
export interface GradedReceipt {
  receipt: Receipt;
  report: Report;
  parts: GradedPart[];
  flags: ReceiptFlags;
}

/**
 * Grades a receipt by an assignment (its own, or the instructor's copy of the same id) against a course: what can't be
 * checked earns nothing and is never left out of the points. `isOurs` tells whether an assignment's content has
 * this version here; `now` is milliseconds since the epoch.
 */
export function gradeReceipt(
  receipt: Receipt,
  assignment: Assignment,
  course: GradingCourse,
  {
    isOurs = (own, content) => listContentNames(own, course).includes(content),
    now = Number.POSITIVE_INFINITY,
  }: { isOurs?: (own: Assignment, content: string) => boolean; now?: number } = {},
): GradedReceipt {
  const parts = gradeWork(assignment, receipt.work, course);
  const hasOurContent = isOurs(receipt.assignment, receipt.content);
  const stale = parts.reduce((sum, part) => sum + part.stale, 0);
  return {
    receipt,
    report: reportParts(assignment, parts),
    parts,
    flags: {
      late: listTimes(receipt.work).filter((at) => isLate(at, assignment.due?.at ?? null)).length,
      ahead: [receipt.at, ...listTimes(receipt.work)].filter((at) => at > now + DAY_MS).length,
      otherContent: hasOurContent && stale === 0 ? null : { stale },
      otherRules: writeRules(receipt.assignment) !== writeRules(assignment),
      notDrawn: hasOurContent ? receipt.work.forms.filter((form) => !isDrawn(form, receipt, course)).length : 0,
    },
  };
}

/** Every answer of a piece of work, those in quizzes last. */
export function listAnswers({ lessons, forms }: Work): WorkAnswer[] {
  return [...lessons, ...forms.flatMap(({ answers }) => answers)];
}

/** The minute that is named as due is still in time. */
const DUE_MINUTE_MS = 60_000;

/** Whether a moment is after the due one; null for no due date. */
export function isLate(at: number, due: number | null): boolean {
  return due !== null && at >= due + DUE_MINUTE_MS;
}

/** Clocks are wrong by hours where their zone is set wrongly, and by no more than a day. */
const DAY_MS = 86_400_000;

/** When the answers were given, and quizzes handed in. */
function listTimes(work: Work): number[] {
  return [...listAnswers(work).map(({ at }) => at), ...work.forms.map(({ finishedAt }) => finishedAt ?? 0)];
}

/** What an assignment asks and how it is marked; its words may be mended without making it another. */
function writeRules(assignment: Assignment): string {
  return JSON.stringify(packAssignment({ ...assignment, title: '', note: '' }));
}

/** More tries than this at one quiz nobody makes. */
const MAX_TRIES = 100;

/** Whether the assignment that the student had draws these questions. */
function isDrawn(form: WorkForm, { assignment, work }: Receipt, course: GradingCourse): boolean {
  const part = assignment.parts.find((each) => each.kind === 'quiz' && each.bank === form.bank);
  const bank = course.banks.find(({ id }) => id === form.bank);
  if (part?.kind !== 'quiz' || !bank) return false;
  const tryNumber = work.forms.filter((other) => other.bank === form.bank).indexOf(form) + 1;
  // What is drawn is a matter of work: of any number of tries only those are looked at that a class would make.
  if (tryNumber > MAX_TRIES) return false;
  return drawAssigned(assignment, part, bank, { formId: form.id, tryNumber }).join() === form.items.join();
}
