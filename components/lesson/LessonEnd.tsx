'use client';

import { type ReactNode, Suspense, useEffect, useMemo, useState } from 'react';
import type { Lesson } from '../../domain/course';
import { foldItems, foldLesson, isSettled } from '../../domain/progress';
import type { Replay } from '../../domain/replay';
import { useSessionState } from '../session/SessionProvider';
import { lazyOr } from '../ui/lazy-or';
import styles from './LessonEnd.module.css';

const LessonDone = lazyOr(
  async () => (await import('./LessonDone')).LessonDone,
  ({ ways }: { ways: ReactNode }) => ways,
);

/**
 * Below a lesson's last step: while something is open, what it is, with `quiet` as the way past it; once all is done, the
 * card that ends the lesson, with `ways` on. The card is fetched by those who get there.
 */
export function LessonEnd({
  lesson,
  replay,
  quiet,
  ways,
  returns,
}: {
  lesson: Lesson;
  replay: Replay | null;
  quiet: ReactNode;
  ways: ReactNode;
  /** When its questions come back, where there is a review. */
  returns?: ReactNode;
}) {
  const log = useSessionState((state) => state.log);
  const isLoaded = useSessionState((state) => state.isLoaded);
  const items = useMemo(() => foldItems(log, null), [log]);
  const { doneSteps, isDone } = useMemo(() => foldLesson(log, lesson, items), [log, lesson, items]);
  const isOver = isDone && (lesson.steps.at(-1)?.items.every((id) => isSettled(items.get(id))) ?? true);
  // Its tiles are drawn for those who see the lesson end; who comes back finds them drawn.
  const [wasOpen, setWasOpen] = useState(false);
  useEffect(() => {
    if (isLoaded && !isOver) setWasOpen(true);
  }, [isLoaded, isOver]);
  if (!isLoaded) return null;
  if (isOver) {
    return (
      <Suspense fallback={null}>
        <LessonDone {...{ lesson, items, replay, ways, returns }} isFresh={wasOpen} />
      </Suspense>
    );
  }
  const open = lesson.steps.filter((step) => !doneSteps.includes(step.id));
  return (
    <section className={styles.open} aria-label="The end of the lesson">
      {open.length > 0 && (
        <>
          <p>Still open in this lesson:</p>
          <ul>
            {open.map((step) => (
              <li key={step.id}>
                <a href={`#${step.id}`}>
                  Step {lesson.steps.indexOf(step) + 1}: {step.title}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {quiet}
    </section>
  );
}
