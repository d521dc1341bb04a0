'use client';

import { useEffect, useState } from 'react';
import type { Outline } from '../../domain/assignment/outline';
import { loadOutline } from '../../runtime/load-outline';

/** The course's outline, fetched once it is wanted; null until it has come, `none` when it can't be had. */
export function useOutline(url: string, isWanted: boolean): Outline | 'none' | null {
  const [outline, setOutline] = useState<Outline | 'none' | null>(null);
  // A file of its own, so that only pages which ask what stands before a part carry it.
  useEffect(() => {
    if (isWanted) loadOutline(url).then(setOutline, () => setOutline('none'));
  }, [isWanted, url]);
  return outline;
}
