'use client';

import type { ScoredItem } from '../../domain/item';
import { hasChanged } from '../../domain/progress';
import { RUNGS } from '../../domain/rungs';
import { formulaOf } from '../../domain/score/score-item';
import { useAnswers } from '../session/use-answers';
import { ActButton } from './ActButton';
import { AnswerFields } from './AnswerFields';
import { CheckButton } from './CheckButton';
import styles from './Exercise.module.css';
import { ExerciseFrame } from './ExerciseFrame';
import { FeedbackPanel } from './FeedbackPanel';
import { Formula } from './Formula';
import { formatPoints } from './format-points';
import { KIND_NAMES } from './kind-names';
import { marksOf } from './marks';
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
  const isStale = hasChanged(item, progress.first);
  return (
    <ExerciseFrame
      item={item}
      form={form}
      head={
        <>
          <span>{KIND_NAMES[item.kind]}</span>
          {progress.first && <ScoreLine progress={progress} />}
        </>
      }
      message={message}
      handIn={handIn}
    >
      {isStale && (
        <p className={styles.stale}>
          Changed since you answered: this exercise was edited, so your earlier score may not fit it. In an assignment
          your first answer to it as it is now counts.
        </p>
      )}
      <AnswerFields item={item} form={form} state={state} marks={marksOf(feedback)} isLocked={isLocked} />
      <div className={styles.actions}>
        {!isLocked && <CheckButton>{progress.tries > 0 ? 'Check again' : 'Check'}</CheckButton>}
        {progress.tries > 0 && !isOver && feedback && (
          <ActButton act={() => answers.askHelp(item, form)}>{helpName(item, progress.rung)}</ActButton>
        )}
        {isLocked && (
          <ActButton
            className={styles.again}
            act={() => answers.startAgain(item, form)}
            said="Started again. Your first answer stays your score."
            isFocusMoved
          >
            Start again
          </ActButton>
        )}
        <Formula text={`${formulaOf(item.kind)} Your first answer is kept as your score; trying again is practice.`} />
      </div>
      {feedback && (
        <FeedbackPanel key={`${round}/${progress.last?.id}/${progress.rung}`} kind={item.kind} feedback={feedback} />
      )}
    </ExerciseFrame>
  );
}

/** What the next help is called. Choosing one is told which at once, so its first help is the hint. */
function helpName({ kind }: ScoredItem, rung: number): string {
  if (rung >= RUNGS.hint) return 'Show the answer';
  return rung >= RUNGS.which || kind === 'single' ? 'Give me a hint' : 'Show which';
}

function ScoreLine({
  progress,
}: {
  progress: { first: { score: { earned: number; possible: number } | null } | null; best: number | null };
}) {
  const score = progress.first?.score;
  if (!score) return null;
  const best = progress.best ?? 0;
  const isBetter = best > score.earned / score.possible;
  return (
    <span className={styles.score}>
      {`First try ${formatPoints(score.earned)} of ${score.possible} point${score.possible === 1 ? '' : 's'}${isBetter ? ` · best ${formatPoints(best * score.possible)}` : ''}`}
    </span>
  );
}
