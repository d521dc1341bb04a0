import styles from './Mark.module.css';

/** The tick of a moment: drawn once by a pen where one has just answered, standing there else. */
export function DrawnTick() {
  return (
    <svg className={styles.tick} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <circle cx="12" cy="12" r="11" />
      <path d="M6.5 12.5l4 4 7-8.5" pathLength="1" />
    </svg>
  );
}
