'use client';

import { useMemo } from 'react';
import type { AssignedPart, Assignment } from '../../domain/assignment/assignment';
import { isPartOpen } from '../../domain/assignment/done-parts';
import type { Log } from '../../domain/entry';
import { useOutline } from './use-outline';

/** Whether a part may be begun; null until that is known. When the outline can't be had it may: nobody is locked out by a network. */
export function useIsPartOpen(
  assignment: Assignment | null,
  part: AssignedPart | undefined,
  log: Log,
  outlineUrl: string,
): boolean | null {
  const isGated = assignment?.order === 'gated';
  // Only a gated assignment asks what stands before a part.
  const outline = useOutline(outlineUrl, isGated);
  return useMemo(() => {
    if (!assignment || !part || !isGated || outline === 'none') return true;
    return outline && isPartOpen(assignment, part, log, outline);
  }, [assignment, part, isGated, outline, log]);
}
