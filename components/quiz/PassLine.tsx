import styles from './ResultTiles.module.css';

/** The share that was reached, as a bar with the line at which one passes; for the eye, the sentence beside it says both. */
export function PassLine({ share, pass }: { share: number; pass: number }) {
  const x = `${100 * pass}%`;
  return (
    <svg className={styles.line} aria-hidden="true" focusable="false">
      <rect className={styles.ground} y="5" width="100%" height="7" />
      <rect
        className={styles.reached}
        y="5"
        width={`${100 * share}%`}
        height="7"
        data-passed={share >= pass || undefined}
      />
      <line className={styles.pass} x1={x} x2={x} y1="0" y2="17" />
    </svg>
  );
}
