'use client';

import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { type Draft, draftKey } from '../../domain/entry';
import { type Feedback, feedbackOn } from '../../domain/feedback';
import { type Item, isScored } from '../../domain/item';
import { entriesOf, foldItem, type ItemProgress, NOTHING_DONE } from '../../domain/progress';
import { emptyResponse, isSameResponse, type Response } from '../../domain/response';
import { RUNGS } from '../../domain/rungs';
import { seedOf } from '../../runtime/answering';
import { useSessionState } from './SessionProvider';

export interface ItemState {
  response: Response;
  progress: ItemProgress;
  /** On the last checked answer, while it stands unchanged; null before and after. */
  feedback: Feedback | null;
  /** Whether the answer is another than the one that was checked last. */
  isChanged: boolean;
  confidence: Draft['confidence'];
  seed: string;
  round: number;
}

/** Everything a page shows of one item in a lesson (`form` null) or in one quiz form. */
export function useItem(item: Item, form: string | null): ItemState {
  // The same list while nothing new is in it: an answer draws its own exercise anew, not all of the page's.
  const entries = useSessionState(useShallow((state) => entriesOf(state.log, item.id, form)));
  const draft = useSessionState((state) => state.drafts[draftKey(item.id, form)]);
  const folded = useMemo(() => foldItem(entries), [entries]);
  const round = Math.max(draft?.round ?? 0, folded.round);
  const progress = round > folded.round ? { ...NOTHING_DONE, first: folded.first, best: folded.best, round } : folded;
  const current = draft && draft.round === round ? draft : null;
  const response = current?.response ?? progress.last?.response ?? emptyResponse(item.kind);
  const isChanged =
    current !== null && progress.last !== null && !isSameResponse(current.response, progress.last.response);
  const rung = form === null ? progress.rung : RUNGS.explanation;
  const feedback =
    progress.last && isScored(item) && (!isChanged || rung >= RUNGS.explanation)
      ? feedbackOn(item, progress.last.response, rung)
      : null;
  return {
    ...{ response, progress, feedback, isChanged },
    ...{ confidence: current?.confidence ?? 0, seed: seedOf(form, round), round },
  };
}
