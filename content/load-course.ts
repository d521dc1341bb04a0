import type { Course } from '../domain/course';
import { buildCourse } from './build-course';
import { compareFaults, type Fault } from './fault';
import { type Material, MINIMUMS, type Minimums } from './material';
import { readMaterial } from './read-material';
import { applyRules } from './rules/apply-rules';

export interface LoadedCourse {
  /** Null while any error stands; warnings leave it whole. */
  course: Course | null;
  /** All of them, sorted by file and line. */
  faults: Fault[];
}

/** Reads and checks `lessons/` and `quizzes/` below a root (an absolute path). */
export function loadCourse(root: string, options: { minimums?: Partial<Minimums> } = {}): LoadedCourse {
  const { course, faults } = checkMaterial(readMaterial(root), { ...MINIMUMS, ...options.minimums });
  return { course, faults };
}

/** Applies all rules to what was read. */
export function checkMaterial(material: Material, minimums: Minimums): LoadedCourse {
  const faults = [...material.faults, ...applyRules(material, minimums)].sort(compareFaults);
  const hasErrors = faults.some((fault) => fault.severity === 'error');
  return { course: hasErrors ? null : buildCourse(material), faults };
}
