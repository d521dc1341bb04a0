import { type AttemptEntry, compareEntries, type Log } from '../entry';
import { fractionOf } from '../score/score';
import type { DayOf } from './day';

/** The share of the points from which an answer counts as remembered; the learner is told. */
export const RIGHT_FROM = 0.8;

/** Whether a scored answer counts as remembered. */
export function isRemembered(score: { earned: number; possible: number }): boolean {
  return fractionOf(score) >= RIGHT_FROM;
}

/** One answer as the schedule counts it, for the item itself or for the one that it stood in for. */
export interface CountedAnswer {
  item: string;
  day: number;
  isRight: boolean;
  attempt: AttemptEntry;
}

/**
 * The answers that count, in the order in which they were given. Of each lesson round, quiz form or review the first answer to an item counts, and of
 * each day the first of those; the rest is practice. Answers dated after `today` wait until their day has come (a clock
 * that was ahead or set back): for now they only tell that the item was met, and are still the first of their sitting, which
 * no later one takes from them. How the entries are listed does not matter.
 */
export function listCounted(log: Log, today: number, dayOf: DayOf): { counted: CountedAnswer[]; met: Set<string> } {
  const counted: CountedAnswer[] = [];
  const met = new Set<string>();
  const sittings = new Set<string>();
  const lastDay = new Map<string, number>();
  for (const attempt of inOrder(log)) {
    if (attempt.type !== 'attempt' || !attempt.score) continue;
    const day = dayOf(attempt.at);
    const isRight = isRemembered(attempt.score);
    const sitting = attempt.form === null ? attempt.round : `in ${attempt.form}`;
    const { item, card: other } = attempt;
    for (const one of other !== null && other !== item ? [item, other] : [item]) {
      met.add(one);
      const key = `${one} ${sitting}`;
      // A moment beyond what a calendar can name has no day: it waits for ever.
      if (sittings.has(key)) continue;
      sittings.add(key);
      if (!(day <= today) || day <= (lastDay.get(one) ?? Number.NEGATIVE_INFINITY)) continue;
      lastDay.set(one, day);
      counted.push({ item: one, day, isRight, attempt });
    }
  }
  return { counted, met };
}

/**
 * The answers by which a learner's judgement of themselves is told: those that count, each once. What was given after
 * feedback on the same question would make anybody look a good judge.
 */
export function listJudged(log: Log, today: number, dayOf: DayOf): Set<AttemptEntry> {
  return new Set(listCounted(log, today, dayOf).counted.map(({ attempt }) => attempt));
}

function inOrder(log: Log): Log {
  for (let i = 1; i < log.length; i += 1) {
    if (compareEntries(log[i - 1] as Log[number], log[i] as Log[number]) > 0) return [...log].sort(compareEntries);
  }
  return log;
}
