import type { Bank, Course, Lesson } from '../course';
import type { Item } from '../item';
import type { GradingCourse } from './work';

/** What a page has to know of the course to build, check or show an assignment: titles and ids, no questions. */
export interface Outline {
  lessons: Pick<Lesson, 'id' | 'title' | 'minutes' | 'steps'>[];
  banks: OutlinedBank[];
}

/** `questions` counts the items that a quiz may draw. */
export interface OutlinedBank extends Pick<Bank, 'id' | 'title' | 'draw'> {
  questions: number;
}

/** The outline of a course; banks that no quiz can draw from are left out. */
export function outlineOf(course: Pick<Course, 'lessons' | 'banks'>): Outline {
  return {
    lessons: course.lessons.map(({ id, title, minutes, steps }) => ({ id, title, minutes, steps })),
    banks: course.banks.flatMap(({ id, title, draw, items }) => {
      const questions = items.filter((item) => item.for === 'quiz').length;
      return questions > 0 ? [{ id, title, draw: Math.min(draw, questions), questions }] : [];
    }),
  };
}

/** What grading needs, from an outline and the items that were fetched apart from it. */
export function joinCourse({ lessons }: Outline, items: readonly Item[]): GradingCourse {
  const banks = new Map<string, Item[]>();
  for (const item of items) {
    const bank = banks.get(item.bank);
    if (bank) bank.push(item);
    else banks.set(item.bank, [item]);
  }
  return { lessons, banks: [...banks].map(([id, inBank]) => ({ id, items: inBank })) };
}
