'use client';

import type { Lesson } from '../../domain/course';
import type { Identity } from '../../domain/identity';
import { plainText } from '../../domain/inline';
import { foldItems, foldLesson, hasChanged } from '../../domain/progress';
import { foldCalibration, foldForm, formsOf, scoreForm } from '../../domain/quiz';
import { listJudged } from '../../domain/review/counted';
import { localDay } from '../../runtime/local-day';
import { formatPoints } from '../exercises/format-points';
import { useSessionState } from '../session/SessionProvider';
import { useToday } from '../session/use-today';
import { AppLink } from '../ui/AppLink';
import { sayWholePercent } from '../ui/say-percent';
import { CalibrationTable } from './CalibrationTable';
import styles from './Quiz.module.css';

/** All of a learner's results: each quiz taken, and each lesson exercise by its first answer. */
export function ResultsOverview({
  lessons,
  banks,
  items,
}: {
  lessons: Lesson[];
  banks: { id: string; title: string }[];
  items: Record<string, { stem: string } & Identity>;
}) {
  const log = useSessionState((state) => state.log);
  const isLoaded = useSessionState((state) => state.isLoaded);
  const today = useToday();
  if (!isLoaded || today === null) return <p className="script-only">Opening your record …</p>;
  const progress = foldItems(log, null);
  const quizzes = banks.flatMap((bank) =>
    formsOf(log, bank.id).flatMap((form) => {
      const folded = foldForm(log, form.id);
      return folded?.isFinished && !form.isPractice ? [{ bank, folded, score: scoreForm(folded) }] : [];
    }),
  );
  const attempts = log.filter((entry) => entry.type === 'attempt');
  if (attempts.length === 0) {
    return (
      <p>
        Nothing yet. <AppLink href="/">Begin with a lesson</AppLink>, and what you answer shows up here.
      </p>
    );
  }
  return (
    <div className={styles.results}>
      <h2>Quizzes</h2>
      {quizzes.length === 0 && <p>No quiz finished yet.</p>}
      <ul className={styles.earlier}>
        {quizzes.map(({ bank, folded, score }) => (
          <li key={folded.form.id}>
            <AppLink href={`/quiz/${bank.id}#${folded.form.id}`}>
              {bank.title}: {formatPoints(score.earned)} of {score.possible}
            </AppLink>{' '}
            {new Date(folded.form.at).toLocaleDateString('en-GB', { dateStyle: 'long' })}
          </li>
        ))}
      </ul>
      <CalibrationTable rows={foldCalibration(listJudged(log, today, localDay))} />
      <h2>Lessons</h2>
      {lessons.map((lesson) => {
        const done = foldLesson(log, lesson, progress);
        const rows = lesson.steps
          .flatMap((step) => step.items.map((id) => ({ step, id, progress: progress.get(id) })))
          .filter((row) => row.progress?.first?.score);
        return (
          <section key={lesson.id} aria-labelledby={`results-${lesson.id}`}>
            <h3 id={`results-${lesson.id}`}>
              {lesson.title}: {done.doneSteps.length} of {lesson.steps.length} steps
            </h3>
            {rows.length > 0 && (
              <ul className={styles.earlier}>
                {rows.map(({ step, id, progress: item }) => (
                  <li key={id}>
                    <AppLink href={`/lessons/${lesson.id}#${step.id}`}>{plainText(items[id]?.stem ?? id)}</AppLink>:
                    first try {formatPoints(item?.first?.score?.earned ?? 0)} of {item?.first?.score?.possible}
                    {item?.best != null && `, best ${sayWholePercent(item.best)}`}
                    {items[id] && hasChanged(items[id], item?.first ?? null) && ' (changed since you answered)'}
                  </li>
                ))}
              </ul>
            )}
          </section>
        );
      })}
    </div>
  );
}
