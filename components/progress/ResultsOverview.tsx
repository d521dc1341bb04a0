'use client';

import type { Lesson } from '../../domain/course';
import type { Identity } from '../../domain/identity';
import { plainText } from '../../domain/inline';
import { foldItems, foldLesson, hasChanged } from '../../domain/progress';
import { foldCalibration, foldForm, formsOf, scoreForm } from '../../domain/quiz';
import { listJudged } from '../../domain/review/counted';
import { fractionOf } from '../../domain/score/score';
import { localDay } from '../../runtime/local-day';
import { WayOnLink } from '../lesson/WayOnLink';
import { CalibrationTable } from '../quiz/CalibrationTable';
import { useSessionState } from '../session/SessionProvider';
import { useToday } from '../session/use-today';
import { Example } from '../ui/Example';
import columns from './Columns.module.css';
import { QuizTable } from './QuizTable';
import styles from './Results.module.css';
import { type Result, ResultTable } from './ResultTable';

const EXAMPLE: Result[] = [
  { question: 'A sentence with a gap', first: { earned: 0, possible: 1 }, best: 0 },
  { question: 'Provinces and their countries', first: { earned: 3, possible: 5 }, best: 1 },
  { question: 'One answer of four', first: { earned: 1, possible: 1 }, best: 1 },
].map((row) => ({ ...row, id: row.question, href: null, hasChanged: false }));

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
      return folded?.isFinished && !form.isPractice ? [{ bank, form, score: scoreForm(folded) }] : [];
    }),
  );
  if (!log.some((entry) => entry.type === 'attempt')) {
    return (
      <>
        <p>Nothing yet. Answer one question in a lesson, and it stands here with its first try and its best.</p>
        <p>
          <WayOnLink lessons={lessons} />
        </p>
        <Example of="what you got wrong stands on top, and each question leads back to its step.">
          <ResultTable lesson="an example" results={EXAMPLE} />
        </Example>
      </>
    );
  }
  const parts = lessons.map((lesson) => ({
    lesson,
    done: foldLesson(log, lesson, progress).doneSteps.length,
    results: lesson.steps.flatMap((step) => step.items.flatMap((id) => toResult(lesson, step.id, id))),
  }));

  function toResult(lesson: Lesson, step: string, id: string): Result[] {
    const item = progress.get(id);
    if (!item?.first?.score) return [];
    const known = items[id];
    return [
      {
        id,
        question: shorten(plainText(known?.stem ?? id)),
        href: `/lessons/${lesson.id}#${step}`,
        first: item.first.score,
        best: item.best ?? 0,
        hasChanged: known !== undefined && hasChanged(known, item.first),
      },
    ];
  }

  return (
    <div className={`${styles.results} ${columns.columns}`}>
      <div className={columns.head}>
        <p className={styles.way}>
          <WayOnLink lessons={lessons} />
        </p>
        <section aria-labelledby="quizzes">
          <h2 id="quizzes">Quizzes</h2>
          {quizzes.length === 0 ? <p>No quiz finished yet.</p> : <QuizTable quizzes={quizzes} />}
        </section>
      </div>
      <div className={columns.long}>
        <h2>Lessons</h2>
        {parts.map(({ lesson, done, results }) => (
          <section key={lesson.id} aria-labelledby={`results-${lesson.id}`}>
            <h3 id={`results-${lesson.id}`}>{lesson.title}</h3>
            <p className={styles.told}>
              {done} of {lesson.steps.length} steps done
              {results.length > 0 && `, ${countRight(results)} of ${results.length} right at the first try`}
            </p>
            {results.length > 0 && <ResultTable lesson={lesson.title} results={results} />}
          </section>
        ))}
      </div>
      <div className={columns.rest}>
        <CalibrationTable rows={foldCalibration(listJudged(log, today, localDay))} />
      </div>
    </div>
  );
}

function countRight(results: readonly Result[]): number {
  return results.filter(({ first }) => fractionOf(first) === 1).length;
}

/** As much of a question as tells it from the others: some have six lines. */
function shorten(question: string): string {
  if (question.length <= 90) return question;
  return `${question.slice(0, question.lastIndexOf(' ', 70))}…`;
}
