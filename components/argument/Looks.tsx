'use client';

import { type ReactNode, useState } from 'react';
import styles from './Argument.module.css';

const LOOKS = [
  { id: 'argues', name: 'What Lenz argues' },
  { id: 'record', name: 'What the record shows' },
  { id: 'open', name: 'What stays open' },
] as const;

/** The three looks at the argument. Without a script and on paper all that they tell stands there at once. */
export function Looks({ children }: { children: ReactNode }) {
  const [look, setLook] = useState<(typeof LOOKS)[number]['id']>('argues');
  return (
    <div data-look={look} className={styles.looks}>
      <fieldset className={`script-only ${styles.chooser}`}>
        <legend>Look at</legend>
        {LOOKS.map(({ id, name }) => (
          <label key={id}>
            <input type="radio" name="look" checked={look === id} onChange={() => setLook(id)} />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
      {children}
    </div>
  );
}
