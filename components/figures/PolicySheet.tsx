import styles from './PolicySheet.module.css';

/** A policy as a sheet of paper with up to two seals; `isMoving`: the seals come on cue (`seal-1`, `seal-2`). */
export function PolicySheet({ seals, isMoving = false }: { seals: number; isMoving?: boolean }) {
  return (
    <svg className={styles.sheet} viewBox="0 0 36 44" width="36" height="44" aria-hidden="true">
      <path className={styles.paper} d="M2 2h24l8 8v32H2z" />
      <path className={styles.lines} d="M8 12h12M8 18h20M8 24h20" />
      {[7, 20].slice(0, seals).map((x, i) => (
        <rect
          key={x}
          className={styles.seal}
          x={x}
          y="30"
          width="9"
          height="9"
          rx="1"
          data-part={isMoving ? `seal-${i + 1}` : undefined}
        />
      ))}
    </svg>
  );
}
