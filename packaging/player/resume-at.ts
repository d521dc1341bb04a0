import type { Assignment } from '../../domain/assignment/assignment';
import type { Log } from '../../domain/entry';

/** The number of the part that was worked on last, or null when nothing has been begun. */
export function findLastPart({ parts }: Pick<Assignment, 'parts'>, log: Log): number | null {
  let last: number | null = null;
  const forms = new Map<string, string>();
  for (const entry of log) {
    if (entry.type === 'form') forms.set(entry.id, entry.bank);
    const bank =
      entry.type === 'form' ? entry.bank : 'form' in entry && entry.form !== null ? forms.get(entry.form) : null;
    const lesson = entry.type === 'visit' ? entry.lesson : null;
    const found = parts.findIndex((part) => (part.kind === 'lesson' ? part.lesson === lesson : part.bank === bank));
    if (found >= 0) last = found;
  }
  return last;
}
