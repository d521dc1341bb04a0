'use client';

import { own } from '../../domain/own';
import { isRemembered, RIGHT_FROM } from '../../domain/review/counted';
import { foldKept } from '../../domain/review/kept';
import type { ReviewProgress } from '../../domain/review/review-form';
import type { ReviewItem } from '../../domain/review/review-item';
import { fractionOf } from '../../domain/score/score';
import { localDay } from '../../runtime/local-day';
import { useSession } from '../session/SessionProvider';
import { AppLink } from '../ui/AppLink';
import outcome from '../ui/Outcome.module.css';
import { sayWholePercent } from '../ui/say-percent';
import { usePageTitle } from '../ui/use-page-title';
import { BackStrip, STRIP_DAYS } from './BackStrip';
import { HANDFUL } from './handful';
import styles from './Summary.module.css';
import { sayDate, sayDay, sayQuestions } from './say-day';
import { useReviews } from './use-reviews';

/** How long after its end a review counts as new: its strip is drawn. */
const FRESH_MS = 5000;

/** After a review: how much was remembered, when it comes back, what has been kept so far, and the one thing to do next. */
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
  const session = useSession();
  const reviews = useReviews(items);
  usePageTitle('Done');
  const scores = askings.flatMap(({ round, attempt }) => (round === 0 && attempt?.score ? [attempt.score] : []));
  const remembered = scores.filter(isRemembered).length;
  if (!reviews) return null;
  const { schedule, today, due, log } = reviews;
  const backOn = new Map<number, number>();
  for (const { item, round, attempt } of askings) {
    const scheduled = round === 0 && attempt ? schedule.get(own(form.standsFor, item) ?? item) : undefined;
    if (scheduled) backOn.set(scheduled.due, (backOn.get(scheduled.due) ?? 0) + 1);
  }
  const kept = foldKept(log, today, localDay);
  const ended = log.findLast((entry) => entry.type === 'finish' && entry.form === form.id)?.at ?? 0;
  const handful = due.slice(0, HANDFUL).map((scheduled) => scheduled.id);
  return (
    <div className={outcome.card} data-review-running data-fresh={session.now() - ended < FRESH_MS || undefined}>
      <h2 tabIndex={-1} data-view-heading>
        <strong>{remembered}</strong> of {scores.length} remembered
      </h2>
      {scores.some((score) => isRemembered(score) && fractionOf(score) < 1) && (
        <p>From {sayWholePercent(RIGHT_FROM)} of the point on, an answer counts as remembered.</p>
      )}
      <BackStrip today={today} backOn={backOn} />
      <ul className={styles.back}>
        {[...backOn]
          .sort(([a], [b]) => a - b)
          .map(([day, count]) => (
            <li key={day} className={day >= today && day < today + STRIP_DAYS ? 'visually-hidden' : undefined}>
              {sayQuestions(count)} {count === 1 ? 'comes' : 'come'} back{' '}
              {day <= today ? 'when you like' : sayDay(day, today)}
            </li>
          ))}
      </ul>
      {kept && kept.since < today && (
        <p>
          Since {sayDate(kept.since)} you have kept {kept.kept} of {sayQuestions(kept.of)}.
        </p>
      )}
      {handful.length > 0 && (
        <p>{sayQuestions(due.length)} more could be asked today. They can wait, or you review some now.</p>
      )}
      <div className={outcome.turn}>
        {handful.length > 0 && (
          <button type="button" className="primary" onClick={() => start(handful)}>
            Review {handful.length} more
          </button>
        )}
        <AppLink href="/progress" className={handful.length > 0 ? undefined : 'primary'}>
          How you are doing
        </AppLink>
        <button type="button" className="quiet" onClick={leave}>
          Back to the review’s start
        </button>
      </div>
    </div>
  );
}
