'use client';

import { useSyncExternalStore } from 'react';
import { tasteStore } from '../../runtime/tastes';

/** Whether single keys do anything, and the switch. On in the static HTML and the first render over it. */
export function useKeysTaste(): [hasKeys: boolean, setKeys: (hasKeys: boolean) => void] {
  const hasKeys = useSyncExternalStore(
    tasteStore.subscribe,
    () => tasteStore.get().hasKeys,
    () => true,
  );
  return [hasKeys, (next) => tasteStore.set({ hasKeys: next })];
}
