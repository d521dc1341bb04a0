import type { ReactNode } from 'react';
import styles from './StepLine.module.css';

/**
 * Where one is, from the second step on: the lesson, its steps, and which one is open. It takes the place of the lesson's
 * head and stays in sight. Until the script has come the address decides whether it shows (see text.css).
 */
export function StepLine({
  title,
  number,
  place,
  children,
}: {
  title: string;
  /** Of the lesson in the module; none in a package, which may hold it alone. */
  number: number | null;
  /** "Step 4 of 8"; null before it is known. */
  place: string | null;
  children: ReactNode;
}) {
  return (
    <div className={styles.line} data-later-steps={place === null ? '' : 'known'}>
      <div className={styles.name}>
        {number !== null && (
          <span className={styles.number}>
            <span className={styles.word}>Lesson </span>
            {number}
          </span>
        )}
        <h1 data-line>{title}</h1>
      </div>
      {children}
      <p className={styles.place}>{place}</p>
    </div>
  );
}
