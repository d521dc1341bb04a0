'use client';

import { useDeferredValue } from 'react';
import { useIsHydrated } from '../session/SessionProvider';

/**
 * A value one step behind: what was pressed shows at once, and what follows from it is drawn when the browser has a moment,
 * in slices that the next press interrupts. On arrival there is nothing to hold up, and the first view is whole.
 */
export function useLater<T>(value: T): T {
  const later = useDeferredValue(value);
  const isSettled = useDeferredValue(useIsHydrated());
  return isSettled ? later : value;
}
