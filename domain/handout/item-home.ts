import type { Course } from '../course';
import { findStepOf, type ItemPlace } from './find-item';

/** Where an item belongs: its bank, the title of that bank's quiz where there is one, and in a lesson the step that holds it. */
export interface ItemHome {
  bank: string;
  quiz: string | null;
  place: ItemPlace | null;
}

/**
 * Which of so many files an item's home stands in. There are as many as banks, so that each is as long in a course of a
 * hundred lessons as in one of five.
 */
export function fileOfHome(item: string, files: number): number {
  let sum = 0;
  for (const letter of item) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521;
  return sum % Math.max(1, files);
}

/** What such a file is called: a page of a build with another number of them must not take one for another. */
export function nameOfHomes(file: number, files: number): string {
  return `_homes-${file}-of-${files}`;
}

/** The homes of all items, file by file. */
export function listHomes({ lessons, banks }: Pick<Course, 'lessons' | 'banks'>): Record<string, ItemHome>[] {
  const files = banks.map((): Record<string, ItemHome> => ({}));
  for (const { id: bank, title, draw, items } of banks) {
    const own = lessons.filter(({ id }) => id === bank);
    const isQuiz = draw > 0 && items.some((item) => item.for === 'quiz');
    for (const { id } of items) {
      const file = files[fileOfHome(id, files.length)];
      if (file) file[id] = { bank, quiz: isQuiz ? title : null, place: findStepOf(id, { lessons: own }) };
    }
  }
  return files;
}
