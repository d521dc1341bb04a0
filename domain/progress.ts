import type { Lesson } from './course';
import type { AttemptEntry, HelpEntry, Log } from './entry';
import { type Identity, isSameItem } from './identity';
import { RUNGS } from './rungs';
import { fractionOf } from './score/score';

/** What the record says of one item in the lesson (form null) or in one quiz form. */
export interface ItemProgress {
  /** The first attempt ever: it stays the score, practice does not touch it. */
  first: AttemptEntry | null;
  /** The latest attempt of the current round. */
  last: AttemptEntry | null;
  /** The best share of the points so far, 0 to 1; null before any scored attempt. */
  best: number | null;
  round: number;
  /** Help reached in the current round, 0 to 4. */
  rung: number;
  /** Attempts in the current round. */
  tries: number;
  isSolved: boolean;
}

export const NOTHING_DONE: ItemProgress = {
  first: null,
  last: null,
  best: null,
  round: 0,
  rung: 0,
  tries: 0,
  isSolved: false,
};

/** The progress of one item, folded from its own attempts and helps in log order; entries of other types are passed over. */
export function foldItem(entries: Log): ItemProgress {
  let progress = NOTHING_DONE;
  for (const entry of entries) {
    if (entry.type !== 'attempt' && entry.type !== 'help') continue;
    if (entry.round > progress.round)
      progress = { ...progress, last: null, round: entry.round, rung: 0, tries: 0, isSolved: false };
    if (entry.type === 'help') {
      if (entry.round === progress.round) progress = { ...progress, rung: Math.max(progress.rung, entry.rung) };
      continue;
    }
    const share = entry.score ? fractionOf(entry.score) : null;
    const isRight = share === null || share === 1;
    progress = {
      ...progress,
      first: progress.first ?? entry,
      best: share === null ? progress.best : Math.max(progress.best ?? 0, share),
    };
    if (entry.round < progress.round) continue;
    progress = {
      ...progress,
      last: entry,
      tries: progress.tries + 1,
      // A try says how many are right, no more: the ladder is climbed by asking.
      rung: isRight ? progress.rung : Math.max(RUNGS.count, progress.rung, entry.rung),
      isSolved: isRight,
    };
  }
  return progress;
}

/** The attempts and helps of one item, in a lesson (`form` null) or one quiz form. */
export function entriesOf(log: Log, item: string, form: string | null): Log {
  return log.filter(
    (entry) => (entry.type === 'attempt' || entry.type === 'help') && entry.item === item && entry.form === form,
  );
}

/** Progress of every item met, by item id, for lessons (`form` null) or one quiz form. O(entries). */
export function foldItems(log: Log, form: string | null): Map<string, ItemProgress> {
  const entries = new Map<string, (AttemptEntry | HelpEntry)[]>();
  for (const entry of log) {
    if ((entry.type !== 'attempt' && entry.type !== 'help') || entry.form !== form) continue;
    const list = entries.get(entry.item);
    if (list) list.push(entry);
    else entries.set(entry.item, [entry]);
  }
  return new Map([...entries].map(([item, list]) => [item, foldItem(list)]));
}

/** Whether an item asks nothing more: it was answered, and the answer is right, shown, or not scored. */
export function isSettled(progress: ItemProgress | undefined): boolean {
  return Boolean(progress?.first) && (progress?.isSolved || (progress?.rung ?? 0) >= RUNGS.explanation);
}

/** How many of a lesson's scored exercises were fully right at the first answer, of those answered. */
export function countFirstTries(
  lesson: Pick<Lesson, 'steps'>,
  items: ReadonlyMap<string, ItemProgress>,
): { right: number; of: number } {
  const scores = lesson.steps.flatMap((step) => step.items.flatMap((id) => items.get(id)?.first?.score ?? []));
  return { right: scores.filter((score) => fractionOf(score) === 1).length, of: scores.length };
}

/** Whether an item was edited since this attempt, so that its score is no longer comparable. */
export function hasChanged(item: Identity, attempt: AttemptEntry | null): boolean {
  return attempt !== null && !isSameItem(item, attempt.hash);
}

export interface LessonProgress {
  /** Steps whose every item has been answered at least once. */
  doneSteps: string[];
  /** Those of them in which an answer is not right yet. */
  openSteps: string[];
  /** The step that was opened last, or null. */
  at: string | null;
  /** Share of steps done, 0 to 1. */
  share: number;
  isDone: boolean;
}

/** How far a learner is in a lesson. */
export function foldLesson(
  log: Log,
  lesson: Pick<Lesson, 'id' | 'steps'>,
  items = foldItems(log, null),
): LessonProgress {
  const done = lesson.steps.filter((step) => step.items.every((id) => items.get(id)?.first));
  const doneSteps = done.map((step) => step.id);
  let at: string | null = null;
  for (const entry of log) if (entry.type === 'visit' && entry.lesson === lesson.id) at = entry.step;
  if (!lesson.steps.some((step) => step.id === at)) at = null;
  return {
    doneSteps,
    openSteps: done.filter((step) => step.items.some((id) => !items.get(id)?.isSolved)).map((step) => step.id),
    at,
    share: lesson.steps.length === 0 ? 0 : doneSteps.length / lesson.steps.length,
    isDone: doneSteps.length === lesson.steps.length,
  };
}
