'use client';

import { type ReactNode, Suspense, useState } from 'react';
import { AskedForContext, VisitHoldContext } from '../lesson/visit-hold';
import { useSessionState } from '../session/SessionProvider';
import { lazyOr } from '../ui/lazy-or';
import type { Turn } from './ClosedLesson';
import { TellCome } from './TellCome';

const ClosedLesson = lazyOr(async () => (await import('./ClosedLesson')).ClosedLesson, TellCome);

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
  const [turn, setTurn] = useState<Turn | null>(null);
  return (
    <>
      {hasOpened && (
        <Suspense fallback={null}>
          <ClosedLesson lesson={lesson} outlineUrl={outlineUrl} tell={setTurn} />
        </Suspense>
      )}
      {!(hasOpened && turn === 'to-come') && (
        <AskedForContext value={turn === 'asked-for'}>
          <VisitHoldContext value={hasOpened && turn === null}>{children}</VisitHoldContext>
        </AskedForContext>
      )}
    </>
  );
}
