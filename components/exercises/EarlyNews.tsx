'use client';

import { type ReactNode, useState } from 'react';
import { EarlySlot } from './EarlySlot';
import { useExerciseFrame } from './exercise-frame';

/**
 * What is said of an answer: as the early script has drawn it, for as long as it is the same attempt with the same help,
 * so that nothing moves, is told twice or loses the focus when React comes; after that, and without it, `children`.
 * `state` names the attempt and its help.
 */
export function EarlyNews({
  attempt,
  state,
  children,
}: {
  attempt: string | null;
  state: string;
  children: ReactNode;
}) {
  const { earlyAttempt } = useExerciseFrame();
  const [kept, setKept] = useState<string | null>(null);
  if (kept === null && attempt !== null && attempt === earlyAttempt) setKept(state);
  const isKept = kept === state;
  return (
    <>
      {(kept === null || isKept) && <EarlySlot as="div" />}
      {!isKept && children}
    </>
  );
}
