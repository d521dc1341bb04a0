'use client';

import { useMemo } from 'react';
import type { Assignment } from '../../domain/assignment/assignment';
import { readLink } from '../../domain/assignment/link';
import { listOpened } from '../../domain/assignment/opened';
import { useSession, useSessionState } from '../session/SessionProvider';
import { AppLink } from '../ui/AppLink';
import styles from './Assignment.module.css';
import { assignedHash } from './assigned-hash';

/** After this long the due date is past remembering. */
const FORGET_MS = 30 * 86_400_000;

/** The assignments opened in this browser that a lesson or quiz belongs to, the last opened first. */
export function AssignedLinks({ lesson, bank }: { lesson?: string; bank?: string }) {
  const session = useSession();
  const log = useSessionState((state) => state.log);
  const opened = useMemo(
    () =>
      listOpened(log).flatMap(({ link }) => {
        const read = readLink(link);
        return read.ok ? [{ link, assignment: read.assignment }] : [];
      }),
    [log],
  );
  const now = session.now();
  const ours = opened.filter(
    ({ assignment }) => isIn(assignment, lesson, bank) && (!assignment.due || assignment.due.at + FORGET_MS > now),
  );
  if (ours.length === 0) return null;
  return (
    <aside className={styles.notice} aria-label="Your assignment">
      {ours.map(({ link, assignment }) => (
        <p key={assignment.id}>
          Part of <AppLink href={`/assignment#${link}`}>{assignment.title || 'an assignment'}</AppLink>
          {bank && (
            <>
              {' '}
              · <a href={`#${assignedHash(assignment.id)}`}>Take this quiz for it</a>
            </>
          )}
        </p>
      ))}
    </aside>
  );
}

function isIn({ parts }: Assignment, lesson: string | undefined, bank: string | undefined): boolean {
  return parts.some((part) => (part.kind === 'lesson' ? part.lesson === lesson : part.bank === bank));
}
