import { type Card, createEmptyCard, fsrs, Rating } from 'ts-fsrs';
import type { AttemptEntry } from '../../../domain/entry';
import { DAY_MS, type DayOf } from '../../../domain/review/day';
import type { ReviewItem } from '../../../domain/review/review-item';
import { anAttempt } from '../an-entry';

export const HOUR = 3_600_000;

/** Days from midnight to midnight at Greenwich. */
export const inUtc: DayOf = (at) => Math.floor(at / DAY_MS);

let count = 0;

/** A right answer to tw_single at nine in the morning of a day, in a sitting of its own. */
export function answered(day: number, parts: Partial<AttemptEntry> = {}): AttemptEntry {
  count += 1;
  const score = { earned: 1, possible: 1 };
  return anAttempt({ id: `answer-${count}`, at: day * DAY_MS + 9 * HOUR, form: `sitting-${count}`, score, ...parts });
}

export const REMEMBERED = { score: { earned: 1, possible: 1 } };
export const MISSED = { score: { earned: 0, possible: 1 } };

/** What ts-fsrs itself makes of one card's answers, each on a later day than the one before. */
export function askFsrs(answers: readonly { day: number; isRight: boolean }[]) {
  const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false });
  let card: Card = createEmptyCard(new Date(0));
  for (const { day, isRight } of answers) {
    card = scheduler.next(card, new Date(day * DAY_MS), isRight ? Rating.Good : Rating.Again).card;
  }
  const { stability, difficulty, reps, lapses } = card;
  const last = (card.last_review?.getTime() ?? 0) / DAY_MS;
  return { due: card.due.getTime() / DAY_MS, last, stability, difficulty, reps, lapses };
}

export function aReviewItem(parts: Partial<ReviewItem> = {}): ReviewItem {
  return { id: 'tw_1', bank: 'twinning', lesson: 'twinning', objective: 'tw1', level: 'apply', for: 'quiz', ...parts };
}
