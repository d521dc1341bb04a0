'use client';

import { useIsHydrated } from '../session/SessionProvider';
import { useAfterPaint } from '../ui/use-after-paint';

/** A value one paint behind (see `useAfterPaint`). On arrival there is nothing to hold up, and the first view is whole. */
export function useLater<T>(value: T): T {
  const later = useAfterPaint(value);
  const isSettled = useAfterPaint(useIsHydrated());
  return isSettled ? later : value;
}
