'use client';

import { useEffect, useState } from 'react';
import { joinCourse, type Outline } from '../../domain/assignment/outline';
import type { GradingCourse } from '../../domain/assignment/work';
import type { ItemPool } from '../../domain/item-pool';
import { loadItems } from '../../runtime/load-items';

export interface GradedCourse {
  course: GradingCourse;
  pool: ItemPool;
}

/** The course with its questions, once they have come; `failed` when they can't be had, with the way to ask again. */
export function useCourse(
  outline: Outline,
  itemsUrl: string,
): { loaded: GradedCourse | null; retry: (() => void) | null } {
  const [loaded, setLoaded] = useState<GradedCourse | null>(null);
  const [failures, setFailures] = useState(0);
  const [tries, setTries] = useState(0);
  // The questions are a file of their own, so that pages which do not grade never carry them.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try is asked for by its number
  useEffect(() => {
    let isWanted = true;
    loadItems(itemsUrl).then(
      (pool) => {
        if (isWanted) setLoaded({ course: joinCourse(outline, pool.items), pool });
      },
      () => {
        if (isWanted) setFailures((count) => count + 1);
      },
    );
    return () => {
      isWanted = false;
    };
  }, [outline, itemsUrl, tries]);
  const hasFailed = loaded === null && failures > tries;
  return { loaded, retry: hasFailed ? () => setTries(failures) : null };
}
