import type { Assignment } from './assignment';
import type { Collected } from './compare-receipts';
import { packAssignment } from './pack-assignment';

/** An assignment that receipts were made for. */
export interface FoundAssignment {
  assignment: Assignment;
  /** Receipts that name it. */
  count: number;
}

/**
 * The assignments of some receipts, the one with the most receipts first. Where receipts of one assignment disagree on
 * its rules, those that most of them carry stand; `given` (the instructor's own copy) stands before all.
 */
export function listAssignments(collected: readonly Collected[], given: Assignment | null): FoundAssignment[] {
  const byId = new Map<string, Map<string, FoundAssignment>>();
  for (const { receipt } of collected) {
    const { assignment } = receipt;
    const versions = byId.get(assignment.id) ?? new Map<string, FoundAssignment>();
    const rules = JSON.stringify(packAssignment(assignment));
    versions.set(rules, { assignment, count: (versions.get(rules)?.count ?? 0) + 1 });
    byId.set(assignment.id, versions);
  }
  const found = [...byId].map(([id, versions]) => {
    const list = [...versions.values()];
    const most = list.reduce((top, next) => (next.count > top.count ? next : top));
    const count = list.reduce((sum, version) => sum + version.count, 0);
    return { assignment: given?.id === id ? given : most.assignment, count };
  });
  if (given && !byId.has(given.id)) found.push({ assignment: given, count: 0 });
  return found.sort((a, b) => b.count - a.count);
}
