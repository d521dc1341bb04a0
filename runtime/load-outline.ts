import type { Outline } from '../domain/assignment/outline';

/** The course's outline from this site's own file (app/outline.json); rejects when it can't be had. */
export async function loadOutline(url: string): Promise<Outline> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: expected the course's outline, got status ${response.status}`);
  const outline: unknown = await response.json();
  if (!isOutline(outline)) throw new Error(`${url}: expected the course's outline, got something else`);
  return outline;
}

const asked = new Map<string, Promise<Outline | null>>();

/** Longer than a page waits that can do without. */
const PATIENCE_MS = 1500;

/** The same, asked for once a page; null where it can't be had at once. */
export function askOutlineOnce(url: string): Promise<Outline | null> {
  const known = asked.get(url);
  if (known) return known;
  const tooLate = new Promise<null>((resolve) => setTimeout(resolve, PATIENCE_MS, null));
  const first = Promise.race([loadOutline(url).catch(() => null), tooLate]);
  asked.set(url, first);
  return first;
}

/** The file is a product of the same build as this code: enough to tell it from a host's error page. */
function isOutline(outline: unknown): outline is Outline {
  return typeof outline === 'object' && outline !== null && 'lessons' in outline && Array.isArray(outline.lessons);
}
