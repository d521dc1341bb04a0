'use client';

import { useState } from 'react';
import type { Bank } from '../../domain/course';
import type { Log } from '../../domain/entry';
import { foldForm, formsOf, scoreForm } from '../../domain/quiz';
import { formatPoints } from '../exercises/format-points';
import styles from './Quiz.module.css';

/** Before a quiz: how it goes, a form that was left open, and earlier results. */
export function QuizStart({
  bank,
  log,
  start,
  open,
  isTurning,
}: {
  bank: Bank;
  log: Log;
  start: (feedback: 'each' | 'end') => void;
  open: (form: string) => void;
  /** Whether the questions are on their way. */
  isTurning: boolean;
}) {
  const [feedback, setFeedback] = useState<'each' | 'end'>('each');
  const forms = formsOf(log, bank.id).flatMap((form) => foldForm(log, form.id) ?? []);
  const unfinished = forms.find((form) => !form.isFinished);
  const finished = forms.filter((form) => form.isFinished && !form.form.isPractice);
  return (
    <div className={styles.start} data-quiz-start data-turning={isTurning || undefined}>
      {unfinished && (
        <div className={styles.resume}>
          <p>
            You have an unfinished {unfinished.form.isPractice ? 'practice' : 'quiz'}: {unfinished.answers.size} of{' '}
            {unfinished.form.items.length} answered.
          </p>
          <button type="button" className="primary" onClick={() => open(unfinished.form.id)}>
            Go on with it
          </button>
        </div>
      )}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          start(feedback);
        }}
      >
        <fieldset className={styles.choice}>
          <legend>When do you want feedback?</legend>
          <label>
            <input type="radio" name="feedback" checked={feedback === 'each'} onChange={() => setFeedback('each')} />
            <span>After each question</span>
          </label>
          <label>
            <input type="radio" name="feedback" checked={feedback === 'end'} onChange={() => setFeedback('end')} />
            <span>At the end, all together</span>
          </label>
        </fieldset>
        <button type="submit" className={unfinished ? undefined : 'primary'}>
          Start {unfinished ? 'a new quiz' : 'the quiz'} ({bank.draw} questions)
        </button>
      </form>
      {finished.length > 0 && (
        <section aria-labelledby="earlier">
          <h2 id="earlier" className={styles.smallHeading}>
            Your earlier results
          </h2>
          <ul className={styles.earlier}>
            {finished.map((form) => {
              const { earned, possible } = scoreForm(form);
              return (
                <li key={form.form.id}>
                  <a href={`#${form.form.id}`}>
                    {formatPoints(earned)} of {possible}
                  </a>{' '}
                  <time dateTime={new Date(form.form.at).toISOString()}>
                    {new Date(form.form.at).toLocaleDateString('en-GB', { dateStyle: 'long' })}
                  </time>
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </div>
  );
}
