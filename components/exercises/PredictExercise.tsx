'use client';

import { useId, useRef } from 'react';
import type { PredictItem } from '../../domain/item';
import { useReference } from '../reference/ReferenceProvider';
import { useSession } from '../session/SessionProvider';
import { useItem } from '../session/use-item';
import { useAnnounce } from '../ui/Announcer';
import { InlineText, spoken } from '../ui/InlineText';
import { ChoiceBody } from './ChoiceBody';
import styles from './Exercise.module.css';
import { useEarlyAnswer } from './use-early-answer';
import { useKeptFocus } from './use-kept-focus';

/** A guess before reading: kept, not scored, replayed at the end. */
export function PredictExercise({ item }: { item: PredictItem }) {
  const session = useSession();
  const announce = useAnnounce();
  const reference = useReference();
  const stemId = useId();
  const element = useRef<HTMLFormElement>(null);
  const keptFocus = useKeptFocus(element);
  const { response, progress, seed } = useItem(item, null);
  const isDone = progress.last !== null && progress.isSolved;
  const keep = () => {
    const result = session.submit(item, null);
    announce('missing' in result ? 'Choose a guess first.' : `Guess kept. ${spoken(item.answer, reference)}`);
  };
  useEarlyAnswer(element, item, (early, wasSent) => {
    if (early) session.respond(item, null, early);
    if (wasSent) keep();
  });
  return (
    <form
      ref={element}
      {...keptFocus}
      className={styles.exercise}
      method="dialog" // Sent without a script it stays where it is, instead of loading the page anew with a query.
      suppressHydrationWarning // The early script marks a form that was sent before React came.
      data-exercise={item.id}
      data-kind="predict"
      aria-labelledby={stemId}
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <p className={styles.kind}>
        <span>Your guess · not scored</span>
      </p>
      <p className={styles.stem} id={stemId}>
        <InlineText text={item.stem} />
      </p>
      <ChoiceBody
        item={item}
        form={null}
        seed={seed}
        response={response}
        marks={{}}
        isLocked={isDone}
        legend={spoken(item.stem, reference)}
      />
      {isDone ? (
        <div className={styles.reply} data-feedback tabIndex={-1}>
          <p>
            <strong>Kept.</strong> <InlineText text={item.answer} />
          </p>
        </div>
      ) : (
        <div className={styles.actions}>
          <button type="submit" className={`script-only ${styles.primary}`}>
            Keep my guess
          </button>
        </div>
      )}
    </form>
  );
}
