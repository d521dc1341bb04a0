'use client';

import { createContext, use } from 'react';

/** Whether what was answered so far outlives the page; a session says when it does not. */
export const AreAnswersKept = createContext(true);

/** What is said of the answers so far where something has failed. */
export function useKeptWords(): string {
  return use(AreAnswersKept) ? 'Your answers so far are kept.' : 'Your answers may be lost if you reload.';
}
