'use client';

import { useId } from 'react';
import type { CompareItem, PredictItem } from '../../domain/item';
import { CiteMark } from '../reference/CiteMark';
import { InlineText, spoken } from '../reference/InlineText';
import { useReference } from '../reference/ReferenceProvider';
import { useSession } from '../session/SessionProvider';
import { useItem } from '../session/use-item';
import { useAnnounce } from '../ui/Announcer';
import styles from './Exercise.module.css';
import { ExerciseForm } from './ExerciseForm';

/** One sentence in the learner's own words, then a model beside it, and the guess that opened the lesson. */
export function CompareExercise({ item, prediction }: { item: CompareItem; prediction: PredictItem }) {
  const session = useSession();
  const announce = useAnnounce();
  const reference = useReference();
  const stemId = useId();
  const { response, progress } = useItem(item, null);
  const guess = useItem(prediction, null);
  const text = response.kind === 'text' ? response.text : '';
  const isDone = progress.last !== null && progress.isSolved;
  const guessed = guess.progress.first?.response;
  const guessText =
    guessed?.kind === 'choice' ? prediction.options.find((option) => option.id === guessed.chosen[0])?.text : undefined;
  const compare = () => {
    const result = session.submit(item, null);
    announce('missing' in result ? 'Write a sentence first.' : `A model answer: ${spoken(item.model, reference)}`);
  };
  return (
    <ExerciseForm
      item={item}
      form={null}
      stemId={stemId}
      head={<span>In your own words · not scored</span>}
      submit={compare}
    >
      <textarea
        className={styles.sentence}
        name={`${item.id}/text`}
        aria-labelledby={stemId}
        rows={4}
        maxLength={2000}
        value={text}
        readOnly={isDone}
        onChange={(event) => session.respond(item, null, { kind: 'text', text: event.currentTarget.value })}
      />
      <div className={styles.actions}>
        {isDone ? (
          <button type="button" onClick={() => session.startAgain(item, null)}>
            Write another
          </button>
        ) : (
          <button type="submit" className="script-only primary">
            Compare with a model
          </button>
        )}
      </div>
      {isDone && (
        <dl className={styles.compare} data-feedback tabIndex={-1}>
          {guessText && (
            <div>
              <dt>Your guess at the start</dt>
              <dd>
                <InlineText text={guessText} />
              </dd>
            </div>
          )}
          <div>
            <dt>Your sentence now</dt>
            <dd>{text}</dd>
          </div>
          <div>
            <dt>A model answer</dt>
            <dd>
              <InlineText text={item.model} />{' '}
              {item.cites.map((paragraph) => (
                <CiteMark key={paragraph} paragraph={paragraph} />
              ))}
            </dd>
          </div>
          <div>
            <dt>A good answer …</dt>
            <dd>
              <ul>
                {item.points.map((point) => (
                  <li key={point}>
                    <InlineText text={point} />
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        </dl>
      )}
    </ExerciseForm>
  );
}
