'use client';

import type { Feedback } from '../../domain/feedback';
import { CiteMark } from '../reference/CiteMark';
import { InlineText } from '../reference/InlineText';
import styles from './Feedback.module.css';

const SIGNS = { right: '✓', partly: '≈', wrong: '✗' };
const WORDS = { right: 'Right', partly: 'Close', wrong: 'Wrong' };

/** What is said about a checked answer, as far as the ladder has come. */
export function FeedbackPanel({ feedback }: { feedback: Feedback }) {
  return (
    <div className={styles.panel} data-verdict={feedback.verdict} data-feedback tabIndex={-1}>
      <p className={styles.headline}>
        <span aria-hidden="true" className={styles.sign}>
          {SIGNS[feedback.verdict]}
        </span>{' '}
        {feedback.headline}
      </p>
      {feedback.notes.length > 0 && (
        <ul className={styles.notes}>
          {feedback.notes.map((note) => (
            <li key={note.id} data-mark={note.mark}>
              <p className={styles.noteLabel}>
                <span aria-hidden="true">{SIGNS[note.mark]}</span>
                <span className="visually-hidden">{WORDS[note.mark]}: </span> <InlineText text={note.label} />
              </p>
              <p>
                {note.misconception && <strong className={styles.misconception}>{note.misconception}. </strong>}
                <InlineText text={note.text} />
              </p>
            </li>
          ))}
        </ul>
      )}
      {feedback.hint && (
        <p className={styles.hint}>
          <strong>Hint.</strong> <InlineText text={feedback.hint} />
        </p>
      )}
      {feedback.answer && feedback.verdict !== 'right' && (
        <div className={styles.answer}>
          <p>
            <strong>The right answer</strong>
          </p>
          <ul>
            {feedback.answer.map((line) => (
              <li key={line}>
                <InlineText text={line} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {feedback.explanation && (
        <p className={styles.explanation}>
          <strong>Why.</strong> <InlineText text={feedback.explanation} />{' '}
          {feedback.cites.map((paragraph) => (
            <CiteMark key={paragraph} paragraph={paragraph} />
          ))}
        </p>
      )}
    </div>
  );
}
