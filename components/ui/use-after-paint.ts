'use client';

import { startTransition, useEffect, useState } from 'react';
import { afterPaint } from '../../runtime/after-paint';

/**
 * A value one paint behind: what was pressed shows first, and what follows from it is drawn after that, in slices that the
 * next press interrupts. `useDeferredValue` would promise the slices, and not that the paint comes before them.
 */
export function useAfterPaint<T>(value: T, first = value): T {
  const [later, setLater] = useState(() => first);
  // Only the browser knows when it has painted.
  useEffect(() => afterPaint(() => startTransition(() => setLater(() => value))), [value]);
  return later;
}
