import type { Log } from '../entry';
import type { AssignedPart, Assignment } from './assignment';
import { listUnknown } from './link';
import type { Outline } from './outline';
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

/**
 * Whether a part of an assignment may be begun, as its record stands; one that the assignment does not have may not. An
 * assignment that names what the course no longer has closes nothing: what is gone can't be done.
 */
export function isPartOpen(assignment: Assignment, part: AssignedPart, log: Log, outline: Outline): boolean {
  const index = assignment.parts.indexOf(part);
  if (index < 0) return false;
  if (listUnknown(assignment, outline).length > 0) return true;
  return listOpenParts(assignment, listDoneParts(assignment, log, outline))[index] ?? false;
}
