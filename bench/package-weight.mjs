// @ts-check
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { importTypescript } from '../scripts/run-typescript.mjs';
import { countBrotli } from './compress.mjs';

/**
 * The brotli bytes by kind of what the page of an LMS package loads: each file on its own, as a host sends them. Schemas
 * and the manifest are read by the LMS alone.
 * @param {Record<string, Uint8Array>} files
 */
export function weighFiles(files) {
  const weigh = (/** @type {string} */ extension) =>
    Object.entries(files)
      .filter(([file]) => file.endsWith(extension))
      .reduce((sum, [, bytes]) => sum + countBrotli(bytes), 0);
  return { js: weigh('.js'), css: weigh('.css'), html: weigh('.html') };
}

/** What a SCORM 1.2 package of one lesson weighs, from the player in public/. */
export async function weighPackage(/** @type {string} */ root, /** @type {string} */ lesson) {
  const { loadCourse } = await importTypescript('content/load-course.ts');
  const { readAssignment } = await importTypescript('packaging/build/read-assignment.ts');
  const { packageAssignment } = await importTypescript('packaging/package-assignment.ts');
  const { assignment } = readAssignment({ lessons: lesson }, loadCourse(root).course);
  const read = async (/** @type {string} */ part) => readFileSync(path.join(root, 'public', 'player', part));
  const packaged = await packageAssignment(assignment, 'scorm12', read);
  return { page: `${lesson}.scorm12.zip`, ...weighFiles(unzipSync(packaged.zip)) };
}
