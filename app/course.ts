import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { cache } from 'react';
import { compileLesson } from '../content/compile-lesson';
import { formatFault } from '../content/fault';
import { type CheckedCourse, openKeptCourse } from '../content/kept-course';
import { contentRevision } from '../content/live.revision';
import type { LoadedCourse } from '../content/load-course';
import type { Bank, Course, Lesson } from '../domain/course';
import type { TeachingNote } from '../domain/teaching';

const root = /* turbopackIgnore: true */ process.cwd();

/** What reads and checks content is ten times all else that a page is built by, so built pages take what the check kept. */
const open: (root: string) => LoadedCourse =
  process.env.NODE_ENV === 'production' ? openKeptCourse : require('../content/open-course').openCourse;

let read: (CheckedCourse & { revision: string }) | null = null;

/**
 * The course, read and checked once a build, and again when a content file is saved in development (`contentRevision` changes then); any
 * error in the content stops the page with the whole list.
 */
export function getCourse(): Course {
  return readContent().course;
}

/** The teaching note of a lesson; undefined where it has none. */
export function findTeachingNote(lesson: string): TeachingNote | undefined {
  return readContent().teaching.find((note) => note.lesson === lesson);
}

function readContent() {
  if (read?.revision === contentRevision) return read;
  const { course, teaching, faults } = open(root);
  if (!course) {
    const errors = faults.filter((fault) => fault.severity === 'error');
    throw new Error(errors.map(formatFault).join('\n'));
  }
  read = { revision: contentRevision, course, teaching };
  return read;
}

/** A lesson's compiled MDX, and the sources that it cites in order of appearance. */
export const getLessonCode = cache(async (lesson: string): Promise<{ code: string; sources: string[] }> => {
  const source = await readFile(path.join(root, 'lessons', `${lesson}.mdx`), 'utf8');
  const sources = [...new Set([...source.matchAll(/<Src id="([^"]+)"/g)].map(([, id]) => id ?? ''))];
  return { code: await compileLesson(source, { cacheDir: path.join(root, '.cache', 'mdx') }), sources };
});

export function findLesson(course: Course, id: string): Lesson | undefined {
  return course.lessons.find((lesson) => lesson.id === id);
}

export function findBank(course: Course, id: string): Bank | undefined {
  return course.banks.find((bank) => bank.id === id);
}

/** Where a lesson’s exercises stand: its own bank alone, so that no page looks through all others. */
export function ownBanks(course: Course, { id }: Lesson): Bank[] {
  return course.banks.filter((bank) => bank.id === id);
}

/** The Chinese terms that item texts may name, by glossary id. */
export function zhTerms(course: Course) {
  return Object.fromEntries(course.glossary.flatMap((entry) => (entry.zh ? [[entry.id, entry.zh] as const] : [])));
}
