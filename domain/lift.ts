import { RECORD_VERSION } from './entry';

type Raw = Record<string, unknown>;

/** One step a version: what version n wrote, as version n + 1 would have written it. */
const STEPS: Record<number, (entry: Raw) => Raw> = {
  // Version 1 kept a score as a share of 1 and had neither rounds nor confidence.
  1: (entry) =>
    entry.type === 'attempt'
      ? {
          ...entry,
          score: typeof entry.score === 'number' ? { earned: entry.score, possible: 1 } : null,
          round: 0,
          confidence: 0,
        }
      : entry.type === 'help'
        ? { ...entry, round: 0 }
        : entry,
  // Version 2 had no reviews, so nothing stood in for anything.
  2: (entry) =>
    entry.type === 'attempt' ? { ...entry, card: null } : entry.type === 'form' ? { ...entry, standsFor: {} } : entry,
  // Version 3 had no assignments.
  3: (entry) => (entry.type === 'form' ? { ...entry, assignment: null } : entry),
  // Version 4 had no order but the clock's.
  4: (entry) => ({ ...entry, order: entry.at }),
};

/** A raw entry of an older version in today's shape; it is not checked here (see `parseEntry`). */
export function liftEntry(raw: unknown, version: number): unknown {
  if (typeof raw !== 'object' || raw === null) return raw;
  let entry: Raw = { ...raw };
  for (let from = version; from < RECORD_VERSION; from += 1) {
    const step = STEPS[from];
    if (step) entry = step(entry);
  }
  return entry;
}
