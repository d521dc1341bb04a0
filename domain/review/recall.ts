import { type Log, REVIEW_BANK } from '../entry';
import { listCounted } from './counted';
import type { DayOf } from './day';
import type { ReviewItem } from './review-item';
import { recallOn, type Schedule } from './schedule';

/** How much of a group of items was remembered. */
export interface RecallRow {
  group: string;
  /** Cards met. */
  items: number;
  /** Times that an item came back on a later day, and those on which it was remembered. */
  asked: number;
  right: number;
  /** The share that FSRS expects to be remembered today, 0 to 1; null without an item that was answered. */
  expected: number | null;
}

/** Recall by group, in the order of `groups`. An answer counts once, for the item that it stood for; the first meeting is learning, not recall. */
export function foldRecall(
  log: Log,
  schedule: Schedule,
  pool: readonly ReviewItem[],
  {
    groups,
    groupOf,
    now,
    dayOf,
  }: { groups: readonly string[]; groupOf: (item: ReviewItem) => string; now: number; dayOf: DayOf },
): RecallRow[] {
  const today = dayOf(now);
  const known = new Map(pool.map((item) => [item.id, item]));
  const rows = new Map(groups.map((group) => [group, { asked: 0, right: 0, recalls: [] as number[], items: 0 }]));
  const rowOf = (id: string) => {
    const item = known.get(id);
    return item ? rows.get(groupOf(item)) : undefined;
  };
  const before = new Set<string>();
  for (const { item, isRight, attempt } of listCounted(log, today, dayOf).counted) {
    const isAgain = before.has(item);
    before.add(item);
    const row = rowOf(item);
    if (!row || !isAgain || (attempt.card ?? attempt.item) !== item) continue;
    row.asked += 1;
    if (isRight) row.right += 1;
  }
  for (const item of schedule.values()) {
    const row = rowOf(item.id);
    if (!row) continue;
    row.items += 1;
    if (item.last !== null) row.recalls.push(recallOn(item, today));
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
