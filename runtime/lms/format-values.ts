/** The most that SCORM 1.2's HHHH:MM:SS.SS can say, in milliseconds. */
const MAX_CLOCK_MS = ((9999 * 60 + 59) * 60 + 59) * 1000 + 990;

/** Rounded before it is split, so that 59.999 s become a minute and not 60.00 s. */
function splitTime(ms: number) {
  const centis = Math.round(Math.max(0, ms) / 10);
  const seconds = Math.floor(centis / 100);
  return {
    hours: Math.floor(seconds / 3600),
    minutes: Math.floor(seconds / 60) % 60,
    seconds: `${pad(seconds % 60, 2)}.${pad(centis % 100, 2)}`,
  };
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/** A length of time as SCORM 1.2 has it, HHHH:MM:SS.SS (CMITimespan); what is longer is cut to its largest value. */
export function formatClock(ms: number): string {
  const { hours, minutes, seconds } = splitTime(Math.min(ms, MAX_CLOCK_MS));
  return `${pad(hours, 4)}:${pad(minutes, 2)}:${seconds}`;
}

/** A length of time as ISO 8601 and SCORM 2004's timeinterval(second,10,2) have it: PT1H2M3.04S, with two decimals. */
export function formatDuration(ms: number): string {
  const { hours, minutes, seconds } = splitTime(ms);
  return `PT${hours}H${minutes}M${seconds.replace(/^0(?=\d)/, '')}S`;
}

/** The time of day where the learner is, HH:MM:SS.SS (SCORM 1.2, CMITime). `at` is milliseconds since the epoch. */
export function formatTimeOfDay(at: number): string {
  const centi = new Date(Math.round(at / 10) * 10);
  const [hours, minutes, seconds] = [centi.getHours(), centi.getMinutes(), centi.getSeconds()];
  return `${pad(hours, 2)}:${pad(minutes, 2)}:${pad(seconds, 2)}.${pad(centi.getMilliseconds() / 10, 2)}`;
}

/** A moment as SCORM 2004's time(second,10,2) has it: UTC with two decimals exactly, since some LMSs refuse none and three. */
export function formatTimestamp(at: number): string {
  return new Date(Math.round(at / 10) * 10).toISOString().replace(/\dZ$/, 'Z');
}

/**
 * A share of 1 as a score from 0 to 100 with at most two decimals. Rounded down, but for what floating point lacks, so
 * that nobody reads 80 who has not reached it.
 */
export function toRaw(share: number): number {
  return Math.floor((Math.min(1, Math.max(0, share)) + 1e-9) * 1e4) / 100;
}

/** The same score from 0 to 1, with at most four decimals. */
export function toScaled(share: number): number {
  return Math.round(toRaw(share) * 100) / 1e4;
}
