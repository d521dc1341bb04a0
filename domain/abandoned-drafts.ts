import type { Draft, FormEntry, Log } from './entry';

/**
 * The keys of unfinished answers that nobody comes back to: of a form that was handed in, of one after which another was
 * begun in its place, or of a round that is over. Those of a form that the log does not know are left: it may be on its way.
 */
export function listAbandoned(log: Log, drafts: Readonly<Record<string, Draft>>): string[] {
  const keys = Object.keys(drafts);
  if (keys.length === 0) return [];
  const over = listOver(log);
  const rounds = new Map<string, number>();
  for (const entry of log) {
    if (entry.type !== 'attempt' && entry.type !== 'help') continue;
    const key = `${entry.form ?? 'lesson'}/${entry.item}`;
    rounds.set(key, Math.max(rounds.get(key) ?? 0, entry.round));
  }
  return keys.filter((key) => {
    const form = key.slice(0, key.indexOf('/'));
    return over.has(form) || (drafts[key]?.round ?? 0) < (rounds.get(key) ?? 0);
  });
}

/** Forms that were handed in, or in whose place another was begun. */
function listOver(log: Log): Set<string> {
  const over = new Set<string>();
  const latest = new Map<string, string>();
  for (const entry of log) {
    if (entry.type === 'finish') over.add(entry.form);
    if (entry.type !== 'form') continue;
    const before = latest.get(placeOf(entry));
    if (before !== undefined) over.add(before);
    latest.set(placeOf(entry), entry.id);
  }
  return over;
}

function placeOf({ bank, assignment, isPractice }: FormEntry): string {
  return JSON.stringify([bank, assignment, isPractice]);
}
