'use client';

import { RIGHT_FROM } from '../../domain/review/counted';
import { findOpenReview } from '../../domain/review/review-form';
import type { ReviewItem } from '../../domain/review/review-item';
import { AppLink } from '../ui/AppLink';
import { sayWholePercent } from '../ui/say-percent';
import { CalendarButton } from './CalendarButton';
import { HANDFUL } from './handful';
import { PlanFields } from './PlanFields';
import styles from './Review.module.css';
import { sayDay, sayQuestions } from './say-day';
import { type Reviews, useReviews } from './use-reviews';

/** Before a review: what is due, one left open, the plan. */
export function ReviewStart({
  items,
  title,
  lessonOf,
  start,
  open,
}: {
  items: ReviewItem[];
  title: string;
  lessonOf: (item: string) => string | null;
  start: (items: readonly string[]) => void;
  open: (form: string) => void;
}) {
  const reviews = useReviews(items);
  if (!reviews) return null;
  const unfinished = findOpenReview(reviews.log, lessonOf);
  if (reviews.schedule.size === 0) {
    return (
      <div data-review-start>
        <p>Nothing to review yet. A question comes here after you have answered it in a lesson or a quiz.</p>
        <p>
          <AppLink href="/" className="primary">
            To the lessons
          </AppLink>
        </p>
      </div>
    );
  }
  return (
    <div className={styles.start} data-review-start>
      {unfinished && (
        <div className={styles.resume}>
          <p>You left a review with {sayQuestions(unfinished.left)} to go.</p>
          <button type="button" className="primary" onClick={() => open(unfinished.form.id)}>
            Go on with it
          </button>
        </div>
      )}
      <DueNow reviews={reviews} isSecond={unfinished !== null} start={start} />
      <details className={styles.more}>
        <summary>Your plan and your calendar</summary>
        <p className={styles.rule}>
          An answer with at least {sayWholePercent(RIGHT_FROM)} of its points counts as remembered, and the question
          comes back after a longer while; below that it comes back the next day. Of one day the first answer counts,
          the rest is practice. <AppLink href="/progress">How you are doing</AppLink>
        </p>
        <PlanFields reviews={reviews} />
        <CalendarButton days={reviews.planned.days} title={title} />
      </details>
    </div>
  );
}

function DueNow({
  reviews: { share, due, today, planned },
  isSecond,
  start,
}: {
  reviews: Reviews;
  isSecond: boolean;
  start: (items: readonly string[]) => void;
}) {
  const waiting = due.filter((item) => !share.includes(item.id)).map((item) => item.id);
  const first = isSecond ? undefined : 'primary';
  const next = planned.days.find(({ day, items }) => day > today && items.length > 0);
  const handful = [...share, ...waiting].slice(0, HANDFUL);
  if (share.length === 0) {
    return (
      <section aria-labelledby="due">
        <h2 id="due">{waiting.length > 0 ? 'Today’s share is done' : 'Nothing is due today'}</h2>
        {waiting.length > 0 ? (
          <>
            <p>{sayQuestions(waiting.length)} more could be asked. They can wait: they come over the next days.</p>
            <button type="button" onClick={() => start(handful)}>
              Review {handful.length} more
            </button>
          </>
        ) : (
          next && (
            <p>
              The next {next.items.length === 1 ? 'question comes' : `${next.items.length} questions come`}{' '}
              {sayDay(next.day, today)}.
            </p>
          )
        )}
      </section>
    );
  }
  return (
    <section aria-labelledby="due">
      <h2 id="due" className={styles.due}>
        <strong>{share.length}</strong> due today
      </h2>
      {waiting.length > 0 && (
        <p>
          {sayQuestions(share.length + waiting.length)} are waiting in all. You need not do them at once: today’s share
          is {share.length}, and the others come over the next days.
        </p>
      )}
      <div className={styles.turn}>
        <button type="button" className={first} onClick={() => start(share)}>
          Review {sayQuestions(share.length)}
        </button>
        {share.length > HANDFUL && (
          <button type="button" className="quiet" onClick={() => start(handful)}>
            Only {HANDFUL} for now
          </button>
        )}
      </div>
    </section>
  );
}
