import type { AssignedPart, Assignment } from '../../domain/assignment/assignment';
import { ATLAS_PART } from '../../domain/assignment/atlas-part';
import type { Outline } from '../../domain/assignment/outline';
import { assignedHash } from './assigned-hash';

/** Where a part of an assignment is worked on: its first step, or the one that is named. */
export function hrefOfPart(
  part: AssignedPart,
  { id }: Pick<Assignment, 'id'>,
  outline: Outline,
  step?: string,
): string {
  if (part.kind === 'quiz') return `/quiz/${part.bank}#${assignedHash(id)}`;
  if (part.lesson === ATLAS_PART) {
    const first = step ?? listAssignedSteps(part, outline)[0]?.id;
    return first ? `/atlas?investigation=${first}` : '/atlas';
  }
  const first = step ?? (part.steps === null ? undefined : listAssignedSteps(part, outline)[0]?.id);
  return `/lessons/${part.lesson}${first ? `#${first}` : ''}`;
}

/** The steps of a lesson that are assigned, in reading order. */
export function listAssignedSteps(
  { lesson, steps }: Extract<AssignedPart, { kind: 'lesson' }>,
  { lessons }: Outline,
): Outline['lessons'][number]['steps'] {
  const all = lessons.find(({ id }) => id === lesson)?.steps ?? [];
  return steps === null ? all : all.filter(({ id }) => steps.includes(id));
}
