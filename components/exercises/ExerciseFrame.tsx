'use client';

import { type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Item } from '../../domain/item';
import { InlineText } from '../reference/InlineText';
import { useAnswers } from '../session/use-answers';
import styles from './Exercise.module.css';
import { ExerciseFrameProvider } from './exercise-frame';
import { LetGo } from './LetGo';
import { onceOnly } from './once-only';
import { RefusalNote } from './RefusalNote';
import { type EarlyCheck, useEarlyAnswer } from './use-early-answer';
import { useKeptFocus } from './use-kept-focus';
import { useNumber } from './use-number';
import { warmFaces } from './warm-faces';

/** What comes and goes with the end of an exercise. */
const CONTROLS = ':is(button:not(.cite), input, select, textarea)';

/**
 * What every exercise and question shares: a form whose group is named by its stem, with `head` above it and, after what
 * it holds, `message`: why an answer was not taken. It keeps the focus when a control goes, does nothing twice, and in a
 * lesson (`form` null) takes over what was answered before the script came.
 */
export function ExerciseFrame({
  item,
  form,
  head,
  message,
  isOver,
  handIn,
  children,
}: {
  item: Item;
  form: string | null;
  head: ReactNode;
  message: string | null;
  /** Whether it asks nothing more: its controls are gone then. */
  isOver: boolean;
  /** Hands the answer in, or one that was checked before this script came; tells the attempt that it is, if it was taken. */
  handIn: (early?: EarlyCheck) => string | null;
  children: ReactNode;
}) {
  const answers = useAnswers();
  const id = useId();
  const stemId = `${id}stem`;
  const element = useRef<HTMLFormElement>(null);
  const { focusFirst, ...keptFocus } = useKeptFocus(element);
  const [isFresh, setFresh] = useState(false);
  const [earlyAttempt, setEarlyAttempt] = useState<string | null>(null);
  useEarlyAnswer(element, item, ({ checks, response, isNewsKept }) => {
    if (form !== null) return; // Drawn by the script: what its controls hold came from the record.
    const attempts = checks.map((check) => handIn(check));
    if (response) answers.respond(item, form, response);
    if (isNewsKept) setEarlyAttempt(attempts[attempts.length - 1] ?? null);
  });
  const number = useNumber(element);
  // Once somebody is at work.
  useEffect(warmFaces, []);
  const hasMessage = message !== null;
  const frame = useMemo(
    () => ({
      numberId: number === null ? undefined : `${id}number`,
      messageId: hasMessage ? `${id}message` : undefined,
      earlyAttempt,
      isFresh,
      focusFirst,
    }),
    [id, number, hasMessage, earlyAttempt, isFresh, focusFirst],
  );
  return (
    <ExerciseFrameProvider value={frame}>
      <form
        ref={element}
        {...keptFocus}
        {...onceOnly}
        className={styles.exercise}
        method="dialog" // Sent without a script it stays where it is, instead of loading the page anew with a query.
        suppressHydrationWarning // The early script marks a form that was sent before React came.
        data-exercise={item.id}
        data-kind={item.kind}
        onSubmit={(event) => {
          event.preventDefault();
          // From now on what comes is new here, and may be drawn (Mark.module.css); what a reload finds again is not.
          event.currentTarget.dataset.fresh = '';
          setFresh(true);
          handIn();
        }}
      >
        {/* biome-ignore lint/a11y/useSemanticElements: a legend would have to be the first thing, above the kind */}
        <div role="group" aria-labelledby={stemId}>
          <p className={styles.kind}>
            {head}
            {number !== null && (
              <span className="visually-hidden" id={frame.numberId}>
                {`exercise ${number}`}
              </span>
            )}
          </p>
          <p className={styles.stem} id={stemId}>
            <InlineText text={item.stem} />
          </p>
          {children}
          {hasMessage && <RefusalNote id={frame.messageId} text={message} />}
          <LetGo within={element} what={CONTROLS} when={isOver} />
        </div>
      </form>
    </ExerciseFrameProvider>
  );
}
