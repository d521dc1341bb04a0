import type { AttemptEntry } from '../../domain/entry';
import { answerOf, feedbackOn } from '../../domain/feedback';
import { isChoice, type ScoredItem } from '../../domain/item';
import { hasChanged } from '../../domain/progress';
import { RUNGS } from '../../domain/rungs';
import { fractionOf } from '../../domain/score/score';
import { formulaOf } from '../../domain/score/score-item';
import { FeedbackPanel } from '../exercises/FeedbackPanel';
import { KIND_NAMES } from '../exercises/kind-names';
import { MarkSign } from '../exercises/MarkSign';
import { ResponseText } from '../exercises/ResponseText';
import { InlineText } from '../reference/InlineText';
import { sayWholePercent } from '../ui/say-percent';
import styles from './Results.module.css';
import type { ResultMark } from './ResultTiles';

/** One question of a finished form; one that was right is folded. */
export function ResultItem({
  item,
  number,
  mark,
  answer,
}: {
  item: ScoredItem;
  number: number;
  mark: ResultMark;
  answer: AttemptEntry | null;
}) {
  const feedback = answer ? feedbackOn(item, answer.response, RUNGS.explanation) : null;
  const isMissed = feedback !== null && feedback.verdict !== 'right';
  const points = answer?.score ? sayWholePercent(fractionOf(answer.score)) : 'not answered';
  const head = (
    <>
      <span className={styles.itemKind}>{`${number}. ${KIND_NAMES[item.kind]} · ${points}`}</span>
      <span className={styles.itemHead}>
        {mark !== 'open' && <MarkSign mark={mark} />}
        <h3 className={styles.itemStem} tabIndex={mark === 'right' ? undefined : -1}>
          <InlineText text={item.stem} />
        </h3>
      </span>
    </>
  );
  const body = (
    <>
      {hasChanged(item, answer) && (
        <p className={styles.changed}>
          Changed since you answered: this question was edited, so the score and the feedback may not fit.
        </p>
      )}
      {/* Of an answer that went wrong the feedback names what was ticked, or each card that was misplaced. */}
      {answer && !(isMissed && isChoice(item)) && (
        <ResponseText item={item} response={answer.response} isFolded={isMissed} />
      )}
      {feedback ? (
        <FeedbackPanel kind={item.kind} feedback={feedback} />
      ) : (
        <div className={styles.unanswered}>
          <p>You left this one out. What was right:</p>
          <ul>
            {answerOf(item).map((line) => (
              <li key={line}>
                <InlineText text={line} />
              </li>
            ))}
          </ul>
          <p>
            <strong>Why. </strong>
            <InlineText text={item.explanation} />
          </p>
        </div>
      )}
      <p className={styles.formula}>{formulaOf(item)}</p>
    </>
  );
  return (
    <li id={`item-${item.id}`}>
      {mark === 'right' ? (
        <details>
          <summary>{head}</summary>
          {body}
        </details>
      ) : (
        <>
          <div>{head}</div>
          {body}
        </>
      )}
    </li>
  );
}
