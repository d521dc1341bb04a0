import { type AssignedEntry, compareEntries, type Log } from '../entry';

/** The fragment of the link by which an assignment was last opened, or null when it never was. */
export function assignmentLinkOf(log: Log, assignment: string): string | null {
  let link: string | null = null;
  for (const entry of log) if (entry.type === 'assigned' && entry.assignment === assignment) link = entry.link;
  return link;
}

/** The latest link of every assignment that was opened, the last opened first. */
export function listOpened(log: Log): AssignedEntry[] {
  const latest = new Map<string, AssignedEntry>();
  for (const entry of log) if (entry.type === 'assigned') latest.set(entry.assignment, entry);
  return [...latest.values()].sort((a, b) => compareEntries(b, a));
}
