'use client';

import { createContext, use } from 'react';

/** Whether what was answered so far outlives the page, as a session knows it; null where it can't tell of all of it. */
export const AreAnswersKept = createContext<boolean | null>(true);

/** What is said of the answers so far where something has failed. */
export function useKeptWords(): string {
  const areKept = use(AreAnswersKept);
  if (areKept === null) return 'What was kept of your answers is still there.';
  return areKept ? 'Your answers so far are kept.' : 'Your answers may be lost if you reload.';
}
