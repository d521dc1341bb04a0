'use client';

import { useEffect, useState } from 'react';
import { isPartOpen } from '../../domain/assignment/done-parts';
import { useSessionState } from '../session/SessionProvider';
import { useAnnounce } from '../ui/Announcer';
import { AppLink } from '../ui/AppLink';
import styles from './Assignment.module.css';
import { useOpened } from './use-opened';
import { useOutline } from './use-outline';

/**
 * Whether a lesson's turn in a gated assignment has come; it has where there is no order, or where nobody can tell. Its
 * reader can ask for it before.
 */
export type Turn = 'come' | 'asked-for' | 'to-come';

/** In place of a lesson whose turn has not come; nothing where it has. Tells which, once that is known. */
export function ClosedLesson({
  lesson,
  outlineUrl,
  tell,
}: {
  lesson: string;
  outlineUrl: string;
  tell: (turn: Turn) => void;
}) {
  const log = useSessionState((state) => state.log);
  const ours = useOpened().flatMap((opened) => {
    const part = opened.assignment.parts.find((each) => each.kind === 'lesson' && each.lesson === lesson);
    return part ? [{ ...opened, part }] : [];
  });
  const announce = useAnnounce();
  const [isAskedFor, setIsAskedFor] = useState(false);
  // One assignment that leaves the lesson free is enough.
  const isGated = ours.length > 0 && ours.every(({ assignment }) => assignment.order === 'gated');
  const outline = useOutline(outlineUrl, isGated);
  const isKnown = !isGated || outline !== null;
  const isToCome =
    isGated &&
    !isAskedFor &&
    outline !== null &&
    outline !== 'none' &&
    ours.every(({ assignment, part }) => !isPartOpen(assignment, part, log, outline));
  useEffect(() => {
    if (isKnown) tell(isToCome ? 'to-come' : isAskedFor ? 'asked-for' : 'come');
  }, [isKnown, isToCome, isAskedFor, tell]);
  // The lesson was on screen until this was known.
  useEffect(() => {
    if (isToCome) announce('Not its turn yet. This lesson opens when what stands before it in the assignment is done.');
  }, [isToCome, announce]);
  if (!isToCome) return null;
  return (
    <section className={`${styles.warning} ${styles.closed}`} aria-labelledby="closed">
      <h2 id="closed">Not its turn yet</h2>
      <p>It opens when what stands before it in the assignment is done.</p>
      {ours.map(({ link, assignment }) => (
        <p key={assignment.id} className="alone">
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
