import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { cache } from 'react';
import { compileLesson } from '../content/compile-lesson';
import { formatFault } from '../content/fault';
import { loadCourse } from '../content/load-course';
import type { Bank, Course, Lesson } from '../domain/course';

const root = /* turbopackIgnore: true */ process.cwd();

/** The course, read once a build and anew for each request in development; any error in the content stops the page with the whole list. */
export const getCourse = cache((): Course => {
  const { course, faults } = loadCourse(root);
  if (course) return course;
  throw new Error(
    faults
      .filter((fault) => fault.severity === 'error')
      .map(formatFault)
      .join('\n'),
  );
});

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

/** The Chinese terms that item texts may name, by glossary id. */
export function zhTerms(course: Course) {
  return Object.fromEntries(course.glossary.flatMap((entry) => (entry.zh ? [[entry.id, entry.zh] as const] : [])));
}
