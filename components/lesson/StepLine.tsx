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
  isKnown,
  children,
}: {
  title: string;
  /** Of the lesson in the module; none in a package, which may hold it alone. */
  number: number | null;
  /** "Step 4 of 8". */
  place: string;
  /** Before that, the place only keeps its room. */
  isKnown: boolean;
  children: ReactNode;
}) {
  return (
    <div className={styles.line} data-later-steps={isKnown ? 'known' : ''}>
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
      <p className={isKnown ? styles.place : `to-come ${styles.place}`}>{place}</p>
    </div>
  );
}
