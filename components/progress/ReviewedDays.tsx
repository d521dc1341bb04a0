'use client';

import { countRun } from '../../domain/review/recall';
import { sayQuestions, sayWeekday } from '../review/say-day';
import { TableRegion } from '../ui/TableRegion';
import styles from './Progress.module.css';

/** The days looked back on. */
const DAYS = 14;
const CELL = 40;

/** On how many of the last 14 days there was a review: a row of marks, and the same as a table. */
export function ReviewedDays({ reviewed, today }: { reviewed: ReadonlyMap<number, number>; today: number }) {
  const days = Array.from({ length: DAYS }, (_, i) => today - DAYS + 1 + i);
  const run = countRun(reviewed, today);
  const count = days.filter((day) => reviewed.has(day)).length;
  return (
    <>
      <p>
        You reviewed on <strong>{count}</strong> of the last {DAYS} days.
        {run > 1 && ` Your latest reviews are on ${run} days in a row.`}
      </p>
      <svg
        className={styles.days}
        viewBox={`0 0 ${DAYS * CELL} 60`}
        role="img"
        aria-label={`${count} of the last ${DAYS} days with a review. The table below has each day.`}
      >
        {days.map((day, i) => (
          <g key={day}>
            <rect
              x={i * CELL + 4}
              y={4}
              width={CELL - 8}
              height={28}
              rx={4}
              className={reviewed.has(day) ? styles.bar : styles.whole}
            />
            {reviewed.has(day) && <path d={`M${i * CELL + 13} 18 l5 6 l10 -12`} className={styles.tickMark} />}
            <text x={i * CELL + CELL / 2} y={52} textAnchor="middle" className={styles.tick}>
              {sayWeekday(day).slice(0, 2)}
            </text>
          </g>
        ))}
      </svg>
      <details className={styles.table}>
        <summary>The days as a table</summary>
        <TableRegion name={`Questions reviewed on each of the last ${DAYS} days`}>
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col">Reviewed</th>
            </tr>
          </thead>
          <tbody>
            {days.map((day) => (
              <tr key={day}>
                <th scope="row">{day === today ? 'Today' : sayWeekday(day)}</th>
                <td>{reviewed.has(day) ? sayQuestions(reviewed.get(day) ?? 0) : 'no review'}</td>
              </tr>
            ))}
          </tbody>
        </TableRegion>
      </details>
    </>
  );
}
