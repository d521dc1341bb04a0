import type { AttemptEntry, Entry, Log } from './entry';
import { fractionOf } from './score/score';

/**
 * What moves to another device by link or code, in log order: of each exercise in each round or quiz the first answer,
 * the latest, and each that was better than all before; each quiz and review, every plan, and what was last opened of
 * each lesson and assignment. Tries in between, hints asked for and steps opened before stay behind; scores, progress
 * and the review schedule do not depend on them.
 */
export function pickForMove(log: Log): Entry[] {
  const picked = new Set<Entry>();
  const latest = new Map<string, Entry>();
  const best = new Map<string, number>();
  for (const entry of log) {
    const key = keyOf(entry);
    if (entry.type === 'attempt' && (!latest.has(key) || isBetter(entry, best))) picked.add(entry);
    if (key !== '') latest.set(key, entry);
    else if (entry.type !== 'help') picked.add(entry);
  }
  for (const entry of latest.values()) picked.add(entry);
  return log.filter((entry) => picked.has(entry));
}

/** What an entry is the latest of, or nothing. */
function keyOf(entry: Entry): string {
  switch (entry.type) {
    case 'attempt':
      return JSON.stringify([entry.item, entry.form, entry.round]);
    case 'visit':
      return `visit ${entry.lesson}`;
    case 'assigned':
      return `assigned ${entry.assignment}`;
    default:
      return '';
  }
}

/** Whether an attempt beats those seen before it, whatever their round; notes it as the one to beat. */
function isBetter({ item, form, score }: AttemptEntry, best: Map<string, number>): boolean {
  const key = JSON.stringify([item, form]);
  const share = score ? fractionOf(score) : 0;
  if (share <= (best.get(key) ?? 0)) return false;
  best.set(key, share);
  return true;
}
