// @ts-check
// What lessons cost to check and to compile.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { importTypescript, projectRoot as root } from '../scripts/run-typescript.mjs';
import { timeMedian } from './measure.mjs';
import { writeCourse } from './synthetic-course.mjs';

/** A row for each number of lessons. */
export async function timeContent(/** @type {string} */ work, /** @type {readonly number[]} */ counts) {
  const { compileLesson } = await importTypescript('content/compile-lesson.ts');
  const rows = [];
  for (const count of counts) {
    const folder = path.join(work, `course-${count}`);
    const cacheDir = path.join(work, `cache-${count}`);
    rmSync(cacheDir, { recursive: true, force: true });
    const ids = writeCourse(root, folder, count);
    const compileAll = async () => {
      for (const id of ids)
        await compileLesson(await readFile(path.join(folder, `lessons/${id}.mdx`), 'utf8'), { cacheDir });
    };
    const checks = execFileSync(process.execPath, [path.join(root, 'bench/time-check.mjs'), folder], {
      encoding: 'utf8',
    });
    const compileMs = await timeMedian({ runs: 1, work: compileAll });
    const cachedMs = await timeMedian({ runs: 3, work: compileAll });
    rows.push({ lessons: count, ...JSON.parse(checks), compileMs, cachedMs });
    rmSync(folder, { recursive: true, force: true });
    rmSync(cacheDir, { recursive: true, force: true });
  }
  return rows;
}
