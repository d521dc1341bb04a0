import type { Lesson } from './course';
import type { Log } from './entry';
import { foldItems, foldLesson, type LessonProgress } from './progress';

/** What it takes of a lesson to know the way on. */
export type Outlined = Pick<Lesson, 'id' | 'title' | 'steps'>;

export interface WayOn {
  /** Null when all are done. */
  lesson: Outlined | null;
  /** The step of it to go on with; null where it begins. */
  step: string | null;
  hasBegun: boolean;
}

/**
 * Where a learner goes on: in the lesson that was open last unless it is done, else in the first that is not; there at the
 * step that was open last, or the next after it that is not done, or the first.
 */
export function findWayOn(log: Log, lessons: readonly Outlined[]): WayOn {
  const items = foldItems(log, null);
  const open = lessons
    .map((lesson) => ({ lesson, progress: foldLesson(log, lesson, items) }))
    .filter(({ progress }) => !progress.isDone);
  const latest = log.findLast((entry) => entry.type === 'visit');
  const current = open.find(({ lesson }) => lesson.id === latest?.lesson) ?? open[0];
  return {
    lesson: current?.lesson ?? null,
    step: current ? findStep(current.lesson, current.progress) : null,
    hasBegun: latest !== undefined || items.size > 0,
  };
}

function findStep({ steps }: Outlined, { at, doneSteps }: LessonProgress): string | null {
  const last = steps.findIndex(({ id }) => id === at);
  // A step without exercises counts as done from the beginning; who left off while reading it goes on there.
  const open = steps.filter(({ id, items }) => !doneSteps.includes(id) || (id === at && items.length === 0));
  const next = open.find((step) => steps.indexOf(step) >= last) ?? open[0];
  return at === null && next === steps[0] ? null : (next?.id ?? null);
}
