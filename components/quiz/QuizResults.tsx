'use client';

import type { Bank } from '../../domain/course';
import { feedbackOn, RUNGS } from '../../domain/feedback';
import { isScored, type ScoredItem } from '../../domain/item';
import { hasChanged } from '../../domain/progress';
import { type FormProgress, foldCalibration, missedItems, pickItems, scoreForm } from '../../domain/quiz';
import { fractionOf } from '../../domain/score/score';
import { formulaOf } from '../../domain/score/score-item';
import { FeedbackPanel } from '../exercises/FeedbackPanel';
import { formatPoints } from '../exercises/format-points';
import { KIND_NAMES } from '../exercises/kind-names';
import { ResponseText } from '../exercises/ResponseText';
import { InlineText } from '../reference/InlineText';
import { sayWholePercent } from '../ui/say-percent';
import { usePageTitle } from '../ui/use-page-title';
import { CalibrationTable } from './CalibrationTable';
import styles from './Quiz.module.css';

/** A finished form, item by item: what was answered, what is right and why, and how the points were counted. */
export function QuizResults({
  bank,
  progress,
  practise,
  leave,
}: {
  bank: Bank;
  progress: FormProgress;
  practise: (items: string[]) => void;
  leave: () => void;
}) {
  const items = pickItems([bank], progress.form.items).filter((item): item is ScoredItem => isScored(item));
  const { earned, possible } = scoreForm(progress);
  const missed = missedItems(progress).filter((id) => items.some((item) => item.id === id));
  const share = fractionOf({ earned, possible });
  usePageTitle('Results', bank.title);
  return (
    <div className={styles.results}>
      <h2 tabIndex={-1} data-view-heading>
        {formatPoints(earned)} of {possible} points
      </h2>
      <p>
        {progress.form.isPractice
          ? 'This was practice: it does not change your quiz result.'
          : progress.form.assignment
            ? `That is ${sayWholePercent(share)}. It counts for your assignment.`
            : share >= bank.pass
              ? `That is ${sayWholePercent(share)}, and ${sayWholePercent(bank.pass)} counts as passed in this quiz.`
              : `That is ${sayWholePercent(share)}. This quiz counts ${sayWholePercent(bank.pass)} as passed; what you missed is below, with the reasons.`}{' '}
        Each question counts one point; a partly right answer counts its share.
      </p>
      <div className={styles.turn}>
        {missed.length > 0 && (
          <button type="button" className="primary" onClick={() => practise(missed)}>
            Practise what I missed ({missed.length})
          </button>
        )}
        <button type="button" onClick={leave}>
          Back to the quiz’s start
        </button>
      </div>
      <CalibrationTable rows={foldCalibration(progress.answers.values())} />
      <ol className={styles.items}>
        {items.map((item) => {
          const answer = progress.answers.get(item.id) ?? null;
          const feedback = answer ? feedbackOn(item, answer.response, RUNGS.explanation) : null;
          return (
            <li key={item.id} id={`item-${item.id}`}>
              <p className={styles.itemKind}>
                {KIND_NAMES[item.kind]} ·{' '}
                {answer?.score ? `${formatPoints(answer.score.earned)} of ${answer.score.possible}` : 'not answered'}
              </p>
              <h3 className={styles.itemStem}>
                <InlineText text={item.stem} />
              </h3>
              {hasChanged(item, answer) && (
                <p className={styles.lost}>
                  Changed since you answered: this question was edited, so the score and the feedback may not fit.
                </p>
              )}
              {answer && <ResponseText item={item} response={answer.response} />}
              {feedback ? <FeedbackPanel kind={item.kind} feedback={feedback} /> : <Unanswered item={item} />}
              <p className={styles.formula}>{formulaOf(item.kind)}</p>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

function Unanswered({ item }: { item: ScoredItem }) {
  return (
    <p className={styles.unanswered}>
      You left this one out. <InlineText text={item.explanation} />
    </p>
  );
}
