'use client';

import { useSyncExternalStore } from 'react';
import { type Tastes, tasteStore } from '../../runtime/tastes';

/** How the learner likes to place cards: a taste, not part of the record, so that all exercises change together. */
export function useWay(): [Tastes['way'], (way: Tastes['way']) => void] {
  // In the static page, and in the first drawing over it, nobody has chosen.
  const way = useSyncExternalStore(
    tasteStore.subscribe,
    () => tasteStore.get().way,
    () => 'board' as const,
  );
  return [way, (next) => tasteStore.set({ way: next })];
}
