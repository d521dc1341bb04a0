import { DAY_MS } from '../../domain/review/day';

/** A day as one says it: today, tomorrow, else its weekday and date. */
export function sayDay(day: number, today: number): string {
  if (day === today) return 'today';
  if (day === today + 1) return 'tomorrow';
  return `on ${sayWeekday(day)}`;
}

/** A day's weekday and date. */
export function sayWeekday(day: number): string {
  // Days are counted in UTC: the learner's own time zone was seen to when the moment became a day.
  return new Date(day * DAY_MS).toLocaleDateString('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
}

/** A day's date, with no weekday and no year. */
export function sayDate(day: number): string {
  return new Date(day * DAY_MS).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });
}

/** "1 question", "12 questions". */
export function sayQuestions(count: number): string {
  return count === 1 ? '1 question' : `${count} questions`;
}
