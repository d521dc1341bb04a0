'use client';

import { type ReactNode, useMemo } from 'react';
import type { Lesson } from '../../domain/course';
import { foldItems, foldLesson } from '../../domain/progress';
import { foldForm, formsOf, scoreForm } from '../../domain/quiz';
import { formatPoints } from '../exercises/format-points';
import { WayOnLink } from '../lesson/WayOnLink';
import { useSessionState } from '../session/SessionProvider';
import { AppLink } from '../ui/AppLink';
import { sayMinutes } from '../ui/say-minutes';
import styles from './Home.module.css';

/**
 * The lessons in order, how far one is in each, and the button that goes on where one left. Beside it there is room for
 * what comes with the record.
 */
export function LessonList({
  lessons,
  quizTitle,
  children,
}: {
  lessons: Lesson[];
  quizTitle: string;
  children?: ReactNode;
}) {
  const log = useSessionState((state) => state.log);
  const rows = useMemo(() => {
    const items = foldItems(log, null);
    return lessons.map((lesson) => ({
      lesson,
      progress: foldLesson(log, lesson, items),
      best: bestQuiz(log, lesson.id),
    }));
  }, [log, lessons]);
  const finalBest = bestQuiz(log, 'final');
  const finalState =
    finalBest ?? (rows.some(({ progress }) => !progress.isDone) ? 'Best after the lessons' : 'Ready when you are');
  return (
    <section aria-labelledby="lessons">
      <div className={styles.go}>
        <WayOnLink lessons={lessons} className={styles.goLink} />
        {children}
      </div>
      <h2 id="lessons" className="visually-hidden">
        The lessons
      </h2>
      <ol className={styles.lessons}>
        {rows.map(({ lesson, progress, best }, i) => (
          <li key={lesson.id}>
            <span className={styles.number} aria-hidden="true">
              {i + 1}
            </span>
            <div>
              <h3>
                <AppLink href={`/lessons/${lesson.id}`}>{lesson.title}</AppLink>
              </h3>
              <p className={styles.question}>{lesson.question}</p>
            </div>
            <p className={styles.state}>
              <span className={styles.steps} aria-hidden="true">
                {lesson.steps.map((step) => (
                  <span key={step.id} data-done={progress.doneSteps.includes(step.id) || undefined} />
                ))}
              </span>
              <span>
                {progress.isDone
                  ? 'Done'
                  : progress.doneSteps.length > 0
                    ? `${progress.doneSteps.length} of ${lesson.steps.length} steps`
                    : sayMinutes(lesson.minutes)}
              </span>
              <AppLink href={`/quiz/${lesson.id}`}>
                Quiz{best ? `: ${best}` : ''}
                <span className="visually-hidden"> ({lesson.title})</span>
              </AppLink>
            </p>
          </li>
        ))}
        <li>
          <span className={styles.number} aria-hidden="true">
            ✦
          </span>
          <div>
            <h3>
              <AppLink href="/quiz/final">{quizTitle}</AppLink>
            </h3>
            <p className={styles.question}>New cases: twinning, clustering, both, or not enough evidence?</p>
          </div>
          <p className={styles.state}>
            <span>{finalState}</span>
          </p>
        </li>
      </ol>
    </section>
  );
}

function bestQuiz(log: Parameters<typeof formsOf>[0], bank: string): string | null {
  const scores = formsOf(log, bank).flatMap((form) => {
    const progress = form.isPractice ? null : foldForm(log, form.id);
    return progress?.isFinished ? [scoreForm(progress)] : [];
  });
  const best = scores.sort((a, b) => b.earned / b.possible - a.earned / a.possible)[0];
  return best ? `best ${formatPoints(best.earned)} of ${best.possible}` : null;
}
