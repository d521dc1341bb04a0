'use client';

import { type RefObject, useId } from 'react';
import styles from './ConfirmDialog.module.css';

/**
 * Asks once, in words, before something that can't be taken back. The harmless answer comes first and so has the focus;
 * Escape gives it too, and the focus returns to where it was. Opened by `dialog.current.showModal()`.
 */
export function ConfirmDialog({
  dialog,
  question,
  text,
  keep,
  go,
  onGo,
}: {
  dialog: RefObject<HTMLDialogElement | null>;
  question: string;
  text: string;
  /** The name of the harmless answer. */
  keep: string;
  /** The name of the other one. */
  go: string;
  onGo: () => void;
}) {
  const ids = { question: useId(), text: useId() };
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={ids.question} aria-describedby={ids.text}>
      <h3 id={ids.question}>{question}</h3>
      <p id={ids.text}>{text}</p>
      <div className={styles.buttons}>
        <button type="button" onClick={() => dialog.current?.close()}>
          {keep}
        </button>
        <button
          type="button"
          className={styles.go}
          onClick={() => {
            dialog.current?.close();
            onGo();
          }}
        >
          {go}
        </button>
      </div>
    </dialog>
  );
}
