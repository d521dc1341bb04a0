'use client';

import type { ReactNode } from 'react';
import styles from './KeysSwitch.module.css';
import { useKeysTaste } from './use-keys-taste';

/** Switches the single keys on and off, in this browser, wherever they are used; `children` says what they do. */
export function KeysSwitch({ children }: { children: ReactNode }) {
  const [hasKeys, setKeys] = useKeysTaste();
  return (
    <label className={`script-only ${styles.keys}`}>
      <input type="checkbox" checked={hasKeys} onChange={(event) => setKeys(event.currentTarget.checked)} />
      <span>{children}</span>
    </label>
  );
}
