import { EXAM_RISE_DAYS, type Plan, retentionOn } from './plan';
import { answerScheduled, dueAt, type ScheduledItem } from './schedule';

/** The items to meet on one day, the most pressing first. */
export interface PlannedDay {
  day: number;
  items: string[];
}

export interface ReviewPlan {
  /** From today on, a day each, empty ones too: as far as asked for, or to the exam if that is later. */
  days: PlannedDay[];
  /** Cards a day; above the learner's own cap only where the exam leaves no other way. */
  perDay: number;
  isOverCap: boolean;
}

export interface PlanAsked {
  plan: Plan;
  today: number;
  /** Days to look ahead, today included. */
  horizon: number;
  /** Cards already reviewed today: they count against today's cap. */
  doneToday: number;
}

/** How far ahead an exam is planned for: one that is further away is as none until it is near enough. */
export const MOST_AHEAD_DAYS = 366;

/**
 * Which items to meet on which day, if all goes right. Without an exam: what is due, at most the cap a day, the rest
 * moved on. With one: retention rises, and every item is met again before it, on a day after the one on which the exam
 * was planned for, or on the last day before it.
 */
export function planReviews(
  schedule: Iterable<ScheduledItem>,
  { plan, today, horizon, doneToday }: PlanAsked,
): ReviewPlan {
  const exam = plan.exam !== null && plan.exam > today && plan.exam - today <= MOST_AHEAD_DAYS ? plan.exam : null;
  const scheduled = new Map([...schedule].map((item) => [item.id, item]));
  const unmet = new Set<string>();
  if (exam !== null)
    for (const item of scheduled.values()) if (!isMet(item, plan.since ?? today, exam)) unmet.add(item.id);
  const perDay =
    exam === null ? plan.cap : countNeeded([...unmet], scheduled, { today, exam, cap: plan.cap, doneToday });
  const days: PlannedDay[] = [];
  for (let day = today; day < Math.max(exam ?? 0, today + horizon); day += 1) {
    const retention = retentionOn(day, exam);
    const open = [...scheduled.values()].filter((item) => item.last === null || item.last < day);
    const waiting = open.filter((item) => unmet.has(item.id)).sort(byDue);
    const cap = exam !== null && day < exam ? perDay : plan.cap;
    const room = Math.max(0, cap - (day === today ? doneToday : 0));
    const must = exam === null || day >= exam ? 0 : countMust(unmet.size, waiting.length, { day, exam, perDay });
    const chosen = new Set(waiting.slice(0, Math.min(must, room)));
    for (const item of open.filter((candidate) => dueAt(candidate, retention) <= day).sort(byDue)) {
      if (chosen.size >= room) break;
      chosen.add(item);
    }
    for (const item of chosen) {
      unmet.delete(item.id);
      scheduled.set(item.id, answerScheduled(item, day, true));
    }
    days.push({ day, items: [...chosen].map((item) => item.id) });
  }
  return { days, perDay, isOverCap: perDay > plan.cap };
}

/** The items that are due on a day, the most pressing first. */
export function listDue(schedule: Iterable<ScheduledItem>, plan: Plan, today: number): ScheduledItem[] {
  const retention = retentionOn(today, plan.exam);
  return [...schedule]
    .filter((item) => (item.last === null || item.last < today) && dueAt(item, retention) <= today)
    .sort(byDue);
}

function byDue(a: ScheduledItem, b: ScheduledItem): number {
  return a.due - b.due || a.stability - b.stability || (a.id < b.id ? -1 : 1);
}

/** Whether the exam asks no more of an item. A first answer is learning: met again means a second one, unless no day is left. */
function isMet({ last, reps }: ScheduledItem, since: number, exam: number): boolean {
  return last !== null && ((last > since && reps > 1) || last >= exam - 1);
}

/** The fewest items a day, from the cap up, that leave a day for every item not met yet. Those answered today can't be met today. */
function countNeeded(
  unmet: string[],
  scheduled: ReadonlyMap<string, ScheduledItem>,
  { today, exam, cap, doneToday }: { today: number; exam: number; cap: number; doneToday: number },
): number {
  const later = exam - today - 1;
  const openToday = unmet.filter((item) => (scheduled.get(item)?.last ?? 0) < today).length;
  let perDay = cap;
  while (unmet.length > Math.min(openToday, Math.max(0, perDay - doneToday)) + perDay * later) perDay += 1;
  return perDay;
}

/** Unmet items that this day has to take: so many that the days left suffice, and an even share over the last EXAM_RISE_DAYS. */
function countMust(unmet: number, open: number, { day, exam, perDay }: { day: number; exam: number; perDay: number }) {
  const later = exam - day - 1;
  const even = exam - day <= EXAM_RISE_DAYS ? Math.ceil(unmet / (later + 1)) : 0;
  return Math.min(open, Math.max(even, unmet - perDay * later));
}
