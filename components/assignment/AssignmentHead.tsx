'use client';

import type { Assignment } from '../../domain/assignment/assignment';
import { zoneHere } from '../../domain/assignment/due';
import { isLate } from '../../domain/assignment/grade-receipt';
import type { Outline } from '../../domain/assignment/outline';
import { useSession } from '../session/SessionProvider';
import styles from './Assignment.module.css';
import { describeRules } from './describe-rules';
import { formatElsewhere } from './format-due';

/** Title, note and rules; the due date by the student's own clocks too, where they show another time. */
export function AssignmentHead({
  assignment,
  outline,
  isPreview,
}: {
  assignment: Assignment;
  outline: Outline;
  isPreview: boolean;
}) {
  const session = useSession();
  const { due, note, title } = assignment;
  const here = due && formatElsewhere(due.at, due.zone, zoneHere());
  const isPast = due !== null && isLate(session.now(), due.at);
  const Title = isPreview ? 'h3' : 'h1';
  return (
    <header>
      <p className={styles.over}>Assignment</p>
      <Title className={styles.title}>{title || 'An assignment without a title'}</Title>
      {note && <p className={styles.note}>{note}</p>}
      <dl className={styles.rules}>
        {describeRules(assignment, outline).map((rule) => (
          <div key={rule.name}>
            <dt>{rule.name}</dt>
            <dd>
              {rule.text}
              {rule.name === 'Due' && here && <span className={styles.here}>Where you are: {here}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {isPast && !isPreview && (
        <p className={styles.warning}>
          The due date has passed. You can still work on it and hand in; your instructor sees which answers came late.
        </p>
      )}
    </header>
  );
}
