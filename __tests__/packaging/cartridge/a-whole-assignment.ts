import type { Assignment } from '../../../domain/assignment/assignment';
import { aPackagedAssignment, theCourse } from '../a-package';

/** All lessons and all quizzes of the real course. */
export function aWholeAssignment(parts: Partial<Assignment> = {}): Assignment {
  const { lessons, banks } = theCourse();
  return aPackagedAssignment({
    parts: [
      ...lessons.map(({ id }) => ({ kind: 'lesson' as const, lesson: id, steps: null })),
      ...banks.flatMap(({ id, draw }) => (draw > 0 ? [{ kind: 'quiz' as const, bank: id, count: draw }] : [])),
    ],
    ...parts,
  });
}
