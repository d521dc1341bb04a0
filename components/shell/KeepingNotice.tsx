'use client';

import { Suspense } from 'react';
import { useSessionState } from '../session/SessionProvider';
import { lazyOr } from '../ui/lazy-or';
import styles from './SiteFrame.module.css';

/** Fetched when it is needed, which is seldom. */
const KeepingWords = lazyOr(async () => (await import('./KeepingWords')).KeepingWords, InShort);

/** What is said until the words have come. */
function InShort() {
  return <p>Your answers may not be kept: leave this tab open, and save your record.</p>;
}

/** Says plainly when nothing will be kept. */
export function KeepingNotice() {
  const refusal = useSessionState((state) => state.refusal);
  const unreadable = useSessionState((state) => state.unreadable);
  if (!refusal && unreadable === 0) return null;
  return (
    <aside className={styles.notice} aria-label="About your saved answers">
      <Suspense fallback={<InShort />}>
        <KeepingWords refusal={refusal} unreadable={unreadable} />
      </Suspense>
    </aside>
  );
}
