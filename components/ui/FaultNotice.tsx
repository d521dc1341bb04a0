import type { ReactNode, Ref } from 'react';
import styles from './FaultNotice.module.css';
import { useKeptWords } from './kept-words';

/** What stands where a part of the page has stopped working: what happened, what is kept, and how to go on. */
export function FaultNotice({
  what,
  again,
  hasFailedAgain = false,
  notice,
  children,
}: {
  /** The part, as a sentence begins: "This exercise". */
  what: string;
  /** Shows the part anew. */
  again: () => void;
  hasFailedAgain?: boolean;
  notice?: Ref<HTMLDivElement>;
  /** Other ways to go on. */
  children?: ReactNode;
}) {
  return (
    <div ref={notice} role="alert" tabIndex={-1} className={styles.fault} data-fault>
      <p>
        <strong>{what} has stopped working.</strong> {useKeptWords()}
        {hasFailedAgain && ' It stopped again at another try: reload the page, or go on without it.'}
      </p>
      <p className={styles.ways}>
        <button type="button" onClick={again}>
          Try again
        </button>
        {hasFailedAgain && (
          <button type="button" onClick={() => window.location.reload()}>
            Reload the page
          </button>
        )}
        {children}
      </p>
    </div>
  );
}
