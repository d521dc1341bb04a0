import type { Course } from '../domain/course';
import type { TeachingNote } from '../domain/teaching';
import { ARTICLE_SHINGLES } from './article-shingles';
import { buildCourse } from './build-course';
import { buildTeaching } from './build-teaching';
import { compareFaults, type Fault } from './fault';
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
  { minimums = {}, article = ARTICLE_SHINGLES }: { minimums?: Partial<Minimums>; article?: Shingles } = {},
): LoadedCourse {
  return checkMaterial(readMaterial(root), { ...MINIMUMS, ...minimums, article });
}

/** Applies all rules to what was read. */
export function checkMaterial(material: Material, standards: Standards): LoadedCourse {
  const faults = [...material.faults, ...applyRules(material, standards)].sort(compareFaults);
  const hasErrors = faults.some((fault) => fault.severity === 'error');
  return hasErrors
    ? { course: null, teaching: [], faults }
    : { course: buildCourse(material), teaching: buildTeaching(material), faults };
}
