'use client';

import { type ReactNode, useRef } from 'react';
import type { Item } from '../../domain/item';
import { InlineText } from '../reference/InlineText';
import { useSession } from '../session/SessionProvider';
import styles from './Exercise.module.css';
import { useEarlyAnswer } from './use-early-answer';
import { useKeptFocus } from './use-kept-focus';

/**
 * What every exercise and question shares: a form named by its stem (`stemId`), with `head` above it, which keeps the
 * focus when a control goes, and in a lesson (`form` null) takes over what was answered before the script came.
 */
export function ExerciseForm({
  item,
  form,
  stemId,
  head,
  submit,
  children,
}: {
  item: Item;
  form: string | null;
  stemId: string;
  head: ReactNode;
  submit: () => void;
  children: ReactNode;
}) {
  const session = useSession();
  const element = useRef<HTMLFormElement>(null);
  const keptFocus = useKeptFocus(element);
  useEarlyAnswer(element, item, (early, wasSent) => {
    if (form !== null) return; // Drawn by the script: what its controls hold came from the record.
    if (early) session.respond(item, form, early);
    if (wasSent) submit();
  });
  return (
    <form
      ref={element}
      {...keptFocus}
      className={styles.exercise}
      method="dialog" // Sent without a script it stays where it is, instead of loading the page anew with a query.
      suppressHydrationWarning // The early script marks a form that was sent before React came.
      data-exercise={item.id}
      data-kind={item.kind}
      aria-labelledby={stemId}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <p className={styles.kind}>{head}</p>
      <p className={styles.stem} id={stemId}>
        <InlineText text={item.stem} />
      </p>
      {children}
    </form>
  );
}
