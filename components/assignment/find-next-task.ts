import type { AssignedPart, Assignment } from '../../domain/assignment/assignment';
import { ATLAS_PART } from '../../domain/assignment/atlas-part';
import { listDoneParts } from '../../domain/assignment/done-parts';
import type { Outline } from '../../domain/assignment/outline';
import { listOpenParts } from '../../domain/assignment/report-work';
import { collectWork } from '../../domain/assignment/work';
import type { Log } from '../../domain/entry';
import { hrefOfPart, listAssignedSteps } from './part-links';

/** The next thing to do for an assignment: what it is and where. */
export interface NextTask {
  name: string;
  href: string;
  /** Whether anything at all was done for the assignment. */
  hasBegun: boolean;
}

/** The first part that may be done and is not; of a lesson its first step with an open exercise. Null when all is done. */
export function findNextTask(assignment: Assignment, log: Log, outline: Outline): NextTask | null {
  const course = { lessons: outline.lessons, banks: [] };
  const done = listDoneParts(assignment, log, course);
  const open = listOpenParts(assignment, done);
  const part = assignment.parts.find((_, i) => open[i] && !done[i]?.isComplete);
  if (!part) return null;
  const work = collectWork(assignment, log, course);
  const answered = new Set(work.lessons.map(({ item }) => item));
  const hasBegun = answered.size > 0 || work.forms.length > 0;
  if (part.kind === 'quiz') {
    const title = outline.banks.find(({ id }) => id === part.bank)?.title ?? part.bank;
    return { name: title, href: hrefOfPart(part, assignment, outline), hasBegun };
  }
  const step = findStep(part, answered, outline);
  return { name: nameStep(part, step, outline), href: hrefOfPart(part, assignment, outline, step), hasBegun };
}

/** Before the first answer the first step, whatever it holds; then the first with an exercise that is open. */
function findStep(
  part: Extract<AssignedPart, { kind: 'lesson' }>,
  answered: ReadonlySet<string>,
  outline: Outline,
): string | undefined {
  const steps = listAssignedSteps(part, outline);
  const isBegun = steps.some(({ items }) => items.some((item) => answered.has(item)));
  const open = steps.find(({ items }) => items.some((item) => !answered.has(item)));
  return (isBegun ? open : steps[0])?.id;
}

function nameStep(
  part: Extract<AssignedPart, { kind: 'lesson' }>,
  step: string | undefined,
  { lessons }: Outline,
): string {
  const lesson = lessons.find(({ id }) => id === part.lesson);
  const index = lesson?.steps.findIndex(({ id }) => id === step) ?? -1;
  if (!lesson || index < 0) return lesson?.title ?? part.lesson;
  return part.lesson === ATLAS_PART
    ? (lesson.steps[index]?.title ?? lesson.title)
    : `${lesson.title}, step ${index + 1}`;
}
