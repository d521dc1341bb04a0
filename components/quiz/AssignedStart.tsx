'use client';

import { useMemo } from 'react';
import { readAssignmentLink } from '../../domain/assignment/link';
import { assignmentLinkOf } from '../../domain/assignment/opened';
import type { Bank } from '../../domain/course';
import { useIsPartOpen } from '../assignment/use-is-part-open';
import { useSessionState } from '../session/SessionProvider';
import { AppLink } from '../ui/AppLink';
import { goToHash } from '../ui/use-hash';
import { AssignedIntro } from './AssignedIntro';
import styles from './Quiz.module.css';

/** Before a quiz that was assigned, on the site: its rules are the assignment's, which this browser has to know. */
export function AssignedStart({ bank, id, outlineUrl }: { bank: Bank; id: string; outlineUrl: string }) {
  const log = useSessionState((state) => state.log);
  const link = assignmentLinkOf(log, id);
  const assignment = useMemo(() => {
    const read = link === null ? null : readAssignmentLink(link);
    return read?.ok ? read.assignment : null;
  }, [link]);
  const part = assignment?.parts.find((each) => each.kind === 'quiz' && each.bank === bank.id);
  const isOpen = useIsPartOpen(assignment, part, log, outlineUrl);
  if (!assignment || part?.kind !== 'quiz') {
    return (
      <>
        <p className={styles.lost}>
          This browser does not know the assignment. Open its link once, then come back from there.
        </p>
        <button type="button" onClick={() => goToHash('')}>
          Take the quiz for yourself
        </button>
      </>
    );
  }
  return (
    <>
      <AssignedIntro
        assignment={assignment}
        part={part}
        bank={bank}
        log={log}
        isOpen={isOpen}
        head={
          <h2 className={styles.smallHeading} tabIndex={-1} data-view-heading>
            For the assignment “{assignment.title || 'without a title'}”
          </h2>
        }
        open={goToHash}
      />
      <p className="alone">
        <AppLink href={`/assignment#${link}`}>Back to the assignment</AppLink>
      </p>
    </>
  );
}
