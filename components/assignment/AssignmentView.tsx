'use client';

import { useMemo } from 'react';
import type { Assignment } from '../../domain/assignment/assignment';
import { type GradedPart, gradeWork } from '../../domain/assignment/grade-work';
import type { Outline } from '../../domain/assignment/outline';
import { listOpenParts, reportParts } from '../../domain/assignment/report-work';
import { collectWork, type GradingCourse } from '../../domain/assignment/work';
import type { Log } from '../../domain/entry';
import { Fetching } from '../ui/Fetching';
import styles from './Assignment.module.css';
import { AssignmentHead } from './AssignmentHead';
import { PartRow } from './PartRow';
import partStyles from './Parts.module.css';
import { ProgressLine } from './ProgressLine';
import { ReceiptPanel } from './ReceiptPanel';

/** An assignment as its student sees it: what, until when, how it is marked, how far one is, and the receipt. */
export function AssignmentView({
  assignment,
  outline,
  log,
  course,
  retry = null,
  isPreview = false,
}: {
  assignment: Assignment;
  outline: Outline;
  log: Log;
  /** Null until the questions have been fetched. */
  course: GradingCourse | null;
  /** The way to fetch them again when that failed. */
  retry?: (() => void) | null;
  /** For the instructor: nothing in it works or is kept. */
  isPreview?: boolean;
}) {
  const state = useMemo(() => {
    if (!course) return null;
    const work = collectWork(assignment, log, course);
    const parts = gradeWork(assignment, work, course);
    return { work, parts, report: reportParts(assignment, parts), open: listOpenParts(assignment, parts) };
  }, [assignment, log, course]);
  const Heading = isPreview ? 'h3' : 'h2';
  return (
    <article className={styles.assignment} data-preview={isPreview || undefined}>
      <AssignmentHead assignment={assignment} outline={outline} isPreview={isPreview} />
      {!state && (
        <Fetching
          what="the questions"
          fault="The questions could not be fetched, so your progress can’t be shown. Perhaps there is no network."
          retry={retry}
          className={styles.warning}
        />
      )}
      {state && (
        <>
          <Heading>What to do</Heading>
          <ProgressLine
            report={state.report}
            passMark={assignment.passMark}
            arePointsShown={!state.parts.some((part) => isQuizOpen(part, assignment))}
          />
          <ol className={partStyles.parts}>
            {state.parts.map((part, i) => (
              <PartRow
                key={part.id}
                graded={part}
                assignment={assignment}
                outline={outline}
                isOpen={state.open[i] ?? false}
                isPreview={isPreview}
              />
            ))}
          </ol>
          {course && (
            <ReceiptPanel
              assignment={assignment}
              course={course}
              work={state.work}
              left={state.parts.reduce((sum, part) => sum + (part.isComplete ? 0 : part.all - part.done || 1), 0)}
              isPreview={isPreview}
            />
          )}
        </>
      )}
    </article>
  );
}

/** Whether a quiz with feedback at the end has been begun and not handed in: its points would give the answers away. */
function isQuizOpen({ part, form, tries, isComplete }: GradedPart, { feedback }: Assignment): boolean {
  return part.kind === 'quiz' && feedback === 'end' && tries > 0 && !(isComplete && form?.finishedAt !== null);
}
