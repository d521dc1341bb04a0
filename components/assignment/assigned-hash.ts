const PREFIX = 'assigned-';

/** The fragment of a quiz's address that opens it for an assignment. */
export function assignedHash(assignment: string): string {
  return `${PREFIX}${assignment}`;
}

/** The assignment's id in such a fragment, or null. */
export function assignmentOfHash(hash: string): string | null {
  return hash.startsWith(PREFIX) ? hash.slice(PREFIX.length) : null;
}
