'use client';

import { useMemo } from 'react';
import type { Assignment } from '../../domain/assignment/assignment';
import { type GradedPart, gradeWork } from '../../domain/assignment/grade-work';
import type { Outline } from '../../domain/assignment/outline';
import { listOpenParts, reportParts } from '../../domain/assignment/report-work';
import { collectWork, type GradingCourse } from '../../domain/assignment/work';
import type { Log } from '../../domain/entry';
import { AppLink } from '../ui/AppLink';
import { Fetching } from '../ui/Fetching';
import { useOwnHeight } from '../ui/use-own-height';
import styles from './Assignment.module.css';
import { AssignmentHead } from './AssignmentHead';
import { findNextTask, type NextTask } from './find-next-task';
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
  const next = useMemo(() => findNextTask(assignment, log, outline), [assignment, log, outline]);
  const column = useOwnHeight<HTMLDivElement>();
  const Heading = isPreview ? 'h3' : 'h2';
  const isDone = state?.report.isComplete === true;
  const parts = state && (
    <section key="parts" className={styles.todo}>
      <Heading>What to do</Heading>
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
    </section>
  );
  const receipt = state && course && (
    <div key="receipt" ref={column} className={styles.aside}>
      <ReceiptPanel
        assignment={assignment}
        course={course}
        work={state.work}
        left={state.parts.reduce((sum, part) => sum + (part.isComplete ? 0 : part.all - part.done || 1), 0)}
        isPreview={isPreview}
      />
    </div>
  );
  return (
    <article className={styles.assignment} data-preview={isPreview || undefined}>
      <div className={styles.desk}>
        <div className={styles.head}>
          <AssignmentHead assignment={assignment} outline={outline} isPreview={isPreview}>
            <div className={styles.next}>
              {state ? (
                <ProgressLine
                  report={state.report}
                  passMark={assignment.passMark}
                  arePointsShown={!state.parts.some((part) => isQuizOpen(part, assignment))}
                />
              ) : (
                <Fetching
                  what="the questions"
                  fault="The questions could not be fetched, so your progress can’t be shown. Perhaps there is no network."
                  retry={retry}
                  className={styles.warning}
                />
              )}
              {next && <NextTaskLink next={next} isPreview={isPreview} />}
            </div>
          </AssignmentHead>
        </div>
        {/* When all is done, handing in is what comes next. */}
        {isDone ? [receipt, parts] : [parts, receipt]}
      </div>
    </article>
  );
}

/** The one thing to do now. */
function NextTaskLink({ next: { name, href, hasBegun }, isPreview }: { next: NextTask; isPreview: boolean }) {
  // Of two colons in a line neither says what it does: “Begin with Quiz: twinning”.
  const text = `${hasBegun ? 'Go on' : 'Begin'}${name.includes(':') ? ' with' : ':'} ${name}`;
  if (isPreview)
    return (
      <span className={`primary ${styles.begin}`} data-preview>
        {text}
      </span>
    );
  return (
    <AppLink href={href} className={`primary ${styles.begin}`}>
      {text}
    </AppLink>
  );
}

/** Whether a quiz with feedback at the end has been begun and not handed in: its points would give the answers away. */
function isQuizOpen({ part, form, tries, isComplete }: GradedPart, { feedback }: Assignment): boolean {
  return part.kind === 'quiz' && feedback === 'end' && tries > 0 && !(isComplete && form?.finishedAt !== null);
}
