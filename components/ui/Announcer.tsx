'use client';

import { createContext, type ReactNode, use, useCallback, useEffect, useRef, useState } from 'react';
import styles from './Announcer.module.css';

const AnnounceContext = createContext<(text: string) => void>(() => {});

/** One polite status region for everything below it. */
export function Announcer({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState({ text: '', count: 0 });
  const drawn = useRef(0);
  useEffect(() => {
    drawn.current = said.count;
  }, [said.count]);
  // What two parts say at once (an answer, and the step that it finishes) is said one after the other.
  const announce = useCallback(
    (text: string) =>
      setSaid((last) => ({
        text: last.count === drawn.current ? text : `${last.text} ${text}`,
        count: last.count + 1,
      })),
    [],
  );
  return (
    <AnnounceContext value={announce}>
      {children}
      <div role="status" className={styles.status} data-announcer>
        {/* A new key makes the same sentence be spoken twice. The early scripts speak here before React does. */}
        <span key={said.count} suppressHydrationWarning>
          {said.text}
        </span>
      </div>
    </AnnounceContext>
  );
}

export function useAnnounce(): (text: string) => void {
  return use(AnnounceContext);
}
