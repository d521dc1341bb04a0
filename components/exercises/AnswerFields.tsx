'use client';

import { useCallback } from 'react';
import type { Confidence } from '../../domain/entry';
import { isBoard, isChoice, type ScoredItem } from '../../domain/item';
import { useIsHydrated } from '../session/SessionProvider';
import { useAnswers } from '../session/use-answers';
import type { ItemState } from '../session/use-item';
import { BoardBody } from './BoardBody';
import { ChoiceBody } from './ChoiceBody';
import { ConfidenceField } from './ConfidenceField';
import type { Marks } from './marks';

/** Where a scored item is answered: its options or its board, and how sure one is. */
export function AnswerFields({
  item,
  form,
  state,
  marks,
  isLocked,
}: {
  item: ScoredItem;
  form: string | null;
  state: ItemState;
  marks: Marks;
  isLocked: boolean;
}) {
  const answers = useAnswers();
  const isHydrated = useIsHydrated();
  const rate = useCallback(
    (confidence: Confidence) => answers.rateConfidence(item, form, confidence),
    [answers, item, form],
  );
  const parts = { form, seed: state.seed, response: state.response, marks, isLocked };
  return (
    <>
      {isChoice(item) && <ChoiceBody item={item} {...parts} />}
      {isBoard(item) && <BoardBody item={item} {...parts} />}
      {!isLocked && (
        <div className={isHydrated ? undefined : 'to-come'}>
          <ConfidenceField name={`${item.id}.confidence`} value={state.confidence} rate={rate} />
        </div>
      )}
    </>
  );
}
