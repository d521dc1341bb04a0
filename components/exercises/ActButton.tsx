'use client';

import type { ReactNode } from 'react';
import { useAnnounce } from '../ui/Announcer';
import { useExerciseFrame } from './exercise-frame';

/** Any other button of an exercise, with the exercise in its description; `said` is what is heard once it has acted. */
export function ActButton({
  className,
  act,
  said,
  isFocusMoved,
  children,
}: {
  className?: string;
  act: () => void;
  said?: string;
  /** Whether one goes on at the first open control. */
  isFocusMoved?: boolean;
  children: ReactNode;
}) {
  const { nameId, focusFirst } = useExerciseFrame();
  const announce = useAnnounce();
  return (
    <button
      type="button"
      className={className}
      aria-describedby={nameId}
      onClick={() => {
        act();
        if (said) announce(said);
        if (isFocusMoved) focusFirst();
      }}
    >
      {children}
    </button>
  );
}
