'use client';

import { useId } from 'react';
import type { PredictItem } from '../../domain/item';
import { InlineText, spoken } from '../reference/InlineText';
import { useReference } from '../reference/ReferenceProvider';
import { useSession } from '../session/SessionProvider';
import { useItem } from '../session/use-item';
import { useAnnounce } from '../ui/Announcer';
import { ChoiceBody } from './ChoiceBody';
import styles from './Exercise.module.css';
import { ExerciseForm } from './ExerciseForm';

/** A guess before reading: kept, not scored, replayed at the end. */
export function PredictExercise({ item }: { item: PredictItem }) {
  const session = useSession();
  const announce = useAnnounce();
  const reference = useReference();
  const stemId = useId();
  const { response, progress, seed } = useItem(item, null);
  const isDone = progress.last !== null && progress.isSolved;
  const keep = () => {
    const result = session.submit(item, null);
    announce('missing' in result ? 'Choose a guess first.' : `Guess kept. ${spoken(item.answer, reference)}`);
  };
  return (
    <ExerciseForm item={item} form={null} stemId={stemId} head={<span>Your guess · not scored</span>} submit={keep}>
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
          <button type="submit" className="script-only primary">
            Keep my guess
          </button>
        </div>
      )}
    </ExerciseForm>
  );
}
