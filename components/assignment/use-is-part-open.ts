'use client';

import { useEffect, useMemo, useState } from 'react';
import type { AssignedPart, Assignment } from '../../domain/assignment/assignment';
import { listDoneParts } from '../../domain/assignment/done-parts';
import type { Outline } from '../../domain/assignment/outline';
import { listOpenParts } from '../../domain/assignment/report-work';
import type { Log } from '../../domain/entry';
import { loadOutline } from '../../runtime/load-outline';

/** Whether a part may be begun; null until that is known. When the outline can't be had it may: nobody is locked out by a network. */
export function useIsPartOpen(
  assignment: Assignment | null,
  part: AssignedPart | undefined,
  log: Log,
  outlineUrl: string,
): boolean | null {
  const [outline, setOutline] = useState<Outline | 'none' | null>(null);
  const isGated = assignment?.order === 'gated';
  // Only a gated assignment asks what stands before a part.
  useEffect(() => {
    if (isGated) loadOutline(outlineUrl).then(setOutline, () => setOutline('none'));
  }, [isGated, outlineUrl]);
  return useMemo(() => {
    if (!assignment || !part || !isGated || outline === 'none') return true;
    if (!outline) return null;
    return listOpenParts(assignment, listDoneParts(assignment, log, outline))[assignment.parts.indexOf(part)] ?? false;
  }, [assignment, part, isGated, outline, log]);
}
