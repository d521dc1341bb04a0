import type { ReactNode } from 'react';
import styles from './Exercise.module.css';

/** The room of a button that React will bring (ActButton.tsx): nothing is seen that does not work yet. */
export function EarlyAction({ isPractice, children }: { isPractice: boolean; children: ReactNode }) {
  return (
    <button type="button" className={isPractice ? `to-come ${styles.again}` : 'to-come'}>
      {children}
    </button>
  );
}
