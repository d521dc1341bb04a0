import type { ReactNode } from 'react';
import styles from './Player.module.css';

/** A lesson whose script did not arrive with the package: what happened, and the ways on. */
export function MissingPart({ title, children }: { title: string; children: ReactNode }) {
  return (
    <article className={styles.contents}>
      <h1 tabIndex={-1}>{title}</h1>
      <div role="alert">
        <p>
          This lesson did not arrive: your course did not hand out the file that it is in. Perhaps the network failed.
          Your answers so far are kept.
        </p>
        <p>
          <button type="button" onClick={() => window.location.reload()}>
            Reload
          </button>
        </p>
      </div>
      <p className={styles.next}>{children}</p>
    </article>
  );
}
