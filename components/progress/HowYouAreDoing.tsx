'use client';

import { LEVELS } from '../../domain/item';
import { foldCalibration } from '../../domain/quiz';
import { listJudged } from '../../domain/review/counted';
import { foldRecall } from '../../domain/review/recall';
import type { ReviewItem } from '../../domain/review/review-item';
import type { Outlined } from '../../domain/way-on';
import { localDay } from '../../runtime/local-day';
import { WayOnLink } from '../lesson/WayOnLink';
import { CalibrationTable } from '../quiz/CalibrationTable';
import { sayDay, sayQuestions } from '../review/say-day';
import { type Reviews, useReviews } from '../review/use-reviews';
import { useSession } from '../session/SessionProvider';
import { AppLink } from '../ui/AppLink';
import columns from './Columns.module.css';
import { ExampleProgress } from './ExampleProgress';
import { ForecastPlot } from './ForecastPlot';
import styles from './Progress.module.css';
import { RecallTable } from './RecallTable';
import { ReviewedDays } from './ReviewedDays';

const FORECAST_DAYS = 30;

const LEVEL_NAMES: Record<string, string> = { remember: 'Remember', apply: 'Apply', analyse: 'Analyse' };

/** What the record says of a learner's memory: due today, the days to come, recall, self-judgement, days with a review. */
export function HowYouAreDoing({ items, lessons }: { items: ReviewItem[]; lessons: readonly Outlined[] }) {
  const session = useSession();
  const reviews = useReviews(items);
  if (!reviews) return <p className="script-only">Opening your record …</p>;
  const { log, today, schedule, planned, reviewed } = reviews;
  if (schedule.size === 0) {
    return (
      <>
        <p className={styles.empty}>
          Nothing to show yet. Answer a question in a lesson, and it comes back within days: this page shows when, and
          how much you remember.
        </p>
        <p>
          <WayOnLink lessons={lessons} />
        </p>
        <ExampleProgress today={today} />
      </>
    );
  }
  const asked = { now: session.now(), dayOf: localDay };
  const byLesson = foldRecall(log, schedule, items, {
    groups: lessons.map((lesson) => lesson.id),
    groupOf: (item) => item.lesson,
    ...asked,
  });
  const byLevel = foldRecall(log, schedule, items, { groups: LEVELS, groupOf: (item) => item.level, ...asked });
  const calibration = foldCalibration(listJudged(log, today, localDay));
  return (
    <div className={`${styles.page} ${columns.columns}`}>
      <section aria-labelledby="today" className={columns.head}>
        <h2 id="today">Today</h2>
        <TodayLine reviews={reviews} lessons={lessons} />
      </section>
      <div className={columns.long}>
        <section aria-labelledby="forecast">
          <h2 id="forecast">The next {FORECAST_DAYS} days</h2>
          <p>
            If you answer rightly, this many questions come on each day. A miss brings its question back the next day.
          </p>
          <ForecastPlot days={planned.days.slice(0, FORECAST_DAYS)} today={today} />
        </section>
        <section aria-labelledby="recall">
          <h2 id="recall">By lesson and by skill</h2>
          <RecallTable
            caption="By lesson"
            head="Lesson"
            rows={byLesson}
            nameOf={(id) => lessons.find((lesson) => lesson.id === id)?.title ?? id}
          />
          <RecallTable caption="By skill" head="Skill" rows={byLevel} nameOf={(level) => LEVEL_NAMES[level] ?? level} />
          <p className={styles.note}>
            “Remembered” is of the times that a question was asked again on a later day than the first. “Expected today”
            is what the memory model (FSRS) expects you to remember of the questions met, if all were asked today: an
            estimate, no grade.
          </p>
        </section>
      </div>
      <div className={columns.rest}>
        <section aria-labelledby="judged">
          <h2 id="judged">How sure you were</h2>
          <CalibrationTable rows={calibration} />
          {calibration.every(({ given }) => given === 0) && (
            <p>You have not said how sure you were yet. It is optional, and asked before the answer is checked.</p>
          )}
          {calibration.some(({ given }) => given > 0) && (
            <p className={styles.note}>Answers given again after feedback, or on the same day, are not counted.</p>
          )}
        </section>
        <section aria-labelledby="days">
          <h2 id="days">Days with a review</h2>
          <ReviewedDays reviewed={reviewed} today={today} />
        </section>
      </div>
    </div>
  );
}

function TodayLine({
  reviews: { share, due, planned, today },
  lessons,
}: {
  reviews: Reviews;
  lessons: readonly Outlined[];
}) {
  const next = planned.days.find(({ day, items }) => day > today && items.length > 0);
  if (share.length > 0) {
    return (
      <>
        <p>
          {sayQuestions(share.length)} {share.length === 1 ? 'is' : 'are'} due today.
        </p>
        <p>
          <AppLink href="/review" className="primary">
            Review {share.length === 1 ? 'it' : 'them'}
          </AppLink>
        </p>
      </>
    );
  }
  return (
    <>
      <p>
        {due.length > 0 ? 'Today’s share is done.' : 'Nothing is due today.'}{' '}
        {next &&
          `The next ${next.items.length === 1 ? 'question comes' : 'questions come'} ${sayDay(next.day, today)}.`}{' '}
        <AppLink href="/review">To the review</AppLink>
      </p>
      <p>
        <WayOnLink lessons={lessons} />
      </p>
    </>
  );
}
