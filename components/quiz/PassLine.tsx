import styles from './ResultTiles.module.css';

/** The share that was reached, as a bar with the line at which one passes; for the eye, the sentence beside it says both. */
export function PassLine({ share, pass }: { share: number; pass: number }) {
  return (
    <svg className={styles.line} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect className={styles.ground} y="3" width="100" height="4" />
      <rect className={styles.reached} y="3" width={100 * share} height="4" data-passed={share >= pass || undefined} />
      <path className={styles.pass} d={`M${Math.min(99.5, 100 * pass)} 0V10`} />
    </svg>
  );
}
