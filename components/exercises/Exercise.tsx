'use client';

import { isChoice, type ScoredItem } from '../../domain/item';
import { hasChanged } from '../../domain/progress';
import { RUNGS } from '../../domain/rungs';
import { formulaOf } from '../../domain/score/score-item';
import { useAnswers } from '../session/use-answers';
import { ActButton } from './ActButton';
import { AnswerFields } from './AnswerFields';
import { CheckButton } from './CheckButton';
import { EarlyNews } from './EarlyNews';
import { EarlySlot } from './EarlySlot';
import styles from './Exercise.module.css';
import { ExerciseFrame } from './ExerciseFrame';
import { Formula } from './Formula';
import { FreshFeedback } from './FreshFeedback';
import { KIND_NAMES } from './kind-names';
import { marksOf } from './marks';
import { sayHelp, sayScore } from './say-actions';
import { sayNews } from './say-feedback';
import { useAnswering } from './use-answering';

/** One scored item in a lesson: answer, check, climb the ladder, start again. */
export function Exercise({ item, form = null }: { item: ScoredItem; form?: string | null }) {
  const answers = useAnswers();
  const { handIn, message, ...state } = useAnswering(item, form, ({ feedback, progress }, isNewAttempt) =>
    feedback ? sayNews(item.kind, feedback, progress.rung, isNewAttempt) : null,
  );
  const { progress, feedback, round } = state;
  const isOver = progress.isSolved || progress.rung >= RUNGS.explanation;
  const isLocked = isOver && progress.last !== null;
  const news = feedback ? `${round}/${progress.last?.id}/${progress.rung}` : '';
  const isStale = hasChanged(item, progress.first);
  return (
    <ExerciseFrame
      item={item}
      form={form}
      head={
        <>
          <span>{KIND_NAMES[item.kind]}</span>
          <span className={styles.score} data-score suppressHydrationWarning>
            {progress.first?.score ? sayScore(progress.first.score, progress.best ?? 0) : ''}
          </span>
        </>
      }
      message={message}
      isOver={isLocked}
      handIn={handIn}
    >
      {isStale && (
        <p className={styles.stale}>
          Changed since you answered: this exercise was edited, so your earlier score may not fit it. In an assignment
          your first answer to it as it is now counts.
        </p>
      )}
      <AnswerFields item={item} form={form} state={state} marks={marksOf(feedback)} isLocked={isLocked} />
      <div className={styles.foot}>
        <div className={styles.actions}>
          {!isLocked && <CheckButton>{progress.tries > 0 ? 'Check again' : 'Check'}</CheckButton>}
          {progress.tries > 0 && !isOver && feedback && (
            <ActButton act={() => answers.askHelp(item, form)}>{sayHelp(item.kind, progress.rung)}</ActButton>
          )}
          {isLocked && (
            <ActButton
              className="quiet"
              act={() => answers.startAgain(item, form)}
              said="Started again. Your first answer stays your score."
              isFocusMoved
            >
              Start again
            </ActButton>
          )}
          {isChoice(item) && form === null && <EarlySlot />}
        </div>
        <EarlyNews attempt={(feedback && progress.last?.id) ?? null} state={news}>
          {feedback && <FreshFeedback key={news} kind={item.kind} feedback={feedback} />}
        </EarlyNews>
        <Formula text={`${formulaOf(item)} Your first answer is kept as your score; trying again is practice.`} />
      </div>
    </ExerciseFrame>
  );
}
