'use client';

import { useId, useState } from 'react';
import { MAX_CAP } from '../../domain/entry';
import { dateOfDay } from '../../domain/review/day';
import { EXAM_RETENTION } from '../../domain/review/plan';
import { MOST_AHEAD_DAYS } from '../../domain/review/plan-reviews';
import { RETENTION } from '../../domain/review/schedule';
import { useSession } from '../session/SessionProvider';
import { sayWholePercent } from '../ui/say-percent';
import { useSaying } from '../ui/use-saying';
import styles from './Review.module.css';
import { sayQuestions, sayWeekday } from './say-day';
import type { Reviews } from './use-reviews';

/** When the exam is, and how many questions a day. */
export function PlanFields({ reviews: { plan, planned, today } }: { reviews: Reviews }) {
  const session = useSession();
  const [said, say] = useSaying();
  const ids = { heading: useId(), exam: useId(), cap: useId(), note: useId() };
  const ahead = plan.exam !== null && plan.exam > today ? plan.exam : null;
  const isTooFar = ahead !== null && ahead - today > MOST_AHEAD_DAYS;
  const [exam, setExam] = useState(ahead === null ? '' : dateOfDay(ahead));
  const [cap, setCap] = useState(String(plan.cap));
  // A plan that was kept, here or in another tab, is what the fields start from again.
  const [shown, setShown] = useState(plan);
  if (shown.exam !== plan.exam || shown.cap !== plan.cap) {
    setShown(plan);
    setExam(ahead === null ? '' : dateOfDay(ahead));
    setCap(String(plan.cap));
  }
  return (
    <form
      className={styles.plan}
      aria-labelledby={ids.heading}
      onSubmit={(event) => {
        event.preventDefault();
        session.setPlan(exam || null, Number(cap));
        say('Plan kept.');
      }}
    >
      <h2 id={ids.heading} className={styles.smallHeading}>
        Your plan
      </h2>
      <div className={styles.fields}>
        <p>
          <label htmlFor={ids.exam}>When is your exam?</label>
          <input
            id={ids.exam}
            type="date"
            min={dateOfDay(today + 1)}
            // A day that is kept already can be kept again: a record may come from elsewhere.
            max={dateOfDay(Math.max(today + MOST_AHEAD_DAYS, ahead ?? 0))}
            value={exam}
            aria-describedby={ids.note}
            onChange={(event) => setExam(event.currentTarget.value)}
          />
        </p>
        <p>
          <label htmlFor={ids.cap}>Questions a day</label>
          <input
            id={ids.cap}
            type="number"
            inputMode="numeric"
            required
            min={1}
            max={MAX_CAP}
            step={1}
            value={cap}
            onChange={(event) => setCap(event.currentTarget.value)}
          />
        </p>
        <button type="submit">Keep this plan</button>
        {said && <span>{said}</span>}
      </div>
      <p id={ids.note} className={styles.rule}>
        {ahead !== null && !isTooFar
          ? `Your exam is on ${sayWeekday(ahead)}. Every question comes again before it, and sooner as it nears.`
          : `${isTooFar ? 'Your exam is more than a year away, and is not planned for yet.' : ''} Without an exam a question comes back when you would still know it with a chance of ${sayWholePercent(RETENTION)}. Name a day${isTooFar ? ' within a year' : ''}, and every question comes again before it, at a chance that rises to ${sayWholePercent(EXAM_RETENTION)}.`}
        {plan.exam === today && ' Your exam is today: good luck.'}
        {plan.exam !== null && plan.exam < today && ` Your exam was on ${sayWeekday(plan.exam)}.`}
      </p>
      {planned.isOverCap && (
        <p className={styles.lost}>
          {sayQuestions(plan.cap)} a day are too few to meet them all before the exam: it takes up to {planned.perDay} a
          day, and that is what the review now offers.
        </p>
      )}
    </form>
  );
}
