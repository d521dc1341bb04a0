'use client';

import { useMemo } from 'react';
import { findWayOn, type Outlined } from '../../domain/way-on';
import { useSessionState } from '../session/SessionProvider';
import { AppLink } from '../ui/AppLink';

/** The one button that goes on where one left: to the exact step, or to the final quiz when all lessons are done. */
export function WayOnLink({
  lessons,
  className = '',
}: {
  lessons: readonly Outlined[];
  className?: string | undefined;
}) {
  const log = useSessionState((state) => state.log);
  const { lesson, step, hasBegun } = useMemo(() => findWayOn(log, lessons), [log, lessons]);
  const place = step && lesson ? `, step ${lesson.steps.findIndex(({ id }) => id === step) + 1}` : '';
  return (
    <AppLink
      className={`primary ${className}`}
      href={lesson ? `/lessons/${lesson.id}${step ? `#${step}` : ''}` : '/quiz/final'}
    >
      {!hasBegun ? 'Begin with lesson 1' : lesson ? `Go on: ${lesson.title}${place}` : 'Take the final quiz'}
    </AppLink>
  );
}
