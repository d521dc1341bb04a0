import type { Course } from '../course';
import { type Item, isScored, type Level } from '../item';

/** What planning and progress need to know of an item; its texts are not needed. */
export interface ReviewItem {
  id: string;
  bank: string;
  /** The lesson that its objective belongs to: of the final quiz's items too. */
  lesson: string;
  objective: string;
  level: Level;
  for: 'lesson' | 'quiz';
}

/** Every scored item of the course, bank by bank. */
export function listReviewItems({ banks, lessons }: Pick<Course, 'banks' | 'lessons'>): ReviewItem[] {
  const lessonOf = new Map(lessons.flatMap(({ id, outcomes }) => outcomes.map((outcome) => [outcome.id, id] as const)));
  return banks.flatMap(({ items }) => items.filter(isScored).map((item) => toReviewItem(item, lessonOf)));
}

function toReviewItem(item: Item, lessonOf: ReadonlyMap<string, string>): ReviewItem {
  const { id, bank, objective, level } = item;
  return { id, bank, lesson: lessonOf.get(objective) ?? bank, objective, level, for: item.for };
}
