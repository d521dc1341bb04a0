import { findKeptCourse, hashCourseCode, hashCourseFiles, keepCourse } from './kept-course';
import { openShelf } from './kept-parts';
import { type LoadedCourse, loadCourse } from './load-course';

/**
 * The course below a root (an absolute path) as it was last checked and kept, or checked now and kept for whoever asks
 * next: then what of its parts was kept is not made again. Where an error stands there is none, and all faults are told;
 * of warnings only `npm run check` tells.
 */
export function openCourse(root: string): LoadedCourse {
  const files = hashCourseFiles(root);
  const kept = findKeptCourse(root, files);
  if (kept) return { ...kept, faults: [] };
  // In development the code that runs may be older than the files that its hash is made of, so nothing is kept under it.
  const mayPut = process.env.NODE_ENV !== 'development';
  const { course, teaching, faults } = loadCourse(root, { shelf: openShelf(root, hashCourseCode(root), { mayPut }) });
  if (course && mayPut) keepCourse(root, files, { course, teaching });
  return { course, teaching, faults };
}
