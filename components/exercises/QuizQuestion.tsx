'use client';

import { memo } from 'react';
import type { ScoredItem } from '../../domain/item';
import { RUNGS } from '../../domain/rungs';
import { AnswerFields } from './AnswerFields';
import { CheckButton } from './CheckButton';
import styles from './Exercise.module.css';
import { ExerciseFrame } from './ExerciseFrame';
import feedbackStyles from './Feedback.module.css';
import { FreshFeedback } from './FreshFeedback';
import { KIND_NAMES } from './kind-names';
import { marksOf } from './marks';
import { sayNews } from './say-feedback';
import { useAnswering } from './use-answering';

const KEPT = 'Answer kept. Feedback comes at the end.';

/** One question of a form: one answer counts, and full feedback follows at once or with the results. */
export const QuizQuestion = memo(function QuizQuestion({
  item,
  form,
  isFeedbackShown,
}: {
  item: ScoredItem;
  form: string;
  isFeedbackShown: boolean;
}) {
  const { handIn, message, ...state } = useAnswering(item, form, ({ feedback }, isNewAttempt) =>
    isFeedbackShown ? feedback && sayNews(item.kind, feedback, RUNGS.explanation, isNewAttempt) : KEPT,
  );
  const isAnswered = state.progress.last !== null;
  const feedback = isFeedbackShown ? state.feedback : null;
  return (
    <ExerciseFrame
      item={item}
      form={form}
      head={<span>{KIND_NAMES[item.kind]}</span>}
      message={message}
      isOver={isAnswered}
      handIn={handIn}
    >
      <AnswerFields item={item} form={form} state={state} marks={marksOf(feedback)} isLocked={isAnswered} />
      {!isAnswered && (
        <div className={styles.actions}>
          <CheckButton>Answer</CheckButton>
        </div>
      )}
      {isAnswered && !isFeedbackShown && (
        <p className={feedbackStyles.reply} data-reply tabIndex={-1}>
          {KEPT}
        </p>
      )}
      {feedback && <FreshFeedback kind={item.kind} feedback={feedback} />}
    </ExerciseFrame>
  );
});
