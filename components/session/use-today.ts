'use client';

import { useSyncExternalStore } from 'react';
import { localDay } from '../../runtime/local-day';
import { useSession } from './SessionProvider';

const EVENTS = ['visibilitychange', 'focus', 'pageshow'] as const;

function subscribe(onChange: () => void): () => void {
  // A tab that was left open overnight is looked at again on another day.
  for (const name of EVENTS) window.addEventListener(name, onChange);
  return () => {
    for (const name of EVENTS) window.removeEventListener(name, onChange);
  };
}

/** The learner's day by the session's clock (see `DayOf`); null in the static HTML and the first render over it. */
export function useToday(): number | null {
  const session = useSession();
  return useSyncExternalStore(
    subscribe,
    () => localDay(session.now()),
    () => null,
  );
}
