import { NO_ARGUMENT, withoutTexts } from '../domain/argument';
import type { Assignment } from '../domain/assignment/assignment';
import { listLessonItems } from '../domain/assignment/work';
import type { Course } from '../domain/course';
import { type EvidenceTables, NO_EVIDENCE } from '../domain/evidence/evidence';
import { own } from '../domain/own';
import { pickItems } from '../domain/quiz';
import type { PackageFormat } from './format';

/** The course as the packaging page and command read it, with the sources that each lesson cites in order. */
export interface PackagedCourse {
  course: Course;
  /** Lesson id → source ids. */
  cited: Record<string, string[]>;
}

/** What the player is given besides the lessons' code. */
export interface PlayerData extends PackagedCourse {
  format: PackageFormat;
  assignment: Assignment;
}

/** Of a course what one assignment needs: its lessons with the assigned steps alone, and the questions that it can ask. */
export function pickPlayerData(
  format: PackageFormat,
  assignment: Assignment,
  { course, cited }: PackagedCourse,
): PlayerData {
  const lessons = assignment.parts.flatMap((part) => {
    const lesson = part.kind === 'lesson' ? course.lessons.find(({ id }) => id === part.lesson) : undefined;
    if (part.kind !== 'lesson' || !lesson) return [];
    const steps = lesson.steps.filter(({ id }) => part.steps === null || part.steps.includes(id));
    return [{ ...lesson, steps, minutes: Math.ceil((lesson.minutes * steps.length) / lesson.steps.length) }];
  });
  const placed = assignment.parts.flatMap((part) => (part.kind === 'lesson' ? listLessonItems(part, course) : []));
  // A sentence replays the guess of its lesson, even when the guess's own step was not assigned.
  const replayed = pickItems(course.banks, placed).flatMap((item) => (item.kind === 'compare' ? [item.replays] : []));
  const needed = new Set([...placed, ...replayed]);
  const quizzes = new Set(assignment.parts.flatMap((part) => (part.kind === 'quiz' ? [part.bank] : [])));
  const banks = course.banks
    .map((bank) => ({
      ...bank,
      items: bank.items.filter((item) => needed.has(item.id) || (item.for === 'quiz' && quizzes.has(bank.id))),
    }))
    .filter(({ id, items }) => items.length > 0 || quizzes.has(id));
  const ownCited = Object.fromEntries(lessons.map(({ id }) => [id, own(cited, id) ?? []]));
  const sources = new Set(Object.values(ownCited).flat());
  // Lessons show views of the atlas and count in its tables; the atlas itself has no page here.
  const evidence = lessons.length > 0 ? pickTables(course.evidence) : NO_EVIDENCE;
  const argument = lessons.length > 0 ? withoutTexts(course.argument) : NO_ARGUMENT;
  return {
    ...{ format, assignment, cited: ownCited },
    course: {
      ...course,
      lessons,
      banks,
      argument,
      evidence,
      // No page of a package shows these.
      ...{ timeline: [], reading: [], method: [] },
      sources: course.sources.filter(({ id }) => sources.has(id)),
    },
  };
}

const pickTables = ({ links, teams }: EvidenceTables): EvidenceTables => ({ ...NO_EVIDENCE, links, teams });

/** The data as a script: a page under a strict policy runs its own files, but no script that stands in it. */
export function writeDataScript(data: PlayerData): string {
  return `globalThis.PROVINCES={lessons:{},data:${JSON.stringify(data)}};\n`;
}

/** A lesson's compiled MDX as a script: its code becomes the body of a function, so that nothing is ever evaluated from text. */
export function writeLessonScript(lesson: string, code: string): string {
  return `PROVINCES.lessons[${JSON.stringify(lesson)}]=function(React,_jsx_runtime){${code}\n};\n`;
}
