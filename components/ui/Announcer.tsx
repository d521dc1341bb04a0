'use client';

import { createContext, type ReactNode, use, useCallback, useState } from 'react';
import styles from './Announcer.module.css';

const AnnounceContext = createContext<(text: string) => void>(() => {});

/** One polite status region for everything below it. */
export function Announcer({ children }: { children: ReactNode }) {
  const [said, setSaid] = useState({ text: '', count: 0 });
  const announce = useCallback((text: string) => setSaid((last) => ({ text, count: last.count + 1 })), []);
  return (
    <AnnounceContext value={announce}>
      {children}
      <div role="status" className={styles.status}>
        {/* A new key makes the same sentence be spoken twice. */}
        <span key={said.count}>{said.text}</span>
      </div>
    </AnnounceContext>
  );
}

export function useAnnounce(): (text: string) => void {
  return use(AnnounceContext);
}
