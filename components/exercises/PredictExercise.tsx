'use client';

import type { PredictItem } from '../../domain/item';
import { CheckButton } from './CheckButton';
import { ChoiceBody } from './ChoiceBody';
import { EarlyNews } from './EarlyNews';
import styles from './Exercise.module.css';
import { ExerciseFrame } from './ExerciseFrame';
import { GuessReply } from './GuessReply';
import { KIND_NAMES } from './kind-names';
import { useAnswering } from './use-answering';

/** A guess before reading: kept, not scored, replayed at the end. */
export function PredictExercise({ item }: { item: PredictItem }) {
  const { response, progress, seed, handIn, message } = useAnswering(item, null, () => `Guess kept. ${item.answer}`);
  const attempt = progress.last?.id ?? null;
  const isDone = attempt !== null && progress.isSolved;
  return (
    <ExerciseFrame
      item={item}
      form={null}
      head={<span>{`${KIND_NAMES.predict} · not scored`}</span>}
      message={message}
      isOver={isDone}
      handIn={handIn}
    >
      <ChoiceBody item={item} form={null} seed={seed} response={response} marks={{}} isLocked={isDone} />
      {!isDone && (
        <div className={styles.actions}>
          <CheckButton>Keep my guess</CheckButton>
        </div>
      )}
      <EarlyNews attempt={attempt} state={String(attempt)}>
        {isDone && <GuessReply item={item} />}
      </EarlyNews>
    </ExerciseFrame>
  );
}
