// @ts-check
// Runs before anything is installed: only what Node itself brings.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { hasLeanSegments } from './lean-build.mjs';
import { runNode } from './run.mjs';
import { hashFiles } from './stamp.mjs';
import { writeHeadersFile } from './static-host.mjs';
import { writeServiceWorker } from './write-service-worker.mjs';

export const NEXT = 'node_modules/next/dist/bin/next';
/** @type {{ NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: string }} */
export const NEXT_ENV = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' };

/** Trees and pages are made of much that is thrown away at once: less often swept, that costs a tenth less. */
const ROOMY = { NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --max-semi-space-size=64`.trim() };

const SOURCES = [
  ...['app', 'components', 'content', 'domain', 'lessons', 'packaging', 'public', 'quizzes', 'runtime', 'scripts'],
  ...['next.config.js', 'tsconfig.json', 'package.json', 'package-lock.json'],
];
const STAMP = '.next/site-stamp';
/** What sort of build was made last (kind and sub-path). */
const LAST_SORT = '.cache/last-sort';
/** There for as long as the check runs, with the process that runs it; pages that need its course wait. */
const CHECK_IS_RUNNING = '.cache/check-is-running';

function hashSources(/** @type {string} */ root) {
  // The worker is a product of the build, although it lies in public/.
  const sources = SOURCES.filter((source) => source !== 'public');
  return hashFiles(root, sources, [process.version, process.env.BASE_PATH ?? '', process.env.SITE_ADDRESS ?? '']);
}

/** Whether .next holds the site for `next start`, built from the sources as they are now. */
export function isBuilt(/** @type {string} */ root) {
  const stamp = path.join(root, STAMP);
  if (!existsSync(path.join(root, 'public', 'player', 'player.js'))) return false;
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === hashSources(root);
}

/**
 * Whether the last build here was of this sort, too. Then Next keeps what it compiled for the one after; a first build, or
 * one of another sort, would take half as long again for writing it, and nothing of another sort's is of use.
 */
function isRepeated(/** @type {string} */ root, /** @type {string} */ kind) {
  const file = path.join(root, LAST_SORT);
  const sort = `${kind} ${process.env.BASE_PATH ?? ''}`;
  const isSame = existsSync(file) && readFileSync(file, 'utf8') === sort;
  if (!isSame) rmSync(path.join(root, '.next', 'cache'), { recursive: true, force: true });
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, sort);
  return isSame;
}

function checkContent(/** @type {string} */ root) {
  writeFileSync(path.join(root, CHECK_IS_RUNNING), `${process.pid}`);
  return runNode(['scripts/check.mjs'], { cwd: root, env: ROOMY });
}

/**
 * Checks the content and builds the site: for `next start` into .next, or as plain files into out. Both use .next, so
 * an export undoes the other. Gives the faults; empty when all went well.
 */
export async function buildSite(/** @type {string} */ root, /** @type {'start' | 'export'} */ kind) {
  rmSync(path.join(root, STAMP), { force: true });
  const sources = hashSources(root);
  // Before Next: the pages of lessons hold it.
  const early = await runNode(['scripts/early-answer.mjs'], { cwd: root });
  if (early !== 0) return ['the script that marks choices first could not be built; its words stand above'];
  const env = {
    ...NEXT_ENV,
    ...ROOMY,
    EXPORT: kind === 'export' ? '1' : '',
    KEEP_COMPILED: isRepeated(root, kind) ? '1' : '',
  };
  // At once: Next compiles for longer than the check takes, and its pages wait for the course (content/kept-course.ts). No
  // page is made of the player, which needs the course, too.
  const failed = new AbortController();
  const checking = checkContent(root).finally(() => rmSync(path.join(root, CHECK_IS_RUNNING), { force: true }));
  const [checked, built, player] = await Promise.all([
    checking.then((code) => {
      if (code !== 0) failed.abort();
      return code;
    }),
    runNode([NEXT, 'build'], { cwd: root, env, signal: failed.signal }),
    checking.then((code) => (code === 0 ? runNode(['scripts/build-player.mjs'], { cwd: root, env: ROOMY }) : 0)),
  ]);
  if (checked !== 0) return ['the content check failed; its list stands above'];
  if (built !== 0) return ['next build failed; its words stand above'];
  if (!hasLeanSegments(root))
    return [
      'no module of Next was replaced by scripts/lean-segments.cjs: see where collect-segment-data.js is now, and mend its rule in next.config.js',
    ];
  if (player !== 0) return ['the player of LMS packages could not be built; its words stand above'];
  // Next copies public/ at its end, and has not said that the player was there by then.
  if (kind === 'export') {
    rmSync(path.join(root, 'out', 'player'), { recursive: true, force: true });
    cpSync(path.join(root, 'public', 'player'), path.join(root, 'out', 'player'), { recursive: true });
  }
  const pages = kind === 'export' ? ['out'] : ['.next/server/app', '.next/server/pages'];
  // Not before: on a fresh clone what they need has only just been installed.
  const { securePages } = await import('./secure-pages.mjs');
  const { stripFaces } = await import('./first-screen-styles.mjs');
  const faults = (await Promise.all(pages.map((folder) => securePages(root, folder)))).flat();
  if (faults.length > 0) return faults;
  stripFaces(root, kind === 'export' ? 'out/_next' : '.next');
  const kept = writeServiceWorker(root, kind);
  console.log(
    `Policy written into every page; ${kept.pages} pages and ${kept.files} files are kept for reading offline.`,
  );
  if (kind === 'export')
    writeFileSync(
      path.join(root, 'out', '_headers'),
      writeHeadersFile(process.env.BASE_PATH ?? '', readdirSync(path.join(root, 'out')).sort()),
    );
  if (kind === 'start') writeFileSync(path.join(root, STAMP), sources);
  return [];
}
