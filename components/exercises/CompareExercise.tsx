'use client';

import type { CompareItem, PredictItem } from '../../domain/item';
import { CiteMark } from '../reference/CiteMark';
import { InlineText, spoken } from '../reference/InlineText';
import { useReference } from '../reference/ReferenceProvider';
import { useSession } from '../session/SessionProvider';
import { useItem } from '../session/use-item';
import { ActButton } from './ActButton';
import { CheckButton } from './CheckButton';
import styles from './Exercise.module.css';
import { ExerciseForm } from './ExerciseForm';
import { Reply } from './Reply';
import { SentenceField } from './SentenceField';
import { useAnswering } from './use-answering';

/** One sentence in the learner's own words, then a model beside it, and the guess that opened the lesson. */
export function CompareExercise({ item, prediction }: { item: CompareItem; prediction: PredictItem }) {
  const session = useSession();
  const reference = useReference();
  const { response, progress, handIn, message } = useAnswering(item, null, () => `A model answer: ${item.model}`);
  const guess = useItem(prediction, null);
  const text = response.kind === 'text' ? response.text : '';
  const isDone = progress.last !== null && progress.isSolved;
  const guessed = guess.progress.first?.response;
  const guessText =
    guessed?.kind === 'choice' ? prediction.options.find((option) => option.id === guessed.chosen[0])?.text : undefined;
  return (
    <ExerciseForm
      item={item}
      form={null}
      head={<span>In your own words · not scored</span>}
      message={message}
      handIn={handIn}
    >
      <SentenceField
        name={`${item.id}/text`}
        text={text}
        isDone={isDone}
        write={(written) => session.respond(item, null, { kind: 'text', text: written })}
      />
      <div className={styles.actions}>
        {isDone ? (
          <ActButton
            act={() => session.startAgain(item, null)}
            said="Write another sentence. The first one is kept."
            isFocusMoved
          >
            Write another
          </ActButton>
        ) : (
          <CheckButton>Compare with a model</CheckButton>
        )}
      </div>
      {isDone && (
        <Reply name="A model answer" news={spoken(item.model, reference)}>
          <dl className={styles.compare}>
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
        </Reply>
      )}
    </ExerciseForm>
  );
}
