'use client';

import { useEffect, useRef } from 'react';
import styles from './Results.module.css';

/** Says that the class on the page is an example, as long as it is, and ends it. */
export function ExampleNotice({ close }: { close: () => void }) {
  const notice = useRef<HTMLParagraphElement>(null);
  // The button that has opened it is folded away: whoever pressed it should land on what it has done.
  useEffect(() => notice.current?.focus(), []);
  return (
    <div className={styles.example}>
      <p ref={notice} tabIndex={-1}>
        <strong>This is an example.</strong> Nobody in it exists, and every answer is made up; files that you save from
        it say so. Your own receipts take its place.
      </p>
      <button type="button" onClick={close}>
        Close the example
      </button>
    </div>
  );
}
