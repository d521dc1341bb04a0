import type { Course } from '../course';
import { type Item, isScored, type Level } from '../item';

/** What planning and progress need to know of an item; its texts are not needed. */
export interface ReviewCard {
  id: string;
  bank: string;
  /** The lesson that its objective belongs to: of the final quiz's items too. */
  lesson: string;
  objective: string;
  level: Level;
  for: 'lesson' | 'quiz';
}

/** Every scored item of the course, bank by bank. */
export function listReviewCards({ banks, lessons }: Pick<Course, 'banks' | 'lessons'>): ReviewCard[] {
  const lessonOf = new Map(lessons.flatMap(({ id, outcomes }) => outcomes.map((outcome) => [outcome.id, id] as const)));
  return banks.flatMap(({ items }) => items.filter(isScored).map((item) => toReviewCard(item, lessonOf)));
}

function toReviewCard(item: Item, lessonOf: ReadonlyMap<string, string>): ReviewCard {
  const { id, bank, objective, level } = item;
  return { id, bank, lesson: lessonOf.get(objective) ?? bank, objective, level, for: item.for };
}
