import styles from './Exercise.module.css';

/** Why an answer was not taken. */
export function RefusalNote({ id, text }: { id?: string; text: string }) {
  return (
    <p className={styles.message} id={id} data-message>
      {text}
    </p>
  );
}
