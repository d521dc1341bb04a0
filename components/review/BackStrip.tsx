import { DAY_MS } from '../../domain/review/day';
import styles from './Summary.module.css';

/** How many days the strip shows, today first. */
export const STRIP_DAYS = 14;

/** The next two weeks as a row of days, with as many dots as questions come back. For the eye: words stand beside it. */
export function BackStrip({ today, backOn }: { today: number; backOn: ReadonlyMap<number, number> }) {
  const days = Array.from({ length: STRIP_DAYS }, (_, i) => today + i);
  const name = (day: number, part: Intl.DateTimeFormatOptions) =>
    new Date(day * DAY_MS).toLocaleDateString('en-GB', { ...part, timeZone: 'UTC' });
  return (
    <div className={styles.strip} aria-hidden="true">
      {days.map((day) => {
        const count = backOn.get(day) ?? 0;
        return (
          <span key={day} className={styles.day} data-back={count > 0 || undefined}>
            <span className={styles.weekday}>{name(day, { weekday: 'short' }).slice(0, 2)}</span>
            <span className={styles.date}>{name(day, { day: 'numeric' })}</span>
            <span className={styles.count}>{count > 0 ? count : ''}</span>
          </span>
        );
      })}
    </div>
  );
}
