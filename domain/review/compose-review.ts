import type { FormEntry, Log } from '../entry';
import { interleave } from './interleave';
import type { ReviewItem } from './review-item';

/**
 * The questions of one review: a stem for each item wanted, lessons interleaved. `wanted` are item ids, the most pressing first;
 * those that the course no longer has are left out.
 */
export function composeReview(
  wanted: readonly string[],
  pool: readonly ReviewItem[],
  log: Log,
): Pick<FormEntry, 'items' | 'standsFor'> {
  const seen = foldSeen(log, pool);
  const known = wanted.flatMap((id) => pool.find((item) => item.id === id) ?? []);
  const taken = new Set(known.map((item) => item.id));
  const items: string[] = [];
  const standsFor: Record<string, string> = {};
  for (const item of interleave(known, ({ lesson }) => lesson)) {
    const variant = chooseVariant(item, pool, seen, taken);
    taken.add(variant.id);
    items.push(variant.id);
    if (variant.id !== item.id) standsFor[variant.id] = item.id;
  }
  return { items, standsFor };
}

interface Seen {
  /** When each item was last answered: the `order` of that answer. */
  items: ReadonlyMap<string, number>;
  /** Lessons that were opened or answered in. */
  lessons: ReadonlySet<string>;
}

/** What a learner has met so far. */
export function foldSeen(log: Log, pool: readonly ReviewItem[]): Seen {
  const lessonOf = new Map(pool.map((item) => [item.id, item.lesson]));
  const items = new Map<string, number>();
  const lessons = new Set<string>();
  for (const entry of log) {
    if (entry.type === 'visit') lessons.add(entry.lesson);
    if (entry.type !== 'attempt') continue;
    items.set(entry.item, Math.max(entry.order, items.get(entry.item) ?? 0));
    if (entry.form === null) lessons.add(lessonOf.get(entry.item) ?? '');
  }
  return { items, lessons };
}

/**
 * What to ask for an item: a sibling (same bank, objective and level) that was not seen yet, else the least recently
 * seen of the item and its siblings. A lesson's own exercise is never asked before the learner came to it, nor a
 * quiz's question before the lesson was seen. Items in `taken` are already in the review.
 */
export function chooseVariant(
  item: ReviewItem,
  pool: readonly ReviewItem[],
  seen: Seen,
  taken: ReadonlySet<string>,
): ReviewItem {
  const siblings = pool.filter(
    (other) =>
      other.bank === item.bank &&
      other.objective === item.objective &&
      other.level === item.level &&
      other.id !== item.id &&
      !taken.has(other.id),
  );
  const fresh = siblings.find(
    (other) => !seen.items.has(other.id) && other.for === 'quiz' && seen.lessons.has(other.lesson),
  );
  if (fresh) return fresh;
  const seenAt = (other: ReviewItem) => seen.items.get(other.id) ?? 0;
  return siblings
    .filter((other) => seen.items.has(other.id))
    .reduce((oldest, other) => (seenAt(other) < seenAt(oldest) ? other : oldest), item);
}
