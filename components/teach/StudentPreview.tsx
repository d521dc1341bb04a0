'use client';

import type { Assignment } from '../../domain/assignment/assignment';
import type { Outline } from '../../domain/assignment/outline';
import { listPartBanks } from '../../domain/assignment/work';
import { AssignmentView } from '../assignment/AssignmentView';
import { useCourse } from '../assignment/use-course';
import styles from './Share.module.css';

/** One list for all renderings: with another each time the preview would be graded anew at every keystroke. */
const NO_LOG: readonly [] = [];

/** The assignment's page as a student who has not begun sees it, in a frame of a phone's width. */
export function StudentPreview({
  assignment,
  outline,
  itemsUrl,
}: {
  assignment: Assignment;
  outline: Outline;
  itemsUrl: string;
}) {
  const { loaded } = useCourse(outline, itemsUrl, { banks: listPartBanks(assignment) });
  return (
    <div className={styles.phone}>
      <AssignmentView
        assignment={assignment}
        outline={outline}
        log={NO_LOG}
        course={loaded?.course ?? null}
        isPreview
      />
    </div>
  );
}
