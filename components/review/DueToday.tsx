'use client';

import { Suspense } from 'react';
import { useSessionState } from '../session/SessionProvider';
import { lazyOr } from '../ui/lazy-or';

const DueLink = lazyOr(
  async () => (await import('./DueLink')).DueLink,
  () => null,
);

/** The way to today's review, where something is due. The schedule's code is fetched only by learners who have answered something. */
export function DueToday({ items }: { items: readonly { id: string }[] }) {
  const hasAnswered = useSessionState((state) => state.isLoaded && state.log.some((entry) => entry.type === 'attempt'));
  if (!hasAnswered) return null;
  return (
    <Suspense fallback={null}>
      <DueLink items={items} />
    </Suspense>
  );
}
