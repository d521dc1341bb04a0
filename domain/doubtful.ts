import type { Entry, Log } from './entry';
import { DAY_MS } from './review/day';

/** More rounds of one exercise than anybody begins. */
const MOST_ROUNDS = 10_000;

/**
 * The entries from elsewhere that are not believed without asking: dated, or put in order, more than a day after this
 * device's now (milliseconds since the epoch), or of a round that nobody reaches. One of two clocks is wrong, or somebody
 * wrote them by hand; once in the record such an entry can only be erased with all of it.
 */
export function listDoubtful(entries: Log, now: number): Entry[] {
  return entries.filter(
    (entry) => Math.max(entry.at, entry.order) > now + DAY_MS || ('round' in entry && entry.round > MOST_ROUNDS),
  );
}
