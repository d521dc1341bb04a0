import styles from './Home.module.css';

const LINKS = [
  [1, 3],
  [2, 1],
  [4, 4],
  [5, 2],
] as const;

/** A drawing for the eye alone: provinces on one side, countries on the other, a few of them linked. */
export function HomeTiles() {
  return (
    <svg className={styles.tiles} viewBox="0 0 320 240" aria-hidden="true" focusable="false">
      {LINKS.map(([from, to]) => (
        <path
          key={`${from}-${to}`}
          d={`M96 ${from * 38 + 5} C 170 ${from * 38 + 5}, 150 ${to * 44 + 2}, 224 ${to * 44 + 2}`}
          className={styles.thread}
        />
      ))}
      {[0, 1, 2, 3, 4, 5].map((row) =>
        [0, 1, 2].map((column) => (
          <rect
            key={`p${row}${column}`}
            x={column * 34}
            y={row * 38 - 8 + 0}
            width="28"
            height="28"
            rx="3"
            className={column === 2 && LINKS.some(([from]) => from === row) ? styles.province : styles.blank}
          />
        )),
      )}
      {[0, 1, 2, 3, 4].map((row) =>
        [0, 1, 2].map((column) => (
          <rect
            key={`c${row}${column}`}
            x={224 + column * 34}
            y={row * 44 - 12 + 0}
            width="28"
            height="28"
            rx="3"
            className={column === 0 && LINKS.some(([, to]) => to === row) ? styles.country : styles.blank}
          />
        )),
      )}
    </svg>
  );
}
