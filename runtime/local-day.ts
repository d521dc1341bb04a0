import { DAY_MS, type DayOf } from '../domain/review/day';

/** The learner's day, from midnight to midnight by the clock and the time zone that this browser has now; see `DayOf`. */
export const localDay: DayOf = (at) => {
  const date = new Date(at);
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY_MS;
};
