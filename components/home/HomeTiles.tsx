'use client';

import { useMemo } from 'react';
import type { Lesson } from '../../domain/course';
import { foldItems, foldLesson } from '../../domain/progress';
import { useSessionState } from '../session/SessionProvider';
import styles from './HomeTiles.module.css';

const ROWS = 3;
const COLUMNS = 4;
const TILE = 28;
const PITCH = 34;
/** Where the second field of tiles begins. */
const RIGHT = 190;

/** The threads, from a row on the left to a row on the right: one to begin with, and one for each lesson done. */
const THREADS = [
  [1, 0],
  [0, 1],
  [2, 2],
  [2, 1],
  [0, 0],
  [1, 2],
] as const;

/** A drawing for the eye alone: provinces on one side, countries on the other, more of them linked with each lesson done. */
export function HomeTiles({ lessons }: { lessons: readonly Lesson[] }) {
  const log = useSessionState((state) => state.log);
  const drawn = useMemo(() => {
    const items = foldItems(log, null);
    return 1 + lessons.filter((lesson) => foldLesson(log, lesson, items).isDone).length;
  }, [log, lessons]);
  const threads = THREADS.slice(0, drawn);
  return (
    <svg className={styles.tiles} viewBox={`0 0 320 ${ROWS * PITCH - 6}`} aria-hidden="true" focusable="false">
      {THREADS.map(([from, to], i) => (
        <path
          key={`${from}-${to}`}
          d={`M${COLUMNS * PITCH - 6} ${middle(from)} C 165 ${middle(from)}, 155 ${middle(to)}, ${RIGHT} ${middle(to)}`}
          pathLength={1}
          className={styles.thread}
          data-drawn={i < drawn || undefined}
        />
      ))}
      {[0, RIGHT].map((left) =>
        Array.from({ length: ROWS * COLUMNS }, (_, i) => {
          const row = Math.floor(i / COLUMNS);
          const column = i % COLUMNS;
          const isEnd =
            left === 0
              ? column === COLUMNS - 1 && threads.some(([from]) => from === row)
              : column === 0 && threads.some(([, to]) => to === row);
          return (
            <rect
              key={`${left}-${row}-${column}`}
              x={left + column * PITCH}
              y={row * PITCH}
              width={TILE}
              height={TILE}
              rx="3"
              className={isEnd ? (left === 0 ? styles.province : styles.country) : styles.blank}
            />
          );
        }),
      )}
    </svg>
  );
}

function middle(row: number): number {
  return row * PITCH + TILE / 2;
}
