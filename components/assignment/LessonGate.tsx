'use client';

import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useSessionState } from '../session/SessionProvider';

const ClosedLesson = lazy(async () => ({ default: (await import('./ClosedLesson')).ClosedLesson }));

/**
 * A lesson that an assignment opens later is put away until then, or until its reader asks for it; any other is shown as
 * it is. What it takes to know is fetched only where an assignment was opened.
 */
export function LessonGate({
  lesson,
  outlineUrl,
  children,
}: {
  lesson: string;
  outlineUrl: string;
  children: ReactNode;
}) {
  const hasOpened = useSessionState((state) => state.isLoaded && state.log.some((entry) => entry.type === 'assigned'));
  const [isClosed, setIsClosed] = useState(false);
  return (
    <>
      {hasOpened && (
        <Suspense fallback={null}>
          <ClosedLesson lesson={lesson} outlineUrl={outlineUrl} onChange={setIsClosed} />
        </Suspense>
      )}
      {!isClosed && children}
    </>
  );
}
