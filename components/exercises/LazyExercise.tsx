'use client';

import { type ComponentType, lazy, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import { draftKey } from '../../domain/entry';
import { isBoard } from '../../domain/item';
import { drawAnew, isWorkedEarly, rememberForm, stopEarlyWait } from '../../runtime/early-page';
import { useSession, useSessionState } from '../session/SessionProvider';
import { NotFetched } from '../ui/NotFetched';
import type { AnyExerciseProps } from './AnyExercise';
import styles from './LazyExercise.module.css';
import { watchPresses, whenAtRest, whenNeeded } from './when-needed';

if (typeof document !== 'undefined') watchPresses();

/** The code of the exercises; null before it is there. */
let code: ComponentType<AnyExerciseProps> | null = null;
const told = new Set<() => void>();

/** Fetches the code of the exercises, once. */
export async function fetchExercises(): Promise<ComponentType<AnyExerciseProps>> {
  code ??= (await import('./AnyExercise')).AnyExercise;
  for (const tell of told) tell();
  return code;
}

const Fetched = lazy(async () => ({ default: await fetchExercises() }));

/** What React takes for the content of a place whose drawing it is to leave alone. */
const AS_SENT = { __html: '' };

/**
 * An exercise whose code comes when it is needed: a lesson's page holds it whole, drawn at build, and React leaves that
 * drawing alone until the code is there. What was answered before is taken over as on a slow line (app/early.ts,
 * use-early-answer.ts). The page imports the sheets (exercise-sheets.ts). On a page that is drawn in the browser it comes with the page.
 */
export function LazyExercise(props: AnyExerciseProps) {
  const isHydrating = useSyncExternalStore(subscribeToNothing, isDrawnHere, isDrawnAtBuild);
  const [isAsSent, setAsSent] = useState(isHydrating);
  const [isLost, setLost] = useState(false);
  const { id } = props.item;
  const isBegun = useSessionState(
    ({ log, drafts }) =>
      drafts[draftKey(id, null)] !== undefined || log.some((entry) => entry.type === 'attempt' && entry.item === id),
  );
  const session = useSession();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (!isAsSent || !element) return;
    const draw = () => {
      const form = element.querySelector('form');
      // It may have been left, or have come to life another way meanwhile.
      if (!element.isConnected || form?.dataset.alive !== undefined) return;
      if (form && !isBegun) rememberForm(id, form);
      drawAnew(element, () => flushSync(() => setAsSent(false)));
    };
    const wake = () => whenAtRest(element, draw);
    const lose = () => {
      stopEarlyWait(id);
      setLost(true);
    };
    const need = () => fetchExercises().then(wake, lose);
    // What was answered in the static page is to be kept.
    if (isBegun || isWorkedEarly(id)) {
      void need();
      return;
    }
    // Once the code is there, the others come to life in the moments in which nothing is done.
    const wakeLater = () => whenIdle(wake);
    told.add(wakeLater);
    const giveUp = whenNeeded(element, isBoard(props.item), need);
    return () => {
      told.delete(wakeLater);
      giveUp();
    };
  }, [isAsSent, isBegun, id, props.item]);

  // Whoever leaves before the code has come has answered all the same.
  useEffect(() => {
    const element = place.current;
    return () => {
      if (element?.isConnected || !isWorkedEarly(id)) return;
      const coming = Promise.all([import('../../runtime/answering'), import('./use-early-answer')]);
      void coming.then(
        ([{ answersIn }, { keepEarlyWork }]) => keepEarlyWork(props.item, answersIn(session)),
        () => {},
      );
    };
  }, [id, props.item, session]);

  if (!isAsSent || typeof window === 'undefined') {
    const Exercise = code ?? Fetched;
    return (
      <div ref={place} className={styles.place}>
        <Exercise {...props} />
      </div>
    );
  }
  return (
    <>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: nothing is set, what was sent is left */}
      <div ref={place} className={styles.place} suppressHydrationWarning dangerouslySetInnerHTML={AS_SENT} />
      {isLost && <NotFetched />}
      {isLost && isWorkedEarly(id) && (
        <p role="alert">What you answered here is not kept yet: once you are online again, answer it once more.</p>
      )}
    </>
  );
}

function whenIdle(act: () => void) {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(act);
  else setTimeout(act, 200);
}

const subscribeToNothing = () => () => {};
const isDrawnHere = () => false;
const isDrawnAtBuild = () => true;
