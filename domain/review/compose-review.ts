import type { FormEntry, Log } from '../entry';
import { interleave } from './interleave';
import type { ReviewCard } from './review-card';

/**
 * The questions of one review: a stem for each card, lessons interleaved. `cards` are item ids, the most pressing first;
 * those that the course no longer has are left out.
 */
export function composeReview(
  cards: readonly string[],
  pool: readonly ReviewCard[],
  log: Log,
): Pick<FormEntry, 'items' | 'standsFor'> {
  const seen = foldSeen(log, pool);
  const known = cards.flatMap((id) => pool.find((card) => card.id === id) ?? []);
  const taken = new Set(known.map((card) => card.id));
  const items: string[] = [];
  const standsFor: Record<string, string> = {};
  for (const card of interleave(known, ({ lesson }) => lesson)) {
    const variant = chooseVariant(card, pool, seen, taken);
    taken.add(variant.id);
    items.push(variant.id);
    if (variant.id !== card.id) standsFor[variant.id] = card.id;
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
export function foldSeen(log: Log, pool: readonly ReviewCard[]): Seen {
  const lessonOf = new Map(pool.map((card) => [card.id, card.lesson]));
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
 * The item to ask for a card: a sibling (same bank, objective and level) that was not seen yet, else the least recently
 * seen of the card and its siblings. A lesson's own exercise is never asked before the learner came to it, nor a
 * quiz's question before the lesson was seen. Items in `taken` are already in the review.
 */
export function chooseVariant(
  card: ReviewCard,
  pool: readonly ReviewCard[],
  seen: Seen,
  taken: ReadonlySet<string>,
): ReviewCard {
  const siblings = pool.filter(
    (other) =>
      other.bank === card.bank &&
      other.objective === card.objective &&
      other.level === card.level &&
      other.id !== card.id &&
      !taken.has(other.id),
  );
  const fresh = siblings.find(
    (other) => !seen.items.has(other.id) && other.for === 'quiz' && seen.lessons.has(other.lesson),
  );
  if (fresh) return fresh;
  const seenAt = (other: ReviewCard) => seen.items.get(other.id) ?? 0;
  return siblings
    .filter((other) => seen.items.has(other.id))
    .reduce((oldest, other) => (seenAt(other) < seenAt(oldest) ? other : oldest), card);
}
