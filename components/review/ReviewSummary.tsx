'use client';

import { own } from '../../domain/own';
import { isRemembered } from '../../domain/review/counted';
import type { ReviewProgress } from '../../domain/review/review-form';
import type { ReviewItem } from '../../domain/review/review-item';
import { AppLink } from '../ui/AppLink';
import { usePageTitle } from '../ui/use-page-title';
import styles from './Review.module.css';
import { HANDFUL } from './ReviewStart';
import { sayDay, sayQuestions } from './say-day';
import { useReviews } from './use-reviews';

/** After a review: how much was remembered, when it comes back, and what else could be done today. */
export function ReviewSummary({
  items,
  progress: { form, askings },
  start,
  leave,
}: {
  items: ReviewItem[];
  progress: ReviewProgress;
  start: (items: readonly string[]) => void;
  leave: () => void;
}) {
  const reviews = useReviews(items);
  usePageTitle('Done');
  const scores = askings.flatMap(({ round, attempt }) => (round === 0 && attempt?.score ? [attempt.score] : []));
  const remembered = scores.filter(isRemembered).length;
  if (!reviews) return null;
  const { schedule, today, due } = reviews;
  const backOn = new Map<number, number>();
  for (const { item, round, attempt } of askings) {
    const scheduled = round === 0 && attempt ? schedule.get(own(form.standsFor, item) ?? item) : undefined;
    if (scheduled) backOn.set(scheduled.due, (backOn.get(scheduled.due) ?? 0) + 1);
  }
  const handful = due.slice(0, HANDFUL).map((scheduled) => scheduled.id);
  return (
    <div className={styles.start}>
      <h2 tabIndex={-1} data-view-heading className={styles.heading}>
        {remembered} of {scores.length} remembered
      </h2>
      <ul className={styles.back}>
        {[...backOn]
          .sort(([a], [b]) => a - b)
          .map(([day, count]) => (
            <li key={day}>
              {sayQuestions(count)} {count === 1 ? 'comes' : 'come'} back{' '}
              {day <= today ? 'when you like' : sayDay(day, today)}
            </li>
          ))}
      </ul>
      {handful.length > 0 && (
        <p>{sayQuestions(due.length)} more could be asked today. They can wait, or you clear some now.</p>
      )}
      <div className={styles.turn}>
        {handful.length > 0 && (
          <button type="button" onClick={() => start(handful)}>
            Clear {handful.length} more
          </button>
        )}
        <button type="button" onClick={leave}>
          Back to the review’s start
        </button>
      </div>
      <p className="alone">
        <AppLink href="/progress">How you are doing</AppLink>
      </p>
    </div>
  );
}
