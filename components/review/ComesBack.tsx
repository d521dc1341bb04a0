'use client';

import { useMemo } from 'react';
import { useSessionState } from '../session/SessionProvider';
import { sayDay } from './say-day';
import { useReviews } from './use-reviews';

/** When the first of these questions come back for review, and how many; nothing while that is not known. */
export function ComesBack({ items }: { items: readonly string[] }) {
  const log = useSessionState((state) => state.log);
  // The plan is for all that was answered: what else is due takes its place in it.
  const pool = useMemo(
    () => [...new Set(log.flatMap((entry) => (entry.type === 'attempt' ? entry.item : [])))].map((id) => ({ id })),
    [log],
  );
  const reviews = useReviews(pool);
  if (!reviews) return null;
  const { planned, today } = reviews;
  const next = planned.days
    .map(({ day, items: due }) => ({ day, count: due.filter((id) => items.includes(id)).length }))
    .find(({ day, count }) => day > today && count > 0);
  if (!next) return null;
  return (
    <p>
      {next.count === 1 ? '1 of its questions comes' : `${next.count} of its questions come`} back for review{' '}
      {sayDay(next.day, today)}.
    </p>
  );
}
