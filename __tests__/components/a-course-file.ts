import { outlineOf } from '../../domain/assignment/outline';
import type { ScoredItem } from '../../domain/item';
import type { ItemPool } from '../../domain/item-pool';
import { aGradingCourse } from '../domain/assignment/an-assignment';

/** The small course of the assignment tests, as pages get it: an outline, and a file of items. */
export const outline = outlineOf(aGradingCourse());

const file: Omit<ItemPool, 'items'> = {
  title: 'Provinces',
  article: { author: 'Lenz', title: 'Provinces', publisher: 'CGSP', url: 'https://example.org/', date: '' },
  paragraphs: [],
  sources: [],
  zh: {},
};

/** The course of the small assignment tests with one more quiz question, which is drawn from its bank. */
export function aCourseWith(item: ScoredItem): ReturnType<typeof aGradingCourse> {
  const course = aGradingCourse();
  course.banks[0]?.items.push({ ...item, for: 'quiz' });
  return course;
}

/** Answers for the network, the outermost edge: the items at any address ending in items.json, nothing elsewhere. */
export function serveItems(): void {
  serveCourse(aGradingCourse());
}

export function serveCourse(course: ReturnType<typeof aGradingCourse>): void {
  const pool = { ...file, items: course.banks.flatMap(({ items }) => items) };
  globalThis.fetch = async (input) => {
    const isItems = String(input).endsWith('items.json');
    return { ok: isItems, status: isItems ? 200 : 404, json: async () => pool } as Response;
  };
}
