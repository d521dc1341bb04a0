import styles from './JoinedTiles.module.css';

/** The module's mark, grown to a tile for each part that was done: they fill one after another, and a line joins them. */
export function JoinedTiles({ count }: { count: number }) {
  const tiles = Array.from({ length: count }, (_, i) => i);
  const width = count * 36 - 12;
  return (
    <svg className={styles.tiles} viewBox={`0 0 ${width} 24`} aria-hidden="true" focusable="false">
      <path className={styles.line} d={`M12 12H${width - 12}`} pathLength="1" />
      {tiles.map((i) => (
        <rect key={i} className={styles.tile} x={i * 36 + 1} y="1" width="22" height="22" rx="3.5" />
      ))}
    </svg>
  );
}
