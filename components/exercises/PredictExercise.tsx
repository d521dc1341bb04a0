'use client';

import type { PredictItem } from '../../domain/item';
import { InlineText, spoken } from '../reference/InlineText';
import { useReference } from '../reference/ReferenceProvider';
import { CheckButton } from './CheckButton';
import { ChoiceBody } from './ChoiceBody';
import styles from './Exercise.module.css';
import { ExerciseForm } from './ExerciseForm';
import { Reply } from './Reply';
import { useAnswering } from './use-answering';

/** A guess before reading: kept, not scored, replayed at the end. */
export function PredictExercise({ item }: { item: PredictItem }) {
  const reference = useReference();
  const { response, progress, seed, handIn, message } = useAnswering(item, null, () => `Guess kept. ${item.answer}`);
  const isDone = progress.last !== null && progress.isSolved;
  return (
    <ExerciseForm item={item} form={null} head={<span>Your guess · not scored</span>} message={message} handIn={handIn}>
      <ChoiceBody item={item} form={null} seed={seed} response={response} marks={{}} isLocked={isDone} />
      {isDone ? (
        <Reply name="Guess kept" news={spoken(item.answer, reference)} className={styles.reply}>
          <p>
            <strong>Kept.</strong>{' '}
            <span>
              <InlineText text={item.answer} />
            </span>
          </p>
        </Reply>
      ) : (
        <div className={styles.actions}>
          <CheckButton>Keep my guess</CheckButton>
        </div>
      )}
    </ExerciseForm>
  );
}
