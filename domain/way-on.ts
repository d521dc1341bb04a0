import type { Lesson } from './course';
import type { Log } from './entry';
import { foldItems, foldLesson } from './progress';

/** What it takes of a lesson to know the way on. */
export type Outlined = Pick<Lesson, 'id' | 'title' | 'steps'>;

export interface WayOn {
  /** Null when all are done. */
  lesson: Outlined | null;
  /** The step of it that was open last, or null. */
  step: string | null;
  hasBegun: boolean;
}

/** Where a learner goes on: in the lesson that was open last unless it is done, else in the first that is not. */
export function findWayOn(log: Log, lessons: readonly Outlined[]): WayOn {
  const items = foldItems(log, null);
  const open = lessons
    .map((lesson) => ({ lesson, progress: foldLesson(log, lesson, items) }))
    .filter(({ progress }) => !progress.isDone);
  const latest = log.findLast((entry) => entry.type === 'visit');
  const current = open.find(({ lesson }) => lesson.id === latest?.lesson) ?? open[0];
  return {
    lesson: current?.lesson ?? null,
    step: current?.progress.at ?? null,
    hasBegun: latest !== undefined || items.size > 0,
  };
}
