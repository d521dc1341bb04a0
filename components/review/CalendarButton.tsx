'use client';

import type { PlannedDay } from '../../domain/review/plan-reviews';
import { saveFile } from '../../runtime/save-file';
import { useSession } from '../session/SessionProvider';
import { useSaying } from '../ui/use-saying';
import styles from './Review.module.css';

/** Saves the planned review days as a calendar file; what writes it is fetched when it is asked for. */
export function CalendarButton({ days, title }: { days: readonly PlannedDay[]; title: string }) {
  const session = useSession();
  const [said, say] = useSaying();
  const count = days.filter(({ items }) => items.length > 0).length;
  if (count === 0) return null;
  const save = async () => {
    try {
      const { writeCalendar } = await import('../../runtime/write-calendar');
      const url = window.location.href.replace(/#.*$/, '');
      saveFile('review-days.ics', 'text/calendar', writeCalendar(days, { title, url, now: session.now() }));
      say(`Saved as review-days.ics: ${count === 1 ? 'one day' : `${count} days`}. Open it with your calendar.`);
    } catch {
      say('The calendar file could not be made. Perhaps there is no network: try again later.');
    }
  };
  return (
    <section aria-labelledby="calendar">
      <h2 id="calendar" className={styles.smallHeading}>
        In your calendar
      </h2>
      <p className={styles.rule}>
        A file with the days that have something planned, for the next {days.length} days. Days move as you answer; a
        newer file brings those that are in it up to date.
      </p>
      <button type="button" onClick={() => void save()}>
        Save the review days (.ics)
      </button>
      {said && <p className={styles.rule}>{said}</p>}
    </section>
  );
}
