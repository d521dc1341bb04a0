'use client';

import type { ReactNode } from 'react';
import { useIsHydrated } from '../session/SessionProvider';
import styles from './PrintBar.module.css';

/** Above a page that is made for paper: the button that prints it, and the ways to its neighbours. Not printed. */
export function PrintBar({ hasLinks = false, children }: { hasLinks?: boolean; children: ReactNode }) {
  const isHydrated = useIsHydrated();
  const isLocal = isHydrated && /^(localhost|127\.|\[::1\])/.test(window.location.hostname);
  return (
    <div className={styles.bar} data-print-bar>
      <button type="button" className="script-only" disabled={!isHydrated} onClick={() => window.print()}>
        Print this page
      </button>
      {children}
      {hasLinks && (
        <p className={styles.codes}>
          <label>
            <input type="checkbox" data-without-codes /> Without codes and links
          </label>
          <span>Each code opens the question with its feedback; leave them out for a test.</span>
        </p>
      )}
      {hasLinks && isLocal && (
        <p>
          The codes lead to {window.location.host}, which only this computer can open. Print from the address that your
          students use.
        </p>
      )}
    </div>
  );
}
