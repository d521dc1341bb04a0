import type { Entry, Log } from './entry';

/**
 * What moves to another device by link or code, in log order: of each exercise in each round or quiz the first answer
 * and the latest, each quiz and review, every plan, and the step last opened of each lesson. Tries in between, hints
 * asked for and earlier steps opened stay behind; scores, progress and the review schedule do not depend on them.
 */
export function pickForMove(log: Log): Entry[] {
  const kept = new Map<string, Entry>();
  const firsts = new Set<Entry>();
  for (const entry of log) {
    if (entry.type === 'visit') kept.set(`visit ${entry.lesson}`, entry);
    else if (entry.type === 'attempt') {
      const sitting = JSON.stringify([entry.item, entry.form, entry.round]);
      if (!kept.has(sitting)) firsts.add(entry);
      kept.set(sitting, entry);
    } else if (entry.type !== 'help') firsts.add(entry);
  }
  const lasts = new Set(kept.values());
  return log.filter((entry) => firsts.has(entry) || lasts.has(entry));
}
