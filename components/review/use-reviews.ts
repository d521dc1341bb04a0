'use client';

import { useMemo } from 'react';
import type { Log } from '../../domain/entry';
import { foldPlan, type Plan } from '../../domain/review/plan';
import { listDue, planReviews, type ReviewPlan } from '../../domain/review/plan-reviews';
import { countReviewed } from '../../domain/review/recall';
import type { ReviewItem } from '../../domain/review/review-item';
import { foldSchedule, type Schedule, type ScheduledItem } from '../../domain/review/schedule';
import { localDay } from '../../runtime/local-day';
import { useSession, useSessionState } from '../session/SessionProvider';
import { useToday } from '../session/use-today';

export interface Reviews {
  log: Log;
  today: number;
  /** Cards that the course still has. */
  schedule: Schedule;
  plan: Plan;
  planned: ReviewPlan;
  /** What is due today in all, the most pressing first, beyond today's share too. */
  due: ScheduledItem[];
  /** Today's share: as much as the cap leaves. */
  share: string[];
  /** Questions reviewed by day. */
  reviewed: Map<number, number>;
}

/** How far ahead reviews are planned, in days. */
export const HORIZON = 60;

/** Everything that the pages ask of the schedule; null until the record is read. */
export function useReviews(pool: readonly Pick<ReviewItem, 'id'>[]): Reviews | null {
  const session = useSession();
  const log = useSessionState((state) => state.log);
  const isLoaded = useSessionState((state) => state.isLoaded);
  const today = useToday();
  return useMemo(() => {
    if (!isLoaded || today === null) return null;
    const known = new Set(pool.map((item) => item.id));
    const all = foldSchedule(log, session.now(), localDay);
    const schedule = new Map([...all].filter(([item]) => known.has(item)));
    const plan = foldPlan(log, localDay);
    const reviewed = countReviewed(log, localDay);
    const doneToday = reviewed.get(today) ?? 0;
    const planned = planReviews(schedule.values(), { plan, today, horizon: HORIZON, doneToday });
    const due = listDue(schedule.values(), plan, today);
    return { log, today, schedule, plan, planned, due, share: planned.days[0]?.items ?? [], reviewed };
  }, [isLoaded, today, log, pool, session]);
}
