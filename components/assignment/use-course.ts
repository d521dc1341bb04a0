'use client';

import { useEffect, useState } from 'react';
import { joinCourse, type Outline } from '../../domain/assignment/outline';
import type { GradingCourse } from '../../domain/assignment/work';
import type { ItemPool } from '../../domain/item-pool';
import { loadItems, type WantedItems } from '../../runtime/load-items';

export interface GradedCourse {
  course: GradingCourse;
  pool: ItemPool;
}

/**
 * The course with the questions that are wanted, once they have come; none are asked for while it is not known which
 * (`null`). When they can't be had there is a way to ask again.
 */
export function useCourse(
  outline: Outline,
  itemsUrl: string,
  wanted: WantedItems | null,
): { loaded: GradedCourse | null; retry: (() => void) | null } {
  const key = JSON.stringify(wanted);
  const [got, setGot] = useState<{ of: WantedItems; course: GradedCourse } | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const [tries, setTries] = useState(0);
  // The questions are files of their own, so that pages which do not grade never carry them.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is wanted is told by its text, another try by its number
  useEffect(() => {
    if (!wanted) return;
    let isWanted = true;
    loadItems(itemsUrl, wanted).then(
      (pool) => {
        if (isWanted) setGot({ of: wanted, course: { course: joinCourse(outline, pool.items), pool } });
      },
      () => {
        if (isWanted) setFailed(`${key} ${tries}`);
      },
    );
    return () => {
      isWanted = false;
    };
  }, [outline, itemsUrl, key, tries]);
  const loaded = got && wanted && hasAll(got.of, wanted) ? got.course : null;
  const hasFailed = loaded === null && failed === `${key} ${tries}`;
  return { loaded, retry: hasFailed ? () => setTries(tries + 1) : null };
}

/** Whether what came for one wish is enough for another: an instructor may have left out a part meanwhile. */
function hasAll(came: WantedItems, wanted: WantedItems): boolean {
  if (came === 'all' || wanted === 'all') return came === 'all';
  if ('banks' in came && 'banks' in wanted) return wanted.banks.every((bank) => came.banks.includes(bank));
  if ('items' in came && 'items' in wanted) return wanted.items.every((id) => came.items.includes(id));
  return false;
}
