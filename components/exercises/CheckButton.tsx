'use client';

import { type ReactNode, useId } from 'react';
import { joinIds, useExerciseFrame } from './exercise-frame';

/** The button that hands an answer in, whatever the kind of exercise calls it; it is told why when that fails. */
export function CheckButton({ children }: { children: ReactNode }) {
  const id = useId();
  const { numberId, messageId } = useExerciseFrame();
  return (
    <button
      type="submit"
      className="script-only primary"
      id={id}
      aria-labelledby={numberId && joinIds(id, numberId)}
      aria-describedby={messageId}
      suppressHydrationWarning // Pressed before React came, it says that it is checking.
    >
      {children}
    </button>
  );
}
