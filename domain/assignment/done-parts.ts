import type { Log } from '../entry';
import type { AssignedPart, Assignment } from './assignment';
import { listOpenParts } from './report-work';
import { collectWork, type GradingCourse, listCountedForms, listLessonItems } from './work';

/**
 * Which parts of an assignment are done, without grading anything and so without the questions: a lesson when each of
 * its assigned exercises has an answer, a quiz when a try that counts was handed in. The same as a report says.
 */
export function listDoneParts(
  assignment: Assignment,
  log: Log,
  { lessons }: Pick<GradingCourse, 'lessons'>,
): { isComplete: boolean }[] {
  const course = { lessons, banks: [] };
  const work = collectWork(assignment, log, course);
  const answered = new Set(work.lessons.map(({ item }) => item));
  return assignment.parts.map((part) => ({
    isComplete:
      part.kind === 'lesson'
        ? listLessonItems(part, course).every((item) => answered.has(item))
        : listCountedForms(assignment, work, part.bank).some(({ finishedAt }) => finishedAt !== null),
  }));
}

/** Whether a part of an assignment may be begun, as its record stands; one that the assignment does not have may not. */
export function isPartOpen(
  assignment: Assignment,
  part: AssignedPart,
  log: Log,
  course: Pick<GradingCourse, 'lessons'>,
): boolean {
  return listOpenParts(assignment, listDoneParts(assignment, log, course))[assignment.parts.indexOf(part)] ?? false;
}
