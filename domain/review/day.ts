/** One day in milliseconds, as ts-fsrs counts them. */
export const DAY_MS = 86_400_000;

/**
 * The learner's day that a moment (milliseconds since the epoch) falls on, as a whole number that grows by one a day;
 * day 0 is 1 January 1970. Where the day begins, and in which time zone, is the function's own matter.
 */
export type DayOf = (at: number) => number;

/** The day of a date written YYYY-MM-DD; null for anything else, a day that no month has included. */
export function dayOfDate(date: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return null;
  const day = Date.parse(`${date}T00:00:00Z`) / DAY_MS;
  return Number.isInteger(day) && dateOfDay(day) === date ? day : null;
}

/** The date of a day, YYYY-MM-DD. */
export function dateOfDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}
