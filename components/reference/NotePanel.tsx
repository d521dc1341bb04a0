'use client';

import { type ReactNode, useRef } from 'react';
import styles from './Panels.module.css';
import { standBeside } from './stand-beside';

/**
 * What a mark or a term opens: a note in the margin, or a sheet at the foot of the window where there is none. It takes the
 * focus and is read, its links and Close come next, and it gives the focus back. Without a script it opens and closes
 * all the same.
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
  const opener = useRef<Element | null>(null);
  const onToggle = (panel: HTMLElement, isOpen: boolean) => {
    if (isOpen) {
      // Now that it has a height.
      standBeside(panel, findMark(opener.current, id) ?? null);
      panel.focus({ preventScroll: true });
    }
    // The browser gives the focus back to what had it; where a press sets none (Safari), the mark is looked for.
    else if (document.activeElement === document.body) findMark(opener.current, id)?.focus({ preventScroll: true });
  };
  return (
    <div
      id={id}
      popover="auto"
      className={styles.panel}
      role="dialog"
      aria-labelledby={`${id}-head`}
      aria-describedby={`${id}-text`}
      tabIndex={-1}
      onBeforeToggle={(event) => {
        if (event.newState !== 'open') return;
        opener.current = document.activeElement;
        standBeside(event.currentTarget, findMark(opener.current, id) ?? null);
      }}
      onToggle={(event) => onToggle(event.currentTarget, event.newState === 'open')}
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

/** The mark that opened a panel, or the first on screen that could have. */
function findMark(opener: Element | null, id: string): HTMLElement | null | undefined {
  if (opener instanceof HTMLElement && opener !== document.body && opener.isConnected) return opener;
  const marks = [...document.querySelectorAll<HTMLElement>(`[popovertarget="${id}"]:not([popovertargetaction])`)];
  return marks.find((mark) => mark.checkVisibility?.() ?? true);
}
