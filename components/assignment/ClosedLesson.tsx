'use client';

import { useEffect, useState } from 'react';
import { isPartOpen } from '../../domain/assignment/done-parts';
import { useSessionState } from '../session/SessionProvider';
import { AppLink } from '../ui/AppLink';
import styles from './Assignment.module.css';
import { useOpened } from './use-opened';
import { useOutline } from './use-outline';

/** In place of a lesson whose turn in a gated assignment has not come; nothing where it has. Tells which by `onChange`. */
export function ClosedLesson({
  lesson,
  outlineUrl,
  onChange,
}: {
  lesson: string;
  outlineUrl: string;
  onChange: (isClosed: boolean) => void;
}) {
  const log = useSessionState((state) => state.log);
  const ours = useOpened().flatMap((opened) => {
    const part = opened.assignment.parts.find((each) => each.kind === 'lesson' && each.lesson === lesson);
    return part ? [{ ...opened, part }] : [];
  });
  const [isAskedFor, setIsAskedFor] = useState(false);
  // One assignment that leaves the lesson free is enough.
  const isGated = ours.length > 0 && ours.every(({ assignment }) => assignment.order === 'gated');
  const outline = useOutline(outlineUrl, isGated);
  const isClosed =
    isGated &&
    !isAskedFor &&
    outline !== null &&
    outline !== 'none' &&
    ours.every(({ assignment, part }) => !isPartOpen(assignment, part, log, outline));
  useEffect(() => onChange(isClosed), [isClosed, onChange]);
  if (!isClosed) return null;
  return (
    <section className={styles.warning} aria-labelledby="closed">
      <h2 id="closed">Not its turn yet</h2>
      <p>It opens when what stands before it in the assignment is done.</p>
      {ours.map(({ link, assignment }) => (
        <p key={assignment.id}>
          <AppLink href={`/assignment#${link}`}>See what comes first in {assignment.title || 'the assignment'}</AppLink>
        </p>
      ))}
      <p>
        The lesson itself is open to everyone. If you read it out of turn, your first answer to each exercise is still
        the one that counts.
      </p>
      <button type="button" onClick={() => setIsAskedFor(true)}>
        Read it now for myself
      </button>
    </section>
  );
}
