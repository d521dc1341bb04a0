'use client';

import { useId } from 'react';
import type { PredictItem } from '../../domain/item';
import { InlineText } from '../reference/InlineText';
import { CheckButton } from './CheckButton';
import { ChoiceBody } from './ChoiceBody';
import styles from './Exercise.module.css';
import { ExerciseFrame } from './ExerciseFrame';
import feedbackStyles from './Feedback.module.css';
import { KIND_NAMES } from './kind-names';
import { Reply } from './Reply';
import { useAnswering } from './use-answering';

/** A guess before reading: kept, not scored, replayed at the end. */
export function PredictExercise({ item }: { item: PredictItem }) {
  const newsId = useId();
  const { response, progress, seed, handIn, message } = useAnswering(item, null, () => `Guess kept. ${item.answer}`);
  const isDone = progress.last !== null && progress.isSolved;
  return (
    <ExerciseFrame
      item={item}
      form={null}
      head={<span>{`${KIND_NAMES.predict} · not scored`}</span>}
      message={message}
      handIn={handIn}
    >
      <ChoiceBody item={item} form={null} seed={seed} response={response} marks={{}} isLocked={isDone} />
      {isDone ? (
        <Reply name="Guess kept" newsId={newsId} className={feedbackStyles.reply}>
          <p>
            <strong>Kept.</strong>{' '}
            <span id={newsId}>
              <InlineText text={item.answer} />
            </span>
          </p>
        </Reply>
      ) : (
        <div className={styles.actions}>
          <CheckButton>Keep my guess</CheckButton>
        </div>
      )}
    </ExerciseFrame>
  );
}
