import type { Outline } from '../assignment/outline';

/** A lesson as far as it says which exercises its steps hold. */
export type StepsOfLesson = Pick<Outline['lessons'][number], 'id' | 'title' | 'steps'>;

/** The step of a lesson that an exercise stands in. */
export interface ItemPlace {
  lesson: { id: string; title: string };
  step: { id: string; title: string; number: number };
}

/** The step that holds an exercise; null for quiz questions and unknown ids. */
export function findStepOf(item: string, { lessons }: { lessons: readonly StepsOfLesson[] }): ItemPlace | null {
  for (const lesson of lessons) {
    const index = lesson.steps.findIndex(({ items }) => items.includes(item));
    const step = lesson.steps[index];
    if (step)
      return {
        lesson: { id: lesson.id, title: lesson.title },
        step: { id: step.id, title: step.title, number: index + 1 },
      };
  }
  return null;
}
