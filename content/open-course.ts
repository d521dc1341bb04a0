import { findKeptCourse, hashCourseFiles, keepCourse } from './kept-course';
import { type LoadedCourse, loadCourse } from './load-course';

/**
 * The course below a root (an absolute path) as it was last checked and kept, or checked now and kept for whoever asks
 * next. Where an error stands there is none, and all faults are told; of warnings only `npm run check` tells.
 */
export function openCourse(root: string): LoadedCourse {
  const files = hashCourseFiles(root);
  const kept = findKeptCourse(root, files);
  if (kept) return { ...kept, faults: [] };
  const { course, teaching, faults } = loadCourse(root);
  if (course) keepCourse(root, files, { course, teaching });
  return { course, teaching, faults };
}
