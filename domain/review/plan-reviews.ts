import { EXAM_RISE_DAYS, type Plan, retentionOn } from './plan';
import { answerCard, type CardState, dueAt } from './schedule';

/** The cards to meet on one day, the most pressing first. */
export interface PlannedDay {
  day: number;
  cards: string[];
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
 * Which cards to meet on which day, if all goes right. Without an exam: what is due, at most the cap a day, the rest
 * moved on. With one: retention rises, and every card is met again before it, on a day after the one on which the exam
 * was planned for, or on the last day before it.
 */
export function planReviews(schedule: Iterable<CardState>, { plan, today, horizon, doneToday }: PlanAsked): ReviewPlan {
  const exam = plan.exam !== null && plan.exam > today && plan.exam - today <= MOST_AHEAD_DAYS ? plan.exam : null;
  const cards = new Map([...schedule].map((card) => [card.item, card]));
  const unmet = new Set<string>();
  if (exam !== null)
    for (const card of cards.values()) if (!isMet(card, plan.since ?? today, exam)) unmet.add(card.item);
  const perDay = exam === null ? plan.cap : countNeeded([...unmet], cards, { today, exam, cap: plan.cap, doneToday });
  const days: PlannedDay[] = [];
  for (let day = today; day < Math.max(exam ?? 0, today + horizon); day += 1) {
    const retention = retentionOn(day, exam);
    const open = [...cards.values()].filter((card) => card.last === null || card.last < day);
    const waiting = open.filter((card) => unmet.has(card.item)).sort(byDue);
    const cap = exam !== null && day < exam ? perDay : plan.cap;
    const room = Math.max(0, cap - (day === today ? doneToday : 0));
    const must = exam === null || day >= exam ? 0 : countMust(unmet.size, waiting.length, { day, exam, perDay });
    const chosen = new Set(waiting.slice(0, Math.min(must, room)));
    for (const card of open.filter((candidate) => dueAt(candidate, retention) <= day).sort(byDue)) {
      if (chosen.size >= room) break;
      chosen.add(card);
    }
    for (const card of chosen) {
      unmet.delete(card.item);
      cards.set(card.item, answerCard(card, day, true));
    }
    days.push({ day, cards: [...chosen].map((card) => card.item) });
  }
  return { days, perDay, isOverCap: perDay > plan.cap };
}

/** The cards that are due on a day, the most pressing first. */
export function listDue(schedule: Iterable<CardState>, plan: Plan, today: number): CardState[] {
  const retention = retentionOn(today, plan.exam);
  return [...schedule]
    .filter((card) => (card.last === null || card.last < today) && dueAt(card, retention) <= today)
    .sort(byDue);
}

function byDue(a: CardState, b: CardState): number {
  return a.due - b.due || a.stability - b.stability || (a.item < b.item ? -1 : 1);
}

/** Whether the exam asks no more of a card. A first answer is learning: met again means a second one, unless no day is left. */
function isMet({ last, reps }: CardState, since: number, exam: number): boolean {
  return last !== null && ((last > since && reps > 1) || last >= exam - 1);
}

/** The fewest cards a day, from the cap up, that leave a day for every card not met yet. Those answered today can't be met today. */
function countNeeded(
  unmet: string[],
  cards: ReadonlyMap<string, CardState>,
  { today, exam, cap, doneToday }: { today: number; exam: number; cap: number; doneToday: number },
): number {
  const later = exam - today - 1;
  const openToday = unmet.filter((item) => (cards.get(item)?.last ?? 0) < today).length;
  let perDay = cap;
  while (unmet.length > Math.min(openToday, Math.max(0, perDay - doneToday)) + perDay * later) perDay += 1;
  return perDay;
}

/** Unmet cards that this day has to take: so many that the days left suffice, and an even share over the last EXAM_RISE_DAYS. */
function countMust(unmet: number, open: number, { day, exam, perDay }: { day: number; exam: number; perDay: number }) {
  const later = exam - day - 1;
  const even = exam - day <= EXAM_RISE_DAYS ? Math.ceil(unmet / (later + 1)) : 0;
  return Math.min(open, Math.max(even, unmet - perDay * later));
}
