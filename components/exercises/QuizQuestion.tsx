'use client';

import { useEffect, useId } from 'react';
import { speakFeedback } from '../../domain/feedback';
import { isBoard, isChoice, type ScoredItem } from '../../domain/item';
import { spoken } from '../reference/InlineText';
import { useReference } from '../reference/ReferenceProvider';
import { useSession } from '../session/SessionProvider';
import { useItem } from '../session/use-item';
import { useAnnounce } from '../ui/Announcer';
import { BoardBody } from './BoardBody';
import { ChoiceBody } from './ChoiceBody';
import { ConfidenceField } from './ConfidenceField';
import styles from './Exercise.module.css';
import { ExerciseForm } from './ExerciseForm';
import { FeedbackPanel } from './FeedbackPanel';
import { KIND_NAMES } from './kind-names';
import { sayMissing } from './say-missing';

/** One question of a form: one answer counts, and full feedback follows at once or with the results. */
export function QuizQuestion({
  item,
  form,
  isFeedbackShown,
}: {
  item: ScoredItem;
  form: string;
  isFeedbackShown: boolean;
}) {
  const session = useSession();
  const announce = useAnnounce();
  const reference = useReference();
  const stemId = useId();
  const { response, progress, feedback, confidence, seed } = useItem(item, form);
  const isAnswered = progress.last !== null;
  const shownFeedback = isFeedbackShown ? feedback : null;
  const marks = Object.fromEntries((shownFeedback?.notes ?? []).map((note) => [note.id, note.mark]));
  const submit = () => {
    const result = session.submit(item, form);
    if ('missing' in result) announce(sayMissing(item, result.missing));
    else if (!isFeedbackShown) announce('Answer kept. Feedback comes at the end.');
  };
  // Spoken when the feedback appears in this tab, after the answer has been logged.
  const said = shownFeedback ? spoken(speakFeedback(shownFeedback), reference) : null;
  const attempt = progress.last?.id;
  useEffect(() => {
    if (attempt && said) announce(said);
  }, [attempt, said, announce]);
  return (
    <ExerciseForm item={item} form={form} stemId={stemId} head={<span>{KIND_NAMES[item.kind]}</span>} submit={submit}>
      {isChoice(item) && (
        <ChoiceBody
          item={item}
          form={form}
          seed={seed}
          response={response}
          marks={marks}
          isLocked={isAnswered}
          legend={spoken(item.stem, reference)}
        />
      )}
      {isBoard(item) && (
        <BoardBody item={item} form={form} seed={seed} response={response} marks={marks} isLocked={isAnswered} />
      )}
      {!isAnswered && (
        <>
          <ConfidenceField
            name={`${item.id}.confidence`}
            value={confidence}
            rate={(value) => session.rateConfidence(item, form, value)}
          />
          <div className={styles.actions}>
            <button type="submit" className="primary">
              Answer
            </button>
          </div>
        </>
      )}
      {isAnswered && !isFeedbackShown && (
        <p className={styles.reply} data-reply tabIndex={-1}>
          Answer kept. Feedback comes at the end.
        </p>
      )}
      {shownFeedback && <FeedbackPanel feedback={shownFeedback} />}
    </ExerciseForm>
  );
}
