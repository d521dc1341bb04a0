import type { Course } from '../domain/course';
import type { TeachingNote } from '../domain/teaching';
import { ARTICLE_SHINGLES } from './article-shingles';
import { buildCourse } from './build-course';
import { buildTeaching } from './build-teaching';
import { compareFaults, type Fault } from './fault';
import { NO_SHELF, type Shelf } from './kept-parts';
import { type Material, MINIMUMS, type Minimums, type Standards } from './material';
import { readMaterial } from './read-material';
import { applyRules } from './rules/apply-rules';
import type { Shingles } from './shingles';

export interface LoadedCourse {
  /** Null while any error stands; warnings leave it whole. */
  course: Course | null;
  /** The teachers’ part of it; empty while any error stands. */
  teaching: TeachingNote[];
  /** All of them, sorted by file and line. */
  faults: Fault[];
}

/** What the module itself is held to. */
export const STANDARDS: Standards = { ...MINIMUMS, article: ARTICLE_SHINGLES };

/** Reads and checks `lessons/` and `quizzes/` below a root (an absolute path). */
export function loadCourse(
  root: string,
  {
    minimums = {},
    article = ARTICLE_SHINGLES,
    shelf = NO_SHELF,
  }: { minimums?: Partial<Minimums>; article?: Shingles; shelf?: Shelf } = {},
): LoadedCourse {
  return checkMaterial(readMaterial(root, shelf), { ...MINIMUMS, ...minimums, article }, shelf);
}

/** Applies all rules to what was read. */
export function checkMaterial(material: Material, standards: Standards, shelf: Shelf = NO_SHELF): LoadedCourse {
  const faults = [...material.faults, ...applyRules(material, standards, shelf)].sort(compareFaults);
  const hasErrors = faults.some((fault) => fault.severity === 'error');
  return hasErrors
    ? { course: null, teaching: [], faults }
    : { course: buildCourse(material), teaching: buildTeaching(material), faults };
}
