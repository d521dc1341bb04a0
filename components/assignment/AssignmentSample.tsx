'use client';

import type { Assignment } from '../../domain/assignment/assignment';
import { zoneHere } from '../../domain/assignment/due';
import type { Outline } from '../../domain/assignment/outline';
import type { GradingCourse } from '../../domain/assignment/work';
import { useSession } from '../session/SessionProvider';
import { Example } from '../ui/Example';
import { AssignmentView } from './AssignmentView';

const DAY_MS = 86_400_000;
const NO_LOG: readonly [] = [];

/** What an assignment looks like, for whoever has none yet: one lesson and its quiz, made up, and nothing in it works. */
export function AssignmentSample({ outline, course }: { outline: Outline; course: GradingCourse | null }) {
  const session = useSession();
  const [lesson] = outline.lessons;
  const bank = outline.banks.find(({ id }) => id === lesson?.id);
  if (!lesson || !bank || !course) return null;
  const assignment: Assignment = {
    ...{ id: 'sample', title: `Before class: ${lesson.title}`, note: '', sign: 'name', order: 'free' },
    parts: [
      { kind: 'lesson', lesson: lesson.id, steps: null },
      { kind: 'quiz', bank: bank.id, count: bank.draw },
    ],
    ...{ seed: { kind: 'each' }, attempts: null, feedback: 'each', passMark: 0.6 },
    due: { at: session.now() + 3 * DAY_MS, zone: zoneHere() },
  };
  return (
    <Example not="yours" of="an assignment with its date, what comes next, its parts, and the receipt to hand in.">
      <AssignmentView assignment={assignment} outline={outline} log={NO_LOG} course={course} isPreview />
    </Example>
  );
}
