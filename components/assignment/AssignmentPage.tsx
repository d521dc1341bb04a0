'use client';

import { useEffect, useMemo, useState } from 'react';
import { decodeAssignment, encodeAssignment } from '../../domain/assignment/link';
import type { Outline } from '../../domain/assignment/outline';
import { listPartBanks } from '../../domain/assignment/work';
import { useSession, useSessionState } from '../session/SessionProvider';
import { useHash } from '../ui/use-hash';
import { AssignmentView } from './AssignmentView';
import { LinkFaultNotice } from './LinkFaultNotice';
import { OpenedAssignments } from './OpenedAssignments';
import { useCourse } from './use-course';

/** How long the page waits for the questions of its assignment before it shows the rest. */
const PATIENCE_MS = 1500;

/** What a student sees who follows an assignment's link: the assignment is in the address's fragment. */
export function AssignmentPage({ outline, itemsUrl }: { outline: Outline; itemsUrl: string }) {
  const session = useSession();
  const hash = useHash();
  const log = useSessionState((state) => state.log);
  const isLoaded = useSessionState((state) => state.isLoaded);
  const decoded = useMemo(() => (hash ? decodeAssignment(hash, outline) : null), [hash, outline]);
  const assignment = decoded?.ok ? decoded.assignment : null;
  const { loaded, retry } = useCourse(outline, itemsUrl, assignment && { banks: listPartBanks(assignment) });

  const [isPatient, setIsPatient] = useState(true);
  // A line that hangs is not waited for.
  useEffect(() => {
    const giveUp = setTimeout(setIsPatient, PATIENCE_MS, false);
    return () => clearTimeout(giveUp);
  }, []);

  // The record remembers the link, so that lessons and quizzes know of the assignment, and so does a student without the e-mail.
  useEffect(() => {
    const link = assignment && encodeAssignment(assignment);
    if (isLoaded && assignment && link) session.openAssignment(assignment.id, link);
  }, [isLoaded, assignment, session]);

  // What comes a moment later would move what stands below it.
  const isComing = assignment !== null && loaded === null && retry === null && isPatient;
  if (hash === null || !isLoaded || isComing)
    return <p className="script-only">{isComing && isLoaded ? 'Opening the assignment …' : 'Opening your record …'}</p>;
  if (!decoded) return <OpenedAssignments outline={outline} course={loaded?.course ?? null} />;
  if (!decoded.ok) return <LinkFaultNotice fault={decoded} outline={outline} />;
  return (
    <AssignmentView
      assignment={decoded.assignment}
      outline={outline}
      log={log}
      course={loaded?.course ?? null}
      retry={retry}
    />
  );
}
