'use client';

import { type MouseEvent, type ReactNode, useState } from 'react';
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
    // biome-ignore lint/a11y/noStaticElementInteractions: the links inside are the controls
    // biome-ignore lint/a11y/useKeyWithClickEvents: a link that is pressed by keys is clicked too
    <div data-look={look} className={styles.looks} onClick={leadToClaim}>
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

/** A box of the map, or a tie, leads to its claim's heading, with the focus. */
function leadToClaim(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#claim-"]') : null;
  const heading = link && document.getElementById(`${link.getAttribute('href')?.slice(1)}-title`);
  if (!heading) return;
  // After the browser's own jump, which a smooth scroll may leave half done.
  requestAnimationFrame(() => {
    heading.scrollIntoView({ block: 'start', behavior: 'instant' });
    heading.focus({ preventScroll: true });
  });
}
