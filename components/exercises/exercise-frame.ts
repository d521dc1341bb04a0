'use client';

import { createContext, use } from 'react';

/** What the parts of one exercise know of it. */
export interface ExerciseFrameValue {
  /** The element that numbers the exercise, where a page has several: it ends the name of what is called the same in each. */
  numberId: string | undefined;
  /** The element that says why an answer was not taken, while it stands there. */
  messageId: string | undefined;
  /** The attempt that was marked before this script came, while what was said of it then stands in the page; or null. */
  earlyAttempt: string | null;
  /** Whether an answer was handed in on this page since it came. */
  isFresh: boolean;
  /** Brings the focus, after the next drawing, to the first control that is still open. */
  focusFirst: () => void;
}

const FrameContext = createContext<ExerciseFrameValue>({
  numberId: undefined,
  messageId: undefined,
  earlyAttempt: null,
  isFresh: false,
  focusFirst: () => {},
});

export const ExerciseFrameProvider = FrameContext.Provider;

export function useExerciseFrame(): ExerciseFrameValue {
  return use(FrameContext);
}

/** Ids for one attribute, without those that are not there. */
export function joinIds(...ids: (string | undefined)[]): string | undefined {
  return ids.filter(Boolean).join(' ') || undefined;
}
