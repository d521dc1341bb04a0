'use client';

import { useEffect, useRef, useState } from 'react';
import type { Item } from '../../domain/item';
import { obstacleTo } from '../../domain/obstacle';
import { entriesOf, foldItem } from '../../domain/progress';
import { spoken } from '../reference/InlineText';
import { useReference } from '../reference/ReferenceProvider';
import { useSession, useSessionState } from '../session/SessionProvider';
import { useAnswers } from '../session/use-answers';
import { type ItemState, useItem } from '../session/use-item';
import { useAnnounce } from '../ui/Announcer';
import { sayObstacle, UNCHANGED } from './say-obstacle';
import type { EarlyCheck } from './use-early-answer';

export interface AnswerControl extends ItemState {
  /** Hands the answer in, or one that was checked before this script came; tells the attempt that it is, if it was taken. */
  handIn: (early?: EarlyCheck) => string | null;
  /** Why the answer was not taken; null as soon as that is mended. */
  message: string | null;
}

/**
 * Answering one item, of whatever kind: handing in, being refused, and hearing what is new. `sayNews` gives the words for
 * a new attempt or, else, for a new rung of help; item texts in them may hold their marks.
 */
export function useAnswering(
  item: Item,
  form: string | null,
  sayNews: (state: ItemState, isNewAttempt: boolean) => string | null,
): AnswerControl {
  const session = useSession();
  const answers = useAnswers();
  const announce = useAnnounce();
  const reference = useReference();
  const state = useItem(item, form);
  const { rung } = state.progress;
  const [refusal, setRefusal] = useState<{ why: 'obstacle' | 'unchanged'; rung: number } | null>(null);
  const name = (text: string) => spoken(text, reference);

  const obstacle = refusal?.why === 'obstacle' ? obstacleTo(item, state.response) : null;
  // Help is what one was told to ask for.
  const isSame = refusal?.why === 'unchanged' && refusal.rung === rung && !state.isChanged;
  const message = obstacle ? sayObstacle(item, obstacle, name) : isSame ? UNCHANGED : null;
  if (refusal !== null && message === null) setRefusal(null);

  const told = useRef<string | null>(null);
  const handIn = (early?: EarlyCheck) => {
    const result = early ? answers.submitEarly(item, early) : answers.submit(item, form);
    if ('attempt' in result) {
      if (early?.isTold) told.current = result.attempt.id;
      setRefusal(null);
      return result.attempt.id;
    }
    const isUnchanged = 'unchanged' in result;
    // As the record is by now: several early answers may have come at once.
    const now = foldItem(entriesOf(session.getState().log, item.id, form));
    setRefusal({ why: isUnchanged ? 'unchanged' : 'obstacle', rung: now.rung });
    if (!early?.isTold) announce(isUnchanged ? UNCHANGED : sayObstacle(item, result, name));
    return isUnchanged ? result.unchanged.id : null;
  };

  const isLoaded = useSessionState((session) => session.isLoaded);
  const attempt = state.progress.last?.id ?? null;
  const look = { isLoaded, attempt, rung };
  const lastLook = useRef<typeof look | null>(null);
  // What is new is spoken when it appears, wherever it came from; what was there at the first look, or has come with the
  // saved record, is not new, and what the focus has gone to is read there.
  useEffect(() => {
    const before = lastLook.current;
    lastLook.current = look;
    if (before?.isLoaded !== isLoaded || attempt === null) return;
    if (before.attempt === attempt && before.rung === rung) return;
    if (before.attempt !== attempt && told.current === attempt) return;
    const news = isFocusOnNews(item.id) ? null : sayNews(state, before.attempt !== attempt);
    if (!news) return;
    announce(name(news));
    // Its headline is in sight without scrolling; after the answer to the press was painted, since that comes first.
    setTimeout(() => newsOf(item.id)?.scrollIntoView({ block: 'nearest' }));
  });

  return { ...state, handIn, message };
}

function newsOf(item: string): Element | null {
  return document.querySelector(`[data-exercise="${item}"] [data-feedback] > *`);
}

function isFocusOnNews(item: string): boolean {
  const news = document.activeElement?.closest('[data-feedback], [data-reply]');
  return news?.closest<HTMLElement>('[data-exercise]')?.dataset.exercise === item;
}
