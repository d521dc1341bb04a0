'use client';

import type { PlannedDay } from '../../domain/review/plan-reviews';
import { sayQuestions, sayWeekday } from '../review/say-day';
import { TableRegion } from '../ui/TableRegion';
import styles from './Plots.module.css';

/** How many questions are planned for each of the days to come: bars, and the same as a table. */
export function ForecastPlot({ days, today }: { days: readonly PlannedDay[]; today: number }) {
  const most = Math.max(1, ...days.map(({ items }) => items.length));
  const total = days.reduce((sum, { items }) => sum + items.length, 0);
  const name = `Questions planned in the next ${days.length} days: ${total} in all, at most ${most} on one day. The table below has each day.`;
  return (
    <>
      {/* The bars stretch with the page; their words are the page’s own, and keep their size. */}
      <div className={styles.plot} role="img" aria-label={name}>
        <span className={styles.most}>{most}</span>
        <span className={styles.none}>0</span>
        <svg viewBox={`0 0 ${days.length} 100`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
          {days.map(({ day, items }, i) => {
            const height = (items.length / most) * 100;
            return <rect key={day} x={i + 0.15} y={100 - height} width={0.7} height={height} className={styles.bar} />;
          })}
        </svg>
        <div className={styles.dates}>
          {days
            .filter((_, i) => i % 7 === 0)
            .map(({ day }) => (
              <span key={day}>{day === today ? 'today' : shortDate(day)}</span>
            ))}
        </div>
      </div>
      <details className={styles.table}>
        <summary>The forecast as a table</summary>
        <TableRegion name={`Questions planned for each of the next ${days.length} days`}>
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col">Planned</th>
            </tr>
          </thead>
          <tbody>
            {days.map(({ day, items }) => (
              <tr key={day}>
                <th scope="row">{day === today ? 'Today' : sayWeekday(day)}</th>
                <td>{items.length === 0 ? 'nothing' : sayQuestions(items.length)}</td>
              </tr>
            ))}
          </tbody>
        </TableRegion>
      </details>
    </>
  );
}

function shortDate(day: number): string {
  return sayWeekday(day).replace(/^\S+ (\d+) (\w{3})\w*$/, '$1 $2');
}
