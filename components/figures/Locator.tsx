import type { ReactNode } from 'react';
import { PROVINCES } from '../../domain/evidence/tiles';
import figure from './Figure.module.css';
import styles from './Locator.module.css';

/** A tile's side and the step from one to the next, in units of the drawing. */
const TILE = 44;
const STEP = 48;

/** Where some provinces lie: the tiles of China, those filled that a text names, and their names below. */
export function Locator({ provinces, children }: { provinces: readonly string[]; children: ReactNode }) {
  const named = PROVINCES.filter(({ id }) => provinces.includes(id));
  const columns = Math.max(...PROVINCES.map(({ column }) => column));
  const rows = Math.max(...PROVINCES.map(({ row }) => row));
  return (
    <figure className={figure.figure} data-figure="locator">
      <svg
        className={styles.map}
        viewBox={`0 0 ${columns * STEP} ${rows * STEP}`}
        role="img"
        aria-label={`A map of China’s provinces as tiles, with ${named.map(({ name }) => name).join(', ')} filled`}
      >
        {PROVINCES.map(({ id, code, row, column }) => (
          <g key={id} transform={`translate(${(column - 1) * STEP} ${(row - 1) * STEP})`}>
            <rect
              className={styles.tile}
              data-named={provinces.includes(id) || undefined}
              width={TILE}
              height={TILE}
              rx="3"
            />
            <text
              className={styles.code}
              data-named={provinces.includes(id) || undefined}
              x={TILE / 2}
              y={TILE / 2 + 6}
            >
              {code}
            </text>
          </g>
        ))}
      </svg>
      <ul className={styles.names}>
        {named.map(({ id, code, name }) => (
          <li key={id}>
            <b>{code}</b> {name}
          </li>
        ))}
      </ul>
      <figcaption className={figure.caption}>{children}</figcaption>
    </figure>
  );
}
