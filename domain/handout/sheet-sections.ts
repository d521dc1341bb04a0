import type { Bank, Lesson } from '../course';
import { type Item, isScored } from '../item';
import { pickItems } from '../quiz';

/** A part of a printed sheet: a step of a lesson, a quiz, or a part of an assignment. */
export interface SheetSection {
  id: string;
  /** Empty where the sheet is not divided. */
  title: string;
  items: Item[];
}

/** The exercises of a lesson, step by step. */
export function sectionsOfLesson(lesson: Pick<Lesson, 'steps'>, banks: readonly Pick<Bank, 'items'>[]): SheetSection[] {
  return lesson.steps.map(({ id, title, items }) => ({ id, title, items: pickItems(banks, items) }));
}

/** All questions that a quiz can draw, in the bank's order. */
export function sectionsOfQuiz(bank: Pick<Bank, 'id' | 'items'>): SheetSection[] {
  return [{ id: bank.id, title: '', items: bank.items.filter((item) => item.for === 'quiz') }];
}

/** The sections with the number of their first question: a sheet and its key count through all sections alike. */
export function numberQuestions(sections: readonly SheetSection[]): (SheetSection & { start: number })[] {
  let next = 1;
  return sections
    .filter(({ items }) => items.length > 0)
    .map((section) => {
      const start = next;
      next += section.items.length;
      return { ...section, start };
    });
}

/** How many questions a sheet has, and how many points: one for each that is scored. */
export function countQuestions(sections: readonly SheetSection[]): { questions: number; points: number } {
  const items = sections.flatMap((section) => section.items);
  return { questions: items.length, points: items.filter(isScored).length };
}
