import type { Assignment } from '../assignment/assignment';
import { drawAssigned } from '../assignment/draw';
import { type GradingCourse, itemsById, listLessonItems } from '../assignment/work';
import type { SheetSection } from './sheet-sections';

/** The forms that can be printed of an assignment whose questions differ from student to student. */
export const PAPER_FORMS = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type PaperForm = (typeof PAPER_FORMS)[number];

/**
 * The seed of an assignment's sheet and key. Where the class shares its questions it is the class's own, whatever form
 * is asked for; else each form has questions and an order of its own, the same ones every time.
 */
export function seedOfSheet({ id, seed }: Pick<Assignment, 'id' | 'seed'>, form: PaperForm): string {
  return seed.kind === 'class' ? seed.value : `${id}/${form}`;
}

/**
 * The sections of an assignment on paper: for each part its exercises, or the questions that a student of the class
 * gets at the first try. `describe` names a part.
 */
export function sectionsOfAssignment(
  assignment: Assignment,
  course: GradingCourse,
  form: PaperForm,
  describe: (part: Assignment['parts'][number]) => string,
): SheetSection[] {
  const items = itemsById(course);
  return assignment.parts.map((part) => {
    const bank = part.kind === 'quiz' ? course.banks.find(({ id }) => id === part.bank) : undefined;
    const ids =
      part.kind === 'lesson'
        ? listLessonItems(part, course)
        : bank
          ? drawAssigned(assignment, part, bank, { formId: seedOfSheet(assignment, form), tryNumber: 1 })
          : [];
    return {
      id: part.kind === 'lesson' ? `lesson-${part.lesson}` : `quiz-${part.bank}`,
      title: describe(part),
      items: ids.flatMap((id) => items.get(id) ?? []),
    };
  });
}
