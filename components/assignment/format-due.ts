import { isKnownZone } from '../../domain/assignment/due';

/** A moment in words, in a time zone: "Tuesday 1 December 2026, 23:59 (Africa/Lusaka)". An unknown zone is said in UTC. */
export function formatMoment(at: number, zone: string): string {
  const timeZone = isKnownZone(zone) ? zone : 'UTC';
  const day = new Date(at).toLocaleDateString('en-GB', { timeZone, dateStyle: 'full' });
  return `${day}, ${formatTime(at, timeZone)} (${timeZone.replaceAll('_', ' ')})`;
}

/** The same moment by the clocks of another zone, or null where they show the same, or where nobody knows that zone. */
export function formatElsewhere(at: number, zone: string, other: string): string | null {
  if (!isKnownZone(other)) return null;
  const timeZone = isKnownZone(zone) ? zone : 'UTC';
  const show = (where: string) => new Date(at).toLocaleString('en-GB', { timeZone: where });
  return show(timeZone) === show(other) ? null : formatMoment(at, other);
}

function formatTime(at: number, timeZone: string): string {
  return new Date(at).toLocaleTimeString('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' });
}

const MINUTE_MS = 60_000;

/** How long it is until a moment, roughly: "in 3 days", "in 5 hours", "in 20 minutes"; null once it has passed. */
export function sayUntil(at: number, now: number): string | null {
  const minutes = Math.floor((at - now) / MINUTE_MS);
  if (minutes < 0) return null;
  const [count, unit] =
    minutes >= 48 * 60
      ? [Math.floor(minutes / 1440), 'day']
      : minutes >= 120
        ? [Math.floor(minutes / 60), 'hour']
        : [Math.max(1, minutes), 'minute'];
  return `in ${count} ${unit}${count === 1 ? '' : 's'}`;
}
