'use client';

import { createContext, use } from 'react';

/** What the parts of one exercise know of it. */
export interface ExerciseFrame {
  /** The element that says in a few words which exercise this is: every control of a common name is described by it. */
  nameId: string;
  /** The element that says why an answer was not taken, while it stands there. */
  messageId: string | undefined;
  /** Brings the focus, after the next drawing, to the first control that is still open. */
  focusFirst: () => void;
}

const FrameContext = createContext<ExerciseFrame>({ nameId: '', messageId: undefined, focusFirst: () => {} });

export const ExerciseFrameProvider = FrameContext.Provider;

export function useExerciseFrame(): ExerciseFrame {
  return use(FrameContext);
}

/** Ids for `aria-describedby`, without those that are not there. */
export function joinIds(...ids: (string | undefined)[]): string | undefined {
  return ids.filter(Boolean).join(' ') || undefined;
}
