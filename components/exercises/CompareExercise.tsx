'use client';

import { useId } from 'react';
import type { CompareItem, PredictItem } from '../../domain/item';
import { CiteMark } from '../reference/CiteMark';
import { InlineText } from '../reference/InlineText';
import { useAnswers } from '../session/use-answers';
import { useItem } from '../session/use-item';
import { ActButton } from './ActButton';
import { CheckButton } from './CheckButton';
import { EarlySlot } from './EarlySlot';
import styles from './Exercise.module.css';
import { ExerciseFrame } from './ExerciseFrame';
import { KIND_NAMES } from './kind-names';
import { Reply } from './Reply';
import { SentenceField } from './SentenceField';
import { useAnswering } from './use-answering';

/** One sentence in the learner's own words, then a model beside it, and the guess that opened the lesson. */
export function CompareExercise({ item, prediction }: { item: CompareItem; prediction: PredictItem }) {
  const answers = useAnswers();
  const newsId = useId();
  const { response, progress, handIn, message } = useAnswering(item, null, () => `A model answer: ${item.model}`);
  const guess = useItem(prediction, null);
  const text = response.kind === 'text' ? response.text : '';
  const isDone = progress.last !== null && progress.isSolved;
  const guessed = guess.progress.first?.response;
  const guessText =
    guessed?.kind === 'choice' ? prediction.options.find((option) => option.id === guessed.chosen[0])?.text : undefined;
  return (
    <ExerciseFrame
      item={item}
      form={null}
      head={<span>{`${KIND_NAMES.compare} · not scored`}</span>}
      message={message}
      isOver={isDone}
      handIn={handIn}
    >
      {!isDone && (
        <>
          <SentenceField
            name={`${item.id}/text`}
            text={text}
            write={(written) => answers.respond(item, null, { kind: 'text', text: written })}
          />
          <div className={styles.actions}>
            <CheckButton>Compare with a model</CheckButton>
          </div>
          <EarlySlot as="div" />
        </>
      )}
      {isDone && (
        <Reply name="A model answer" newsId={newsId}>
          <dl className={styles.compare}>
            {guessText && (
              <div>
                <dt>Your guess at the start</dt>
                <dd>
                  <InlineText text={guessText} />
                </dd>
              </div>
            )}
            <div data-own>
              <dt>Your sentence now</dt>
              <dd>{text}</dd>
            </div>
            <div>
              <dt>A model answer</dt>
              <dd>
                <span id={newsId}>
                  <InlineText text={item.model} />
                </span>{' '}
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
      {isDone && (
        <div className={styles.actions}>
          <ActButton
            act={() => answers.startAgain(item, null)}
            said="Write another sentence. The first one is kept."
            isFocusMoved
          >
            Write another
          </ActButton>
        </div>
      )}
    </ExerciseFrame>
  );
}
