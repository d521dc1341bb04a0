'use client';

import { useMemo } from 'react';
import type { Assignment } from '../../domain/assignment/assignment';
import { readAssignmentLink } from '../../domain/assignment/link';
import { listOpened } from '../../domain/assignment/opened';
import { useSession, useSessionState } from '../session/SessionProvider';

/** After this long the due date is past remembering. */
const FORGET_MS = 30 * 86_400_000;

export interface Opened {
  link: string;
  assignment: Assignment;
}

/** The assignments opened in this browser, the last opened first; none that was due more than thirty days ago. */
export function useOpened(): Opened[] {
  const session = useSession();
  const log = useSessionState((state) => state.log);
  const opened = useMemo(
    () =>
      listOpened(log).flatMap(({ link }): Opened[] => {
        const read = readAssignmentLink(link);
        return read.ok ? [{ link, assignment: read.assignment }] : [];
      }),
    [log],
  );
  const now = session.now();
  return opened.filter(({ assignment }) => !assignment.due || assignment.due.at + FORGET_MS > now);
}
