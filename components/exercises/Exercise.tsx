'use client';

import { useEffect, useId, useRef } from 'react';
import { RUNGS, speakFeedback } from '../../domain/feedback';
import { isBoard, isChoice, type ScoredItem } from '../../domain/item';
import { hasChanged } from '../../domain/progress';
import { formulaOf } from '../../domain/score/score-item';
import { spoken } from '../reference/InlineText';
import { useReference } from '../reference/ReferenceProvider';
import { useIsHydrated, useSession, useSessionState } from '../session/SessionProvider';
import { useItem } from '../session/use-item';
import { useAnnounce } from '../ui/Announcer';
import { BoardBody } from './BoardBody';
import { ChoiceBody } from './ChoiceBody';
import { ConfidenceField } from './ConfidenceField';
import styles from './Exercise.module.css';
import { ExerciseForm } from './ExerciseForm';
import { FeedbackPanel } from './FeedbackPanel';
import { formatPoints } from './format-points';
import { KIND_NAMES } from './kind-names';
import { sayMissing } from './say-missing';

/** One scored item in a lesson: answer, check, climb the ladder, start again. */
export function Exercise({ item, form = null }: { item: ScoredItem; form?: string | null }) {
  const session = useSession();
  const announce = useAnnounce();
  const reference = useReference();
  const stemId = useId();
  const isHydrated = useIsHydrated();
  const { response, progress, feedback, confidence, seed, round } = useItem(item, form);
  const isOver = progress.isSolved || progress.rung >= RUNGS.explanation;
  const marks = Object.fromEntries((feedback?.notes ?? []).map((note) => [note.id, note.mark]));
  const isLocked = isOver && progress.last !== null;

  const check = () => {
    const result = session.submit(item, form);
    if ('missing' in result) announce(sayMissing(item, result.missing));
  };

  const isLoaded = useSessionState((state) => state.isLoaded);
  const heard = progress.last ? `${progress.last.id}/${progress.rung}` : null;
  const said = feedback ? spoken(speakFeedback(feedback), reference) : null;
  const lastLook = useRef<{ heard: string | null; isLoaded: boolean } | null>(null);
  // Feedback is spoken when a new attempt or a new rung appears, wherever it came from; what was there at the first
  // look, or has come with the saved record, is not new.
  useEffect(() => {
    const before = lastLook.current;
    lastLook.current = { heard, isLoaded };
    if (before?.isLoaded === isLoaded && before.heard !== heard && said) announce(said);
  }, [heard, said, isLoaded, announce]);

  const isStale = hasChanged(item, progress.first);
  return (
    <ExerciseForm
      item={item}
      form={form}
      stemId={stemId}
      head={
        <>
          <span>{KIND_NAMES[item.kind]}</span>
          {progress.first && <ScoreLine progress={progress} />}
        </>
      }
      submit={check}
    >
      {isStale && (
        <p className={styles.stale}>
          Changed since you answered: this exercise was edited, so your earlier score may not fit it.
        </p>
      )}
      {isChoice(item) && (
        <ChoiceBody
          item={item}
          form={form}
          seed={seed}
          response={response}
          marks={marks}
          isLocked={isLocked}
          legend={spoken(item.stem, reference)}
        />
      )}
      {isBoard(item) && (
        <BoardBody item={item} form={form} seed={seed} response={response} marks={marks} isLocked={isLocked} />
      )}
      {!isLocked && (
        <div className={isHydrated ? undefined : 'to-come'}>
          <ConfidenceField
            name={`${item.id}.confidence`}
            value={confidence}
            rate={(value) => session.rateConfidence(item, form, value)}
          />
        </div>
      )}
      <div className={styles.actions}>
        {!isLocked && (
          <button type="submit" className="script-only primary">
            {progress.tries > 0 ? 'Check again' : 'Check'}
          </button>
        )}
        {progress.tries > 0 && !isOver && feedback && (
          <button type="button" onClick={() => session.askHelp(item, form)}>
            {HELP_NAMES[Math.max(RUNGS.count, progress.rung)]}
          </button>
        )}
        {isLocked && (
          <button type="button" onClick={() => session.startAgain(item, form)}>
            Start again
          </button>
        )}
        <details className={styles.formula}>
          <summary>How it is marked</summary>
          <p>{formulaOf(item.kind)} Your first answer is kept as your score; trying again is practice.</p>
        </details>
      </div>
      {feedback && <FeedbackPanel key={`${round}/${heard}`} feedback={feedback} />}
    </ExerciseForm>
  );
}

const HELP_NAMES: Record<number, string> = {
  [RUNGS.count]: 'Show which',
  [RUNGS.which]: 'Give me a hint',
  [RUNGS.hint]: 'Show the answer',
};

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
      First try {formatPoints(score.earned)} of {score.possible}
      {isBetter && ` · best ${Math.round(best * 100)} %`}
    </span>
  );
}
