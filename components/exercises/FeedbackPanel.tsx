'use client';

import { useId } from 'react';
import type { Feedback } from '../../domain/feedback';
import type { ScoredItem } from '../../domain/item';
import { CiteMark } from '../reference/CiteMark';
import { InlineText } from '../reference/InlineText';
import styles from './Feedback.module.css';
import { MarkSign } from './MarkSign';
import { MARK_WORDS } from './marks';
import { sayHeadline } from './say-feedback';

/**
 * What is said about a checked answer, as far as the ladder has come. Who is brought to it (the control that was pressed
 * is gone) hears its name, which is how the answer turned out, and then what is new: why it is right, or the right answer.
 */
export function FeedbackPanel({ kind, feedback }: { kind: ScoredItem['kind']; feedback: Feedback }) {
  const newsId = useId();
  const { verdict } = feedback;
  const isRight = verdict === 'right';
  const headline = sayHeadline(kind, feedback);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
    <div
      role="group"
      className={styles.panel}
      data-verdict={verdict}
      data-feedback
      tabIndex={-1}
      aria-label={`Feedback: ${headline}`}
      aria-describedby={feedback.answer ? newsId : undefined}
    >
      <p className={styles.headline}>
        <MarkSign mark={verdict} /> {headline}
      </p>
      {feedback.notes.length > 0 && (
        <ul className={styles.notes}>
          {feedback.notes.map((note) => (
            <li key={note.id} data-mark={note.mark}>
              <p className={styles.noteLabel}>
                <MarkSign mark={note.mark} />{' '}
                <span>
                  <InlineText text={note.label} />
                  <span className={note.mark === 'missed' ? undefined : 'visually-hidden'}>
                    {` – ${MARK_WORDS[note.mark]}`}
                  </span>
                </span>
              </p>
              <p>
                {note.misconception && <strong className={styles.misconception}>{note.misconception}. </strong>}
                <span>
                  <InlineText text={note.text} />
                </span>
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
      {feedback.answer && !isRight && (
        <div className={styles.answer} id={newsId}>
          <p>
            <strong>The right answer</strong>
          </p>
          <ul>
            {feedback.answer.map((line) => (
              <li key={line}>
                <AnswerLine line={line} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {feedback.explanation && (
        <p className={styles.explanation}>
          <strong>Why.</strong>{' '}
          <span id={isRight ? newsId : undefined}>
            <InlineText text={feedback.explanation} />
          </span>{' '}
          {feedback.cites.map((paragraph) => (
            <CiteMark key={paragraph} paragraph={paragraph} />
          ))}
        </p>
      )}
    </div>
  );
}

/** A card and its place: an arrow for the eye, words for the ear. */
function AnswerLine({ line }: { line: string }) {
  const [card = '', place] = line.split(' → ');
  return (
    <>
      <InlineText text={card} />
      {place !== undefined && (
        <>
          <span role="img" aria-label="goes to">
            {' → '}
          </span>
          <InlineText text={place} />
        </>
      )}
    </>
  );
}
