'use client';

import { useId } from 'react';
import type { Feedback, Note } from '../../domain/feedback';
import type { ScoredItem } from '../../domain/item';
import { InlineText, spoken } from '../reference/InlineText';
import { useReference } from '../reference/ReferenceProvider';
import { CitedText } from './CitedText';
import { DrawnTick } from './DrawnTick';
import styles from './Feedback.module.css';
import { MarkSign } from './MarkSign';
import { sayMark } from './marks';
import { ideaOf, sayHeadline } from './say-feedback';

const NOT_MARKED_YET = 'None is marked yet, on purpose: look again first, or press “Show which”.';

/**
 * What is said about a checked answer, as far as the ladder has come. A right one is headed by its idea. Who is brought to
 * it (the control that was pressed is gone) hears its name, which is how the answer turned out, and then what is new: why
 * it is right, or the right answer. What is wrong stands open; what is right is folded, since the cards say so themselves.
 * Its first half, `isBegun`, is how the answer turned out and all that is heard.
 */
export function FeedbackPanel({
  kind,
  feedback,
  isBegun = false,
}: {
  kind: ScoredItem['kind'];
  feedback: Feedback;
  isBegun?: boolean;
}) {
  const newsId = useId();
  const reference = useReference();
  const { verdict, explanation } = feedback;
  const isRight = verdict === 'right';
  const headline = sayHeadline(kind, feedback);
  const { idea, rest } = isRight ? ideaOf(kind, feedback) : { idea: '', rest: explanation };
  const open = feedback.notes.filter((note) => note.mark !== 'right');
  const folded = isRight && kind === 'single' ? [] : feedback.notes.filter((note) => note.mark === 'right');
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
    <div
      role="group"
      className={styles.panel}
      data-verdict={verdict}
      data-feedback
      tabIndex={-1}
      aria-label={`Feedback: ${headline}${idea && ` ${spoken(idea, reference)}`}`}
      aria-describedby={isRight ? (rest ? newsId : undefined) : feedback.answer ? newsId : undefined}
    >
      {isRight ? (
        <div className={styles.moment}>
          <DrawnTick />
          <p className={kind === 'single' ? 'visually-hidden' : styles.count}>{headline}</p>
          <p className={styles.idea}>
            <CitedText text={idea} cites={rest ? [] : feedback.cites} />
          </p>
        </div>
      ) : (
        <p className={styles.headline}>
          <MarkSign mark={verdict} /> {headline}
        </p>
      )}
      {/* How many are right is said before which: that no card is marked is no oversight. */}
      {!isRight && kind !== 'single' && feedback.notes.length === 0 && <p className={styles.next}>{NOT_MARKED_YET}</p>}
      {!isBegun && open.length > 0 && <Notes kind={kind} notes={open} />}
      {feedback.hint && !feedback.answer && (
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
      {rest && (
        <p className={styles.explanation}>
          {!isBegun && !isRight && <strong>Why. </strong>}
          {!isBegun && (
            <CitedText text={rest} cites={feedback.cites.filter((paragraph) => !idea.includes(`(${paragraph})`))} />
          )}
          {isRight && (
            // As it is told: without the marks, which are buttons and would be read out in between.
            <span hidden id={newsId}>
              {spoken(rest, reference)}
            </span>
          )}
        </p>
      )}
      {!isBegun && folded.length > 0 && (
        <details className={styles.folded}>
          <summary>
            {isRight
              ? 'Why each is right'
              : folded.length === 1
                ? 'The one that is right'
                : `The ${folded.length} that are right`}
          </summary>
          <Notes kind={kind} notes={folded} />
        </details>
      )}
    </div>
  );
}

function Notes({ kind, notes }: { kind: ScoredItem['kind']; notes: readonly Note[] }) {
  return (
    <ul className={styles.notes}>
      {notes.map((note) => (
        <li key={note.id} data-mark={note.mark}>
          <p className={styles.noteLabel}>
            {/* Of one choice the headline bears the mark. */}
            {kind !== 'single' && <MarkSign mark={note.mark} />}{' '}
            <span>
              <InlineText text={note.label} />
              <span className={sayMark(kind, note.mark) === note.mark ? 'visually-hidden' : styles.word}>
                {` – ${sayMark(kind, note.mark)}`}
              </span>
            </span>
          </p>
          <p>
            {note.misconception && <strong className={styles.misconception}>{note.misconception}. </strong>}
            <span>
              <CitedText text={note.text} />
            </span>
          </p>
        </li>
      ))}
    </ul>
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
