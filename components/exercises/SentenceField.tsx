'use client';

import styles from './Exercise.module.css';
import { useExerciseFrame } from './exercise-frame';

/** Where one writes in one's own words. */
export function SentenceField({ name, text, write }: { name: string; text: string; write: (text: string) => void }) {
  const { messageId } = useExerciseFrame();
  return (
    <textarea
      className={styles.sentence}
      name={name}
      aria-label="Your sentence"
      aria-describedby={messageId}
      aria-invalid={messageId ? true : undefined}
      rows={4}
      maxLength={2000}
      value={text}
      onChange={(event) => write(event.currentTarget.value)}
    />
  );
}
