/** A wall-clock time as form fields give it: YYYY-MM-DD and HH:MM. */
export interface WallTime {
  date: string;
  time: string;
}

/** Whether this environment knows the time zone (IANA name). */
export function isKnownZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en-GB', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

/**
 * The moment at which clocks in a zone show a wall-clock time, in milliseconds since the epoch; null when the text is no
 * date and time or the zone is not known. A time that clocks skip in spring is taken as much later as they jump; of a
 * time that comes twice in autumn, the later one.
 */
export function momentOf({ date, time }: WallTime, zone: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || !/^\d{2}:\d{2}$/.test(time) || !isKnownZone(zone)) return null;
  const asUtc = Date.parse(`${date}T${time}:00Z`);
  if (Number.isNaN(asUtc) || !new Date(asUtc).toISOString().startsWith(`${date}T${time}`)) return null;
  // The offset a day before and a day after: one of the two holds, and where neither does, the clocks jump.
  const offsets = [offsetAt(asUtc + DAY_MS, zone), offsetAt(asUtc - DAY_MS, zone)];
  const moments = offsets.map((offset) => asUtc - offset);
  return moments.find((at) => at + offsetAt(at, zone) === asUtc) ?? Math.max(...moments);
}

/** What clocks in a zone show at a moment (milliseconds since the epoch); in UTC where the zone is not known here. */
export function wallTimeOf(at: number, zone: string): WallTime {
  const moment = Math.min(at, LAST_MOMENT - DAY_MS);
  const local = new Date(moment + (isKnownZone(zone) ? offsetAt(moment, zone) : 0)).toISOString();
  return { date: local.slice(0, 10), time: local.slice(11, 16) };
}

const DAY_MS = 86_400_000;

/** The last minute whose year has four digits; a day earlier it is so in every zone. */
const LAST_MOMENT = Date.UTC(9999, 11, 31, 23, 59);

/** How far a zone's clocks are ahead of UTC at a moment, in milliseconds. */
function offsetAt(at: number, zone: string): number {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit' },
    hourCycle: 'h23',
  });
  const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  const shown = Date.UTC(
    part.year ?? 0,
    (part.month ?? 1) - 1,
    part.day ?? 1,
    part.hour ?? 0,
    part.minute ?? 0,
    part.second ?? 0,
  );
  return shown - Math.floor(at / 1000) * 1000;
}
