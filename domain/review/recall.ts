import { type Log, REVIEW_BANK } from '../entry';
import { listCounted } from './counted';
import type { DayOf } from './day';
import type { ReviewCard } from './review-card';
import { recallOn, type Schedule } from './schedule';

/** How much of a group of cards was remembered. */
export interface RecallRow {
  group: string;
  /** Cards met. */
  cards: number;
  /** Times that a card came back on a later day, and those on which it was remembered. */
  asked: number;
  right: number;
  /** The share that FSRS expects to be remembered today, 0 to 1; null without a card that was answered. */
  expected: number | null;
}

/** Recall by group, in the order of `groups`. An answer counts once, for the card that it stood for; the first meeting is learning, not recall. */
export function foldRecall(
  log: Log,
  schedule: Schedule,
  pool: readonly ReviewCard[],
  {
    groups,
    groupOf,
    now,
    dayOf,
  }: { groups: readonly string[]; groupOf: (card: ReviewCard) => string; now: number; dayOf: DayOf },
): RecallRow[] {
  const today = dayOf(now);
  const cards = new Map(pool.map((card) => [card.id, card]));
  const rows = new Map(groups.map((group) => [group, { asked: 0, right: 0, recalls: [] as number[], cards: 0 }]));
  const rowOf = (id: string) => {
    const card = cards.get(id);
    return card ? rows.get(groupOf(card)) : undefined;
  };
  const before = new Set<string>();
  for (const { card, isRight, attempt } of listCounted(log, today, dayOf).counted) {
    const isAgain = before.has(card);
    before.add(card);
    const row = rowOf(card);
    if (!row || !isAgain || (attempt.card ?? attempt.item) !== card) continue;
    row.asked += 1;
    if (isRight) row.right += 1;
  }
  for (const card of schedule.values()) {
    const row = rowOf(card.item);
    if (!row) continue;
    row.cards += 1;
    if (card.last !== null) row.recalls.push(recallOn(card, today));
  }
  return [...rows].map(([group, { recalls, ...row }]) => ({
    group,
    ...row,
    expected: recalls.length === 0 ? null : recalls.reduce((sum, recall) => sum + recall, 0) / recalls.length,
  }));
}

/** Questions answered in reviews on each day that had any, second looks not counted. */
export function countReviewed(log: Log, dayOf: DayOf): Map<number, number> {
  const reviews = new Set(
    log.flatMap((entry) => (entry.type === 'form' && entry.bank === REVIEW_BANK ? entry.id : [])),
  );
  const counts = new Map<number, number>();
  const seen = new Set<string>();
  for (const entry of log) {
    if (entry.type !== 'attempt' || entry.form === null || !reviews.has(entry.form)) continue;
    const key = `${entry.form} ${entry.item}`;
    if (seen.has(key)) continue;
    seen.add(key);
    counts.set(dayOf(entry.at), (counts.get(dayOf(entry.at)) ?? 0) + 1);
  }
  return counts;
}

/** Days in a row with a review, up to today; today itself may still be open. */
export function countRun(reviewed: ReadonlyMap<number, number>, today: number): number {
  let run = 0;
  for (let day = reviewed.has(today) ? today : today - 1; reviewed.has(day); day -= 1) run += 1;
  return run;
}
