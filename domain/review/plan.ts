import type { Log } from '../entry';
import { type DayOf, dayOfDate } from './day';
import { RETENTION } from './schedule';

/** Questions a day before the learner says otherwise. */
export const DEFAULT_CAP = 12;

/** The chance of recall asked for on the day of an exam, and the days before it over which it rises from RETENTION. */
export const EXAM_RETENTION = 0.97;
export const EXAM_RISE_DAYS = 30;

/** What the learner plans for. */
export interface Plan {
  /** The day of the exam, or null. */
  exam: number | null;
  /** Questions a day, 1 to MAX_CAP. */
  cap: number;
  /** The day on which this exam was planned for: every item is to be met again after it. */
  since: number | null;
}

/** The plan that stands: the last one, since the first of an unbroken run with the same exam. */
export function foldPlan(log: Log, dayOf: DayOf): Plan {
  let date: string | null = null;
  let plan: Plan = { exam: null, cap: DEFAULT_CAP, since: null };
  for (const entry of log) {
    if (entry.type !== 'plan') continue;
    const isSame = entry.exam !== null && entry.exam === date;
    const exam = entry.exam === null ? null : dayOfDate(entry.exam);
    plan = { exam, cap: entry.cap, since: exam === null ? null : isSame ? plan.since : dayOf(entry.at) };
    date = entry.exam;
  }
  return plan;
}

/** The chance of recall asked for on a day: RETENTION, rising evenly to EXAM_RETENTION as an exam nears; past it, RETENTION again. */
export function retentionOn(day: number, exam: number | null): number {
  if (exam === null || day >= exam) return RETENTION;
  const nearness = Math.max(0, 1 - (exam - day) / EXAM_RISE_DAYS);
  return RETENTION + (EXAM_RETENTION - RETENTION) * nearness;
}
