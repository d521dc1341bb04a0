import type { AssignedPart, Assignment } from '../assignment/assignment';
import { type GradingCourse, listLessonItems } from '../assignment/work';
import { boardOf } from '../board';
import { type Item, isBoard } from '../item';
import { pickItems } from '../quiz';
import { hashText } from '../sha1';

/** Everything that a resume code names by number, in an order that the assignment and the course fix. */
export interface ResumeTable {
  assignment: Assignment;
  course: GradingCourse;
  items: Item[];
  /** The place of an item in `items`. */
  indexOf: ReadonlyMap<string, number>;
  lessons: GradingCourse['lessons'];
  quizzes: { part: Extract<AssignedPart, { kind: 'quiz' }>; bank: GradingCourse['banks'][number] }[];
  /** Changes when anything does that the numbers depend on: then an older code can't be read. 24 bits. */
  fingerprint: number;
}

/** The table of an assignment; parts that the course no longer has are left out. */
export function makeResumeTable(assignment: Assignment, course: GradingCourse): ResumeTable {
  const lessons = assignment.parts.flatMap((part) =>
    part.kind === 'lesson' ? (course.lessons.find(({ id }) => id === part.lesson) ?? []) : [],
  );
  const quizzes = assignment.parts.flatMap((part) => {
    const bank = part.kind === 'quiz' ? course.banks.find(({ id }) => id === part.bank) : undefined;
    return part.kind === 'quiz' && bank ? [{ part, bank }] : [];
  });
  const ids = assignment.parts.flatMap((part) =>
    part.kind === 'lesson'
      ? listLessonItems(part, course)
      : (quizzes.find((quiz) => quiz.part === part)?.bank.items ?? [])
          .filter((item) => item.for === 'quiz')
          .map(({ id }) => id),
  );
  const items = pickItems(course.banks, [...new Set(ids)]);
  const shape = [
    items.map((item) => [item.id, item.kind, listAnswerIds(item), isBoard(item) ? listBins(item) : []]),
    lessons.map(({ id, steps }) => [id, steps.map((step) => step.id)]),
    quizzes.map(({ part }) => [part.bank, part.count]),
    assignment.seed,
  ];
  return {
    ...{ assignment, course, items, lessons, quizzes },
    indexOf: new Map(items.map((item, i) => [item.id, i])),
    fingerprint: Number.parseInt(hashText(JSON.stringify(shape)).slice(0, 6), 16),
  };
}

/** The ids of an item's options or cards; none for a text. */
export function listAnswerIds(item: Item): string[] {
  if (item.kind === 'compare') return [];
  return (isBoard(item) ? boardOf(item).cards : item.options).map(({ id }) => id);
}

/** The ids of a board's places. */
export function listBins(item: Parameters<typeof boardOf>[0]): string[] {
  return boardOf(item).bins.map(({ id }) => id);
}
