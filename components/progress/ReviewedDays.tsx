'use client';

import { countRun } from '../../domain/review/recall';
import { sayQuestions, sayWeekday } from '../review/say-day';
import { TableRegion } from '../ui/TableRegion';
import styles from './Plots.module.css';

/** The days looked back on. */
const DAYS = 14;

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
      <div
        className={styles.days}
        role="img"
        aria-label={`${count} of the last ${DAYS} days with a review. The table below has each day.`}
      >
        {days.map((day) => (
          <span key={day} className={styles.day} data-reviewed={reviewed.has(day) || undefined}>
            {sayWeekday(day).slice(0, 2)}
          </span>
        ))}
      </div>
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
