'use client';

import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import type { Lesson } from '../../domain/course';
import { countFirstTries, foldItems, isSettled } from '../../domain/progress';
import { MarkSign } from '../exercises/MarkSign';
import { useSessionState } from '../session/SessionProvider';
import { useAnnounce } from '../ui/Announcer';
import styles from './LessonTurn.module.css';

/**
 * The foot of a step: the way back, where one is, and the way on, a button that fills when the step's exercises are done.
 * At the last step `next` stands below instead.
 */
export function LessonTurn({
  lesson,
  index,
  isHere,
  next,
}: {
  lesson: Lesson;
  /** The step that is open, from 0. */
  index: number;
  /** False before the script knows where one is. */
  isHere: boolean;
  next: ReactNode;
}) {
  const log = useSessionState((state) => state.log);
  const isLoaded = useSessionState((state) => state.isLoaded);
  const announce = useAnnounce();
  const items = useMemo(() => foldItems(log, null), [log]);
  const step = lesson.steps[index];
  const before = lesson.steps[index - 1];
  const after = lesson.steps[index + 1];
  const isDone = isLoaded && (step?.items.every((id) => isSettled(items.get(id))) ?? false);
  const isWorked = isDone && (step?.items.length ?? 0) > 0;
  const isWhole = isDone && lesson.steps.every((each) => each.items.every((id) => items.get(id)?.first));

  // The card that ends the lesson says it of all of them.
  const isToldHere = isWorked && (after !== undefined || !isWhole);

  // A step that is finished while one looks at it is told once; one that was done before is not.
  const seen = useRef({ index, isLoaded, isDone, isWhole });
  useEffect(() => {
    const was = seen.current;
    seen.current = { index, isLoaded, isDone, isWhole };
    if (was.index !== index || !was.isLoaded || was.isDone || !isDone) return;
    const { right, of } = countFirstTries(lesson, items);
    if (isWhole && !was.isWhole) announce(`${lesson.title} is done: ${right} of ${of} right on the first try.`);
    else announce(`Step ${index + 1} done.${after ? ` Next: ${after.title}.` : ''}`);
  }, [index, isLoaded, isDone, isWhole, announce, lesson, items, after]);

  return (
    <>
      <nav
        aria-label="Previous and next step"
        className={isHere ? styles.turn : `to-come ${styles.turn}`}
        data-done={isWorked || undefined}
      >
        {before && (
          <a href={`#${before.id}`} rel="prev" className={styles.back}>
            <span aria-hidden="true">←</span> {before.title}
          </a>
        )}
        <span className={styles.count}>
          {isToldHere && <MarkSign mark="right" />}
          <span>{`Step ${index + 1} of ${lesson.steps.length}${isToldHere ? ', done' : ''}`}</span>
        </span>
        {after && (
          <a href={`#${after.id}`} rel="next" className={isDone ? `primary ${styles.next}` : styles.next}>
            {`Next: ${after.title} `}
            <span aria-hidden="true">→</span>
          </a>
        )}
      </nav>
      {isHere && !after && next}
    </>
  );
}
