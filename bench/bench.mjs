// @ts-check
// npm run bench: what pages weigh, what content costs to check and compile, what a long record costs to read, a class's
// receipts, and how fast the atlas answers.
import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { runNode } from '../scripts/run.mjs';
import { importTypescript, projectRoot as root } from '../scripts/run-typescript.mjs';
import { buildSite, isBuilt, NEXT, NEXT_ENV } from '../scripts/site.mjs';
import { timeAtlas } from './atlas.mjs';
import { timeRecord } from './long-record.mjs';
import { formatMs, timeMedian, writeTable } from './measure.mjs';
import { weighPackage } from './package-weight.mjs';
import { weighPage } from './page-weight.mjs';
import { timeReceipts } from './receipts.mjs';
import { writeCourse } from './synthetic-course.mjs';

const work = path.join(root, 'bench', '.work');

async function weighPages() {
  const bareApp = path.join(root, 'bench', 'bare-app');
  const code = await runNode([path.join(root, NEXT), 'build'], { cwd: bareApp, env: NEXT_ENV });
  if (code !== 0) throw new Error('the bare page could not be built');
  const faults = isBuilt(root) ? [] : await buildSite(root, 'start');
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const heaviest = (/** @type {string} */ folder) =>
    readdirSync(path.join(root, '.next/server/app', folder))
      .filter((file) => file.endsWith('.html'))
      .map((file) => weighPage(root, `${folder}/${file}`))
      .reduce((a, b) => (b.js + b.css + b.html > a.js + a.css + a.html ? b : a));
  const bare = weighPage(bareApp, 'index.html');
  const lesson = heaviest('lessons');
  return [
    { name: 'bare Next page', ...bare },
    { name: 'home', ...weighPage(root, 'index.html') },
    { name: 'lesson (the heaviest)', ...lesson },
    { name: 'the same lesson as an LMS package', ...(await weighPackage(root, path.basename(lesson.page, '.html'))) },
    { name: 'quiz (the heaviest)', ...heaviest('quiz') },
    { name: 'atlas', ...weighPage(root, 'atlas.html') },
  ].map((row) => ({ ...row, jsToBare: row.js / bare.js }));
}

async function timeContent() {
  const { compileLesson } = await importTypescript('content/compile-lesson.ts');
  const { readFile } = await import('node:fs/promises');
  const rows = [];
  for (const count of [10, 100, 500]) {
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
  }
  rmSync(work, { recursive: true, force: true });
  return rows;
}

const pages = await weighPages();
const content = await timeContent();
const record = await timeRecord(root);
const receipts = await timeReceipts(root, work);
const atlas = await timeAtlas([73, 300, 1000]);
const machine = { node: process.version, cpu: cpus()[0]?.model.trim() ?? 'unknown', cores: cpus().length };

const kb = (/** @type {number} */ bytes) => (bytes / 1000).toFixed(1);
console.log(`\nKB (gzip) before interaction\n
${writeTable(
  ['Page', 'JavaScript', '× bare', 'CSS', 'HTML'],
  pages.map(({ name, js, jsToBare, css, html }) => [name, kb(js), jsToBare.toFixed(2), kb(css), kb(html)]),
)}

Node ${machine.node}, ${machine.cores} × ${machine.cpu}

${writeTable(
  ['Lessons', 'check', 'after an edit', 'kept', 'compile', 'compile, cached'],
  content.map(({ lessons, checkMs, editedMs, keptMs, compileMs, cachedMs }) => [
    lessons,
    ...[checkMs, editedMs, keptMs, compileMs, cachedMs].map(formatMs),
  ]),
)}

${writeTable(
  ['Record', 'score each', 'fold all progress', 'merge two that share half', 'answer one more'],
  [[`${record.attempts} attempts`, ...[record.scoreMs, record.foldMs, record.mergeMs, record.answerMs].map(formatMs)]],
)}

${writeTable(
  ['Review', 'fold the schedule', 'schedule and progress', 'ts-fsrs alone', '× ts-fsrs'],
  [
    [
      `${record.attempts} attempts`,
      ...[record.scheduleMs, record.bothMs, record.fsrsMs].map(formatMs),
      (record.bothMs / record.fsrsMs).toFixed(2),
    ],
  ],
)}

${writeTable(
  ['Receipts', 'characters of a code', 'read and grade', 'opened in the page', 'the page answers within'],
  [
    [
      `${receipts.receipts} of ${receipts.answers} answers`,
      receipts.codeChars,
      ...[receipts.gradeMs, receipts.openMs, receipts.blockedMs].map(formatMs),
    ],
  ],
)}

On a processor slowed to a quarter:

${writeTable(
  ['Links in the atlas', 'a filter is answered in', 'the slowest', 'frames over budget'],
  atlas.map(({ links, answerMs, slowestMs, frames, framesOver }) => [
    links,
    ...[answerMs, slowestMs].map(formatMs),
    `${framesOver} of ${frames}`,
  ]),
)}
`);
writeFileSync(
  path.join(root, 'bench', 'results.json'),
  `${JSON.stringify({ machine, pages, content, record, receipts, atlas }, null, 2)}\n`,
);
console.log('Written: bench/results.json');
