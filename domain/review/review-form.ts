import { type AttemptEntry, type FormEntry, type Log, REVIEW_BANK } from '../entry';
import { foldForm, formsOf } from '../quiz';
import { isRemembered } from './counted';
import { interleave } from './interleave';

/** One asking of an item in a review: round 0 counts, round 1 is the second look at a missed one. */
export interface Asking {
  item: string;
  round: 0 | 1;
  attempt: AttemptEntry | null;
}

/** How far a review is. */
export interface ReviewProgress {
  form: FormEntry;
  /** In the order of asking: the form's items, then those missed so far. */
  askings: Asking[];
  /** Askings without an answer yet; more may come while first answers are open. */
  left: number;
  isFinished: boolean;
}

/**
 * One review, folded from the log; null when the log has no such form, or the form is no review. What is missed comes
 * again once all was asked. `lessonOf` gives null for items that the course no longer has: they are left out.
 */
export function foldReview(log: Log, formId: string, lessonOf: (item: string) => string | null): ReviewProgress | null {
  const folded = foldForm(log, formId);
  if (folded?.form.bank !== REVIEW_BANK) return null;
  const { form, answers, isFinished } = folded;
  const items = form.items.filter((item) => lessonOf(item) !== null);
  const again = new Map<string, AttemptEntry>();
  for (const entry of log) {
    if (entry.type === 'attempt' && entry.form === formId && answers.get(entry.item) !== entry) {
      if (!again.has(entry.item)) again.set(entry.item, entry);
    }
  }
  const missed = items.filter((item) => {
    const score = answers.get(item)?.score;
    return score && !isRemembered(score);
  });
  const groupOf = (item: string) => lessonOf(item) ?? '';
  const lastLesson = items.length > 0 ? groupOf(items[items.length - 1] as string) : null;
  const askings: Asking[] = [
    ...items.map((item) => ({ item, round: 0 as const, attempt: answers.get(item) ?? null })),
    ...interleave(missed, groupOf, lastLesson).map((item) => ({
      item,
      round: 1 as const,
      attempt: again.get(item) ?? null,
    })),
  ];
  return { form, askings, left: askings.filter(({ attempt }) => attempt === null).length, isFinished };
}

/** The latest review that was begun and not ended, or null. */
export function findOpenReview(log: Log, lessonOf: (item: string) => string | null): ReviewProgress | null {
  const latest = formsOf(log, REVIEW_BANK)[0];
  const progress = latest ? foldReview(log, latest.id, lessonOf) : null;
  return progress && !progress.isFinished && progress.left > 0 ? progress : null;
}
