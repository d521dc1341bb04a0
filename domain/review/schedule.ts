import { type Card, type FSRSState, fsrs, Rating, State } from 'ts-fsrs';
import type { Log } from '../entry';
import { listCounted } from './counted';
import { DAY_MS, type DayOf } from './day';

/** The chance of recall at which a question comes back, where no exam asks for more. */
export const RETENTION = 0.9;

/** FSRS with its own parameters: no fuzz, so that the same record gives the same days; no steps within a day. */
const scheduler = fsrs({ request_retention: RETENTION, enable_fuzz: false, enable_short_term: false });

/** What the record says of one item, as FSRS remembers it (its “card”). Days are whole numbers (see `DayOf`). */
export interface ScheduledItem {
  id: string;
  /** The day on which recall falls to RETENTION. */
  due: number;
  /** The day of the last answer that counts; null when none does yet. */
  last: number | null;
  /** FSRS: days until recall falls to nine in ten, and difficulty from 1 to 10; both 0 when no answer counts yet. */
  stability: number;
  difficulty: number;
  /** Answers that count, and the misses after the first of them. */
  reps: number;
  lapses: number;
}

/** Cards by item id. */
export type Schedule = ReadonlyMap<string, ScheduledItem>;

interface Memory {
  state: FSRSState;
  last: number;
  reps: number;
  lapses: number;
  /** What the last answer met, and how it went: the interval follows from these. */
  before: { state: FSRSState | null; last: number };
  isRight: boolean;
}

/**
 * The schedule as of `now` (milliseconds since the epoch): every scored item answered at least once. Depends on the set
 * of entries, the time asked and `dayOf` alone. Only the last interval of an item is worked out: the memory before it
 * does not depend on the intervals.
 */
export function foldSchedule(log: Log, now: number, dayOf: DayOf): Schedule {
  const today = dayOf(now);
  const { counted, met } = listCounted(log, today, dayOf);
  const memories = new Map<string, Memory>();
  for (const { item, day, isRight } of counted) {
    const known = memories.get(item);
    memories.set(item, {
      state: scheduler.next_state(known?.state ?? null, known ? day - known.last : 0, gradeOf(isRight)),
      last: day,
      reps: (known?.reps ?? 0) + 1,
      lapses: (known?.lapses ?? 0) + (known && !isRight ? 1 : 0),
      before: { state: known?.state ?? null, last: known?.last ?? day },
      isRight,
    });
  }
  return new Map([...met].map((item) => [item, scheduledItem(item, memories.get(item), today)]));
}

function scheduledItem(item: string, memory: Memory | undefined, today: number): ScheduledItem {
  if (!memory) return { id: item, due: today, last: null, stability: 0, difficulty: 0, reps: 0, lapses: 0 };
  const { state, last, reps, lapses, before, isRight } = memory;
  return { id: item, due: dueAfter(before.state, before.last, last, isRight), last, ...state, reps, lapses };
}

/** The item as it will be after an answer on a day not before the last one. */
export function answerScheduled(item: ScheduledItem, day: number, isRight: boolean): ScheduledItem {
  const before = item.last === null ? null : { stability: item.stability, difficulty: item.difficulty };
  const last = item.last ?? day;
  return {
    id: item.id,
    due: dueAfter(before, last, day, isRight),
    last: day,
    ...scheduler.next_state(before, day - last, gradeOf(isRight)),
    reps: item.reps + 1,
    lapses: item.lapses + (before && !isRight ? 1 : 0),
  };
}

/** The chance of recall on a day, 0 to 1; 0 when no answer counts yet. */
export function recallOn(item: ScheduledItem, day: number): number {
  if (item.last === null) return 0;
  return scheduler.forgetting_curve(Math.max(0, day - item.last), item.stability);
}

/** The day on which recall falls to a higher retention: the interval shortened as FSRS shortens it, to one day at least. */
export function dueAt(item: ScheduledItem, retention: number): number {
  if (item.last === null || retention === RETENTION) return item.due;
  const modifier = scheduler.calculate_interval_modifier(retention);
  return item.last + Math.max(1, Math.round((item.due - item.last) * modifier));
}

function gradeOf(isRight: boolean): Rating.Good | Rating.Again {
  return isRight ? Rating.Good : Rating.Again;
}

function dueAfter(before: FSRSState | null, last: number, day: number, isRight: boolean): number {
  const card: Card = {
    due: new Date(last * DAY_MS),
    ...(before ?? { stability: 0, difficulty: 0 }),
    elapsed_days: 0,
    scheduled_days: 0,
    learning_steps: 0,
    reps: 0,
    lapses: 0,
    state: before ? State.Review : State.New,
    last_review: before ? new Date(last * DAY_MS) : undefined,
  };
  return scheduler.next(card, new Date(day * DAY_MS), gradeOf(isRight)).card.due.getTime() / DAY_MS;
}
