import type { ReactNode } from 'react';
import styles from './Panels.module.css';

/**
 * What a mark or a term opens: a note in the margin, or a sheet at the foot of the window where there is none. It takes the
 * focus and is read, its links and Close come next, and it gives the focus back (`watchNotes`). Without a script it opens and
 * closes all the same.
 */
export function NotePanel({
  id,
  head,
  foot,
  children,
}: {
  id: string;
  head: ReactNode;
  /** What stands beside the way out. */
  foot?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div
      id={id}
      popover="auto"
      className={styles.panel}
      role="dialog"
      aria-labelledby={`${id}-head`}
      aria-describedby={`${id}-text`}
      tabIndex={-1}
    >
      <p id={`${id}-head`} className={styles.head}>
        {head}
      </p>
      <div id={`${id}-text`}>{children}</div>
      <div className={styles.foot}>
        {foot ?? <span />}
        <button type="button" popoverTarget={id} popoverTargetAction="hide">
          Close
        </button>
      </div>
    </div>
  );
}
