'use client';

import { type ReactNode, useId } from 'react';
import { useAnnounce } from '../ui/Announcer';
import { joinIds, useExerciseFrame } from './exercise-frame';

/** Any other button of an exercise, `said` is what is heard once it has acted. */
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
  const id = useId();
  const { numberId, focusFirst } = useExerciseFrame();
  const announce = useAnnounce();
  return (
    <button
      type="button"
      className={className}
      id={id}
      aria-labelledby={numberId && joinIds(id, numberId)}
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
