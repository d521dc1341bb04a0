import type { Course, Lesson } from './course';
import type { PredictItem } from './item';

/** What a lesson's end shows side by side: the guess that it began with, and the sentence that ended it (its item's id). */
export interface Replay {
  guess: Pick<PredictItem, 'id' | 'options'>;
  sentence: string;
}

/** The lesson's guess and sentence; null for one that has no such pair. */
export function replayOf(course: Pick<Course, 'banks'>, lesson: Pick<Lesson, 'steps'>): Replay | null {
  const all = new Map(course.banks.flatMap((bank) => bank.items).map((item) => [item.id, item]));
  for (const id of lesson.steps.flatMap((step) => step.items)) {
    const item = all.get(id);
    const guess = item?.kind === 'compare' ? all.get(item.replays) : undefined;
    // Copied: what a page is sent twice stands in one place and is pointed at from the other, and the item is to stand whole
    // where it is asked, for the script that answers before React has come (app/early-answer/read-item.ts).
    if (guess?.kind === 'predict')
      return { guess: { id: guess.id, options: guess.options.map((option) => ({ ...option })) }, sentence: id };
  }
  return null;
}
