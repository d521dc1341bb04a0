import type { Identity } from '../identity';
import { hashText } from '../sha1';
import type { Assignment } from './assignment';
import { type GradingCourse, itemsById, listLessonItems } from './work';

/**
 * The version of everything that an assignment asks: 16 hex digits over the hashes of the exercises in its steps and of
 * all questions that its quizzes draw from. It changes when a question, its key or the choice of questions does.
 */
export function hashContent(assignment: Pick<Assignment, 'parts'>, course: GradingCourse): string {
  return hashItems(assignment, course, ({ hash }) => hash);
}

/** What an earlier release said of the same content; of content that changed since, something that no release ever said. */
export function hashFormerContent(assignment: Pick<Assignment, 'parts'>, course: GradingCourse): string {
  return hashItems(assignment, course, ({ hash, former }) => former[0] ?? hash);
}

/** Both names of what an assignment asks as this course has it. */
export function listContentNames(assignment: Pick<Assignment, 'parts'>, course: GradingCourse): string[] {
  return [hashContent(assignment, course), hashFormerContent(assignment, course)];
}

function hashItems(
  assignment: Pick<Assignment, 'parts'>,
  course: GradingCourse,
  name: (item: Identity) => string,
): string {
  const items = itemsById(course);
  const ids = assignment.parts.flatMap((part) =>
    part.kind === 'lesson' ? listLessonItems(part, course) : listPool(part.bank, course),
  );
  const lines = [...new Set(ids)].sort().map((id) => {
    const item = items.get(id);
    return `${id} ${item ? name(item) : ''}`;
  });
  return hashText(lines.join('\n')).slice(0, 16);
}

function listPool(bank: string, { banks }: GradingCourse): string[] {
  const items = banks.find(({ id }) => id === bank)?.items ?? [];
  return items.filter((item) => item.for === 'quiz').map(({ id }) => id);
}
