'use client';

import type { Assignment } from '../../domain/assignment/assignment';
import { AppLink } from '../ui/AppLink';
import styles from './Assignment.module.css';
import { assignedHash } from './assigned-hash';
import { formatMoment } from './format-due';
import { useOpened } from './use-opened';

/** The assignments opened in this browser that a lesson or quiz belongs to, or all of them; the last opened first. */
export function AssignedLinks({ lesson, bank }: { lesson?: string; bank?: string }) {
  const ours = useOpened().filter(({ assignment }) => isIn(assignment, lesson, bank));
  if (ours.length === 0) return null;
  return (
    <section className={styles.notice} aria-label="Your assignment">
      {ours.map(({ link, assignment }) => (
        <p key={assignment.id}>
          {lesson || bank ? 'Part of' : 'Your assignment:'}{' '}
          <AppLink href={`/assignment#${link}`}>{assignment.title || 'an assignment'}</AppLink>
          {assignment.due && ` · due ${formatMoment(assignment.due.at, assignment.due.zone)}`}
          {bank && (
            <>
              {' '}
              ·{' '}
              <a href={`#${assignedHash(assignment.id)}`}>
                Take this quiz for it
                {ours.length > 1 && <span className="visually-hidden"> ({assignment.title || 'an assignment'})</span>}
              </a>
            </>
          )}
        </p>
      ))}
    </section>
  );
}

function isIn({ parts }: Assignment, lesson: string | undefined, bank: string | undefined): boolean {
  if (lesson === undefined && bank === undefined) return true;
  return parts.some((part) => (part.kind === 'lesson' ? part.lesson === lesson : part.bank === bank));
}
