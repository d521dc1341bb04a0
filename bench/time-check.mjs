// @ts-check
// In a process of its own, since a second check in one process reads only what changed: node bench/time-check.mjs FOLDER
import { appendFileSync } from 'node:fs';
import path from 'node:path';
import { importTypescript } from '../scripts/run-typescript.mjs';

const folder = process.argv[2] ?? '';
const { loadCourse } = await importTypescript('content/load-course.ts');
const { openShelf } = await importTypescript('content/kept-parts.ts');
const { findKeptCourse, hashCourseFiles, keepCourse } = await importTypescript('content/kept-course.ts');

const time = (/** @type {() => any} */ work) => {
  const start = performance.now();
  const made = work();
  return { made, ms: performance.now() - start };
};

// As a check does it, which keeps each part.
const load = () => loadCourse(folder, { shelf: openShelf(folder, 'code', { mayPut: true }) });

const first = time(load);
const error = first.made.faults.find((/** @type {{ severity: string }} */ fault) => fault.severity === 'error');
if (error) throw new Error(`the copied course must pass the check: ${JSON.stringify(error)}`);
appendFileSync(path.join(folder, 'lessons', 'twinning.mdx'), '\n');
const edited = time(load);
keepCourse(folder, hashCourseFiles(folder), edited.made);
const kept = time(() => findKeptCourse(folder, hashCourseFiles(folder)));
if (!kept.made) throw new Error('a kept course must be found again');
console.log(JSON.stringify({ checkMs: first.ms, editedMs: edited.ms, keptMs: kept.ms }));
