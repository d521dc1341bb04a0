import type { AssignedPart, Assignment } from '../../domain/assignment/assignment';
import { drawAssigned } from '../../domain/assignment/draw';
import { itemsById, listLessonItems } from '../../domain/assignment/work';
import type { Course } from '../../domain/course';
import { seedOfSheet } from '../../domain/handout/assigned-sheet';
import { isScored, type ScoredItem } from '../../domain/item';
import { shuffle } from '../../domain/seed';
import type { ExportSource } from '../exports/quiz-export';
import { type CcQuestion, toCcQuestions } from './cc-question';

/** What is seeded where all students get one and the same form. */
const FORM = 'A';

/** The scored items of a part: a lesson's exercises, or the questions of the class's first try at a quiz. */
export function listReadyItems(part: AssignedPart, assignment: Assignment, course: Course): ScoredItem[] {
  const bank = part.kind === 'quiz' ? course.banks.find(({ id }) => id === part.bank) : undefined;
  const ids =
    part.kind === 'lesson'
      ? listLessonItems(part, course)
      : bank
        ? drawAssigned(assignment, part, bank, { formId: seedOfSheet(assignment, FORM), tryNumber: 1 })
        : [];
  const items = itemsById(course);
  return ids.flatMap((id) => items.get(id) ?? []).filter(isScored);
}

/**
 * One question for each item, so that each counts one point, as in the module, whatever the system makes of weights (the
 * profile's are whole numbers, so that a set could not share one point; Moodle's importer reads none). Of an item that
 * became several questions one is asked, chosen by the assignment's seed; the others are in the bank.
 */
export function askOnce(item: ScoredItem, assignment: Assignment, source: ExportSource): CcQuestion | null {
  const seed = `${seedOfSheet(assignment, FORM)}/${item.id}`;
  return shuffle(toCcQuestions(item, source), seed)[0] ?? null;
}
