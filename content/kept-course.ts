import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Course } from '../domain/course';
import type { TeachingNote } from '../domain/teaching';
import type { Fault } from './fault';
import type { LoadedCourse } from './load-course';
import { readSealed, writeSealed } from './sealed-file';

/** A course in which the check found no error. */
export interface CheckedCourse {
  course: Course;
  teaching: TeachingNote[];
}

/** The code that reads and checks the content, and its packages. */
const CODE = ['content', 'domain', 'package-lock.json'];

/** A hash of the code that decides what is made of the content below a root, as it is now. */
export function hashCourseCode(root: string): string {
  return hashBelow(root, CODE, process.version);
}

/** A hash of all that the course below a root is made from, as it is now: the content and the code. */
export function hashCourseFiles(root: string): string {
  // Years of links are held against the current one.
  return hashBelow(root, ['lessons', 'quizzes', ...CODE], `${new Date().getFullYear()}`);
}

function hashBelow(root: string, names: readonly string[], extra: string): string {
  const hash = createHash('sha256').update(extra);
  const addAll = (name: string) => {
    const full = join(/* turbopackIgnore: true */ root, name);
    if (!existsSync(/* turbopackIgnore: true */ full)) return;
    if (statSync(/* turbopackIgnore: true */ full).isDirectory()) {
      for (const inner of readdirSync(/* turbopackIgnore: true */ full).sort()) addAll(`${name}/${inner}`);
      return;
    }
    const bytes = readFileSync(/* turbopackIgnore: true */ full);
    hash.update(`\0${name}\0${bytes.length}\0`).update(bytes);
  };
  for (const name of names) addAll(name);
  return hash.digest('hex');
}

/** The course that was kept from files of this hash; null where there is none, or its text is not the one that was written. */
export function findKeptCourse(root: string, files: string): CheckedCourse | null {
  const json = readSealed(placeOf(root), files);
  return json === null ? null : JSON.parse(json);
}

/** No check takes so long; another program may have the number of one that was broken off. */
const LONGEST_CHECK_MS = 300_000;

/** Waits, and lets nothing else run, while a build checks the content beside what asks for it (scripts/site.mjs). */
function waitForCheck(root: string): void {
  const sign = join(/* turbopackIgnore: true */ root, '.cache', 'check-is-running');
  const clock = new Int32Array(new SharedArrayBuffer(4));
  const latest = Date.now() + LONGEST_CHECK_MS;
  while (isWorkedOn(sign) && Date.now() < latest) Atomics.wait(clock, 0, 0, 50);
}

/** Whether the sign stands and the process that it names is there; a build that was broken off may have left it behind. */
function isWorkedOn(sign: string): boolean {
  try {
    const worker = Number(readFileSync(/* turbopackIgnore: true */ sign, 'utf8'));
    // An empty sign is an older build's; nought would be this process and its like.
    return worker > 0 && process.kill(worker, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/**
 * The course that was kept from the files below a root as they are now, or is when the check that runs has ended; where
 * there is none, a fault that says so.
 */
export function openKeptCourse(root: string): LoadedCourse {
  const files = hashCourseFiles(root);
  let kept = findKeptCourse(root, files);
  if (!kept) {
    waitForCheck(root);
    kept = findKeptCourse(root, files);
  }
  if (kept) return { ...kept, faults: [] };
  const fault: Fault = {
    ...{ severity: 'error', file: '.cache/course.json', line: 1, column: 1, path: '', rule: 'unchecked' },
    ...{ expected: 'the course as npm run check keeps it', got: 'none of the files as they are now' },
    mend: 'run npm run build, which checks first; if a file was saved while it ran, run it again',
  };
  return { course: null, teaching: [], faults: [fault] };
}

/**
 * Keeps a course that was read from files of this hash, in the place of the one before. A file that was saved meanwhile
 * makes it a course of neither hash, and it is not kept.
 */
export function keepCourse(root: string, files: string, { course, teaching }: CheckedCourse): void {
  if (hashCourseFiles(root) !== files) return;
  writeSealed(placeOf(root), files, JSON.stringify({ course, teaching }));
}

function placeOf(root: string): string {
  return join(/* turbopackIgnore: true */ root, '.cache', 'course.json');
}
