import type { ReactNode } from 'react';
import styles from './Example.module.css';

/** What an empty page will show, in a frame of its own and out of reach: an invented example, and said to be one. */
export function Example({
  not = 'your answers',
  of,
  children,
}: {
  /** What it might be taken for. */
  not?: string;
  of: string;
  children: ReactNode;
}) {
  return (
    <figure className={styles.example}>
      <figcaption>
        <strong>An example, not {not}:</strong> {of}
      </figcaption>
      <div aria-hidden="true" inert>
        {children}
      </div>
    </figure>
  );
}
