import { generateIcsCalendar } from 'ts-ics';
import { DAY_MS, dateOfDay } from '../domain/review/day';
import type { PlannedDay } from '../domain/review/plan-reviews';
import { cleanLine } from '../domain/shown-text';

interface CalendarParts {
  /** The module's title. */
  title: string;
  /** The address of the review page. */
  url: string;
  /** When the calendar is written, in milliseconds since the epoch. */
  now: number;
}

/**
 * The review days as an iCalendar file (RFC 5545): one event a day with something planned, all day, not busy. A day keeps
 * its UID, so that a calendar which reads a later file updates the event instead of adding another.
 */
export function writeCalendar(days: readonly PlannedDay[], { now, ...words }: CalendarParts): string {
  // A line break in a name or address would begin another field.
  const title = cleanLine(words.title, 200);
  const url = words.url.replace(/\s/g, '');
  return generateIcsCalendar({
    version: '2.0',
    prodId: '-//Provinces as Global Actors//Review days//EN',
    name: `Review: ${title}`,
    events: days
      .filter(({ items }) => items.length > 0)
      .map(({ day, items }) => ({
        uid: `review-${dateOfDay(day)}@provinces-as-global-actors`,
        stamp: { date: new Date(now) },
        start: { type: 'DATE', date: new Date(day * DAY_MS) },
        end: { type: 'DATE', date: new Date((day + 1) * DAY_MS) },
        summary: `Review: ${items.length === 1 ? '1 question' : `${items.length} questions`}`,
        description: `${title}: as planned when this file was made. The review page knows what is due on the day.`,
        url,
        timeTransparent: 'TRANSPARENT',
      })),
  });
}
