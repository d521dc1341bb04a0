import type { Assignment } from '../../domain/assignment/assignment';
import { ATLAS_PART } from '../../domain/assignment/atlas-part';
import type { GradedPart } from '../../domain/assignment/grade-work';
import { minutesOf } from '../../domain/assignment/minutes';
import type { Outline } from '../../domain/assignment/outline';
import { formatPoints } from '../exercises/format-points';
import { AppLink } from '../ui/AppLink';
import { sayMinutes } from '../ui/say-minutes';
import { describePart } from './describe-rules';
import styles from './Parts.module.css';
import { hrefOfPart, listAssignedSteps } from './part-links';

/** One part: what it is, how far one is in it, and the way there. */
export function PartRow({
  graded,
  assignment,
  outline,
  isOpen,
  isPreview,
}: {
  graded: GradedPart;
  assignment: Assignment;
  outline: Outline;
  isOpen: boolean;
  isPreview: boolean;
}) {
  const { part } = graded;
  const name = describePart(part, outline);
  const link = isOpen && !isPreview ? hrefOfPart(part, assignment, outline) : null;
  return (
    <li data-done={graded.isComplete || undefined}>
      <p className={styles.partName}>
        {link ? <AppLink href={link}>{name}</AppLink> : <span>{name}</span>}{' '}
        <span className={styles.minutes}>about {sayMinutes(minutesOf(part, outline))}</span>
      </p>
      <p className={styles.partState}>
        <progress value={graded.done} max={Math.max(1, graded.all)} aria-label={`Done of ${name}`} />
        <span>{sayState(graded, assignment, isOpen)}</span>
      </p>
      {graded.stale > 0 && <p className={styles.partState}>{sayStale(graded)}</p>}
      {part.kind === 'lesson' && (part.steps !== null || part.lesson === ATLAS_PART) && link && (
        <ul className={styles.steps}>
          {listAssignedSteps(part, outline).map((step) => (
            <li key={step.id}>
              <AppLink href={hrefOfPart(part, assignment, outline, step.id)}>{step.title}</AppLink>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function sayStale({ stale, part }: GradedPart): string {
  const changed =
    stale === 1
      ? 'One question has changed since you answered it, and that answer earns nothing'
      : `${stale} questions have changed since you answered them, and those answers earn nothing`;
  const again = stale === 1 ? 'answer it again' : 'answer them again';
  return part.kind === 'lesson'
    ? `${changed}: ${again}, and the new answer counts.`
    : `${changed}; a new try asks anew.`;
}

function sayState(graded: GradedPart, assignment: Assignment, isOpen: boolean): string {
  if (!isOpen) return 'Opens when what stands before it is done.';
  const points = `${formatPoints(graded.earned)} of ${formatPoints(graded.possible)} points`;
  if (graded.part.kind === 'lesson') {
    const done = `${graded.done} of ${graded.all} exercises answered`;
    return graded.isComplete ? `Done: ${points}.` : graded.done > 0 ? `${done}.` : 'Not begun.';
  }
  if (graded.tries === 0) return 'Not begun.';
  const left = assignment.attempts === null ? null : Math.max(0, assignment.attempts - graded.tries);
  const more = left === null ? 'You may try again.' : left === 0 ? 'No try left.' : `${left} more to try.`;
  if (!graded.isComplete) return `${graded.done} of ${graded.all} questions answered.`;
  // Before a try is handed in, its points would give the answers away.
  const isBestOpen = assignment.feedback === 'end' && graded.form?.finishedAt === null;
  return isBestOpen ? `Done; another try is open. ${more}` : `Done: best try ${points}. ${more}`;
}
