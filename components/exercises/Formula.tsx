'use client';

import styles from './Exercise.module.css';
import { useExerciseFrame } from './exercise-frame';

/** How the points of this exercise are counted, to be opened. */
export function Formula({ text }: { text: string }) {
  const { numberId } = useExerciseFrame();
  return (
    <details className={styles.formula}>
      <summary aria-describedby={numberId}>How it is marked</summary>
      <p>{text}</p>
    </details>
  );
}
