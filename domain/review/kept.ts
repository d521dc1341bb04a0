import type { Log } from '../entry';
import { listCounted } from './counted';
import type { DayOf } from './day';

/** What has come back so far: since which day, how many questions, and how many of them were remembered the last time. */
export interface KeptSoFar {
  since: number;
  kept: number;
  of: number;
}

/** Folded from the answers that count; null before any question has come back. A question missed and then remembered is kept. */
export function foldKept(log: Log, today: number, dayOf: DayOf): KeptSoFar | null {
  const met = new Set<string>();
  const last = new Map<string, boolean>();
  let since: number | null = null;
  for (const { item, day, isRight, attempt } of listCounted(log, today, dayOf).counted) {
    const isAgain = met.has(item);
    met.add(item);
    if (!isAgain || (attempt.card ?? attempt.item) !== item) continue;
    since ??= day;
    last.set(item, isRight);
  }
  return since === null ? null : { since, kept: [...last.values()].filter(Boolean).length, of: last.size };
}
