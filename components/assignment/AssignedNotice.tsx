'use client';

import { Suspense } from 'react';
import { useSessionState } from '../session/SessionProvider';
import { lazyOr } from '../ui/lazy-or';

const AssignedLinks = lazyOr(
  async () => (await import('./AssignedLinks')).AssignedLinks,
  () => null,
);

/**
 * Says that a lesson or quiz is part of an assignment, and leads back; without either, names all assignments. Its code is
 * fetched only where an assignment was opened.
 */
export function AssignedNotice({ lesson, bank }: { lesson?: string; bank?: string }) {
  const hasOpened = useSessionState((state) => state.isLoaded && state.log.some((entry) => entry.type === 'assigned'));
  if (!hasOpened) return null;
  return (
    <Suspense fallback={null}>
      <AssignedLinks lesson={lesson} bank={bank} />
    </Suspense>
  );
}
