'use client';

import type { PlannedDay } from '../../domain/review/plan-reviews';
import { sayQuestions, sayWeekday } from '../review/say-day';
import { TableRegion } from '../ui/TableRegion';
import styles from './Progress.module.css';

const WIDTH = 600;
const HEIGHT = 160;
const FLOOR = 130;
const LEFT = 40;

/** How many questions are planned for each of the days to come: bars, and the same as a table. */
export function ForecastPlot({ days, today }: { days: readonly PlannedDay[]; today: number }) {
  const most = Math.max(1, ...days.map(({ items }) => items.length));
  const total = days.reduce((sum, { items }) => sum + items.length, 0);
  const step = (WIDTH - LEFT) / days.length;
  const name = `Questions planned in the next ${days.length} days: ${total} in all, at most ${most} on one day. The table below has each day.`;
  return (
    <>
      <svg className={styles.plot} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={name}>
        <line x1={LEFT} y1={FLOOR} x2={WIDTH} y2={FLOOR} className={styles.axis} />
        <text x={LEFT - 6} y={6} textAnchor="end" dominantBaseline="central" className={styles.tick}>
          {most}
        </text>
        <text x={LEFT - 6} y={FLOOR} textAnchor="end" className={styles.tick}>
          0
        </text>
        {days.map(({ day, items }, i) => {
          const height = (items.length / most) * (FLOOR - 6);
          return (
            <rect
              key={day}
              x={LEFT + i * step + step * 0.15}
              y={FLOOR - height}
              width={step * 0.7}
              height={height}
              className={styles.bar}
            />
          );
        })}
        {days
          .filter((_, i) => i % 7 === 0)
          .map(({ day }) => (
            <text
              key={day}
              x={LEFT + (day - today + 0.5) * step}
              y={FLOOR + 22}
              textAnchor="middle"
              className={styles.tick}
            >
              {day === today ? 'today' : shortDate(day)}
            </text>
          ))}
      </svg>
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
