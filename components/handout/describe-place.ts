import type { Bank, Lesson } from '../../domain/course';
import { numberQuestions, sectionsOfLesson, sectionsOfQuiz } from '../../domain/handout/sheet-sections';

/** Where the lesson meets an error: its step, and the question by its number on the lesson’s or the quiz’s worksheet. */
export function describePlace(
  { step, item }: { step: string; item: string | null },
  lesson: Pick<Lesson, 'steps'>,
  bank: Pick<Bank, 'id' | 'items'> | undefined,
): string {
  const where = `Step ${lesson.steps.findIndex(({ id }) => id === step) + 1}`;
  if (item === null || !bank) return where;
  const find = (sections: Parameters<typeof numberQuestions>[0]) => {
    for (const section of numberQuestions(sections)) {
      const index = section.items.findIndex(({ id }) => id === item);
      if (index >= 0) return section.start + index;
    }
    return null;
  };
  const inLesson = find(sectionsOfLesson(lesson, [bank]));
  if (inLesson !== null) return `${where}, question ${inLesson}`;
  const inQuiz = find(sectionsOfQuiz(bank));
  return inQuiz === null ? where : `${where}; quiz, question ${inQuiz}`;
}
