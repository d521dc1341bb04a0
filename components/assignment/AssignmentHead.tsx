'use client';

import type { ReactNode } from 'react';
import type { Assignment } from '../../domain/assignment/assignment';
import { zoneHere } from '../../domain/assignment/due';
import { isLate } from '../../domain/assignment/grade-receipt';
import type { Outline } from '../../domain/assignment/outline';
import { useSession } from '../session/SessionProvider';
import styles from './Assignment.module.css';
import { describeRules, sayRules } from './describe-rules';
import { formatElsewhere, formatMoment, sayUntil } from './format-due';

/**
 * Title, due date (by the student's own clocks too, where they show another time), what comes next (`children`), the note,
 * and the rules for whoever wants them.
 */
export function AssignmentHead({
  assignment,
  outline,
  isPreview,
  children,
}: {
  assignment: Assignment;
  outline: Outline;
  isPreview: boolean;
  children: ReactNode;
}) {
  const session = useSession();
  const { due, note, title } = assignment;
  const now = session.now();
  const here = due && formatElsewhere(due.at, due.zone, zoneHere());
  const isPast = due !== null && isLate(now, due.at);
  const until = due && sayUntil(due.at, now);
  const Title = isPreview ? 'h3' : 'h1';
  return (
    <header>
      <p className={styles.over}>Assignment</p>
      <Title className={styles.title}>{title || 'An assignment without a title'}</Title>
      {due && (
        <p className={styles.due}>
          <strong>{until ? `Due ${until}` : 'Due'}</strong> <span>{formatMoment(due.at, due.zone)}</span>
          {here && <span className={styles.here}>Where you are: {here}</span>}
        </p>
      )}
      {isPast && !isPreview && (
        <p className={styles.warning}>
          The due date has passed. You can still work on it and hand in; your instructor sees which answers came late.
        </p>
      )}
      {children}
      {note && <p className={styles.note}>{note}</p>}
      <p className={styles.goes}>{sayRules(assignment)}</p>
      <details className={styles.how}>
        <summary>How it goes and how it is marked</summary>
        <dl className={styles.rules}>
          {describeRules(assignment, outline)
            .filter(({ name }) => name !== 'Due')
            .map((rule) => (
              <div key={rule.name}>
                <dt>{rule.name}</dt>
                <dd>{rule.text}</dd>
              </div>
            ))}
        </dl>
      </details>
    </header>
  );
}
