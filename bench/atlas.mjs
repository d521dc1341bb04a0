// @ts-check
// How fast the atlas answers a filter, in a browser slowed to a quarter of its speed.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright/test';
import { QUIET_ARGUMENTS } from '../scripts/browser.mjs';
import { importTypescript, projectRoot as root } from '../scripts/run-typescript.mjs';
import { makeRandom } from './attempts.mjs';
import { median } from './measure.mjs';

const SLOWDOWN = 4;
/** A frame at 60 Hz, and half of one again: what comes later has missed its turn. */
const FRAME_BUDGET_MS = (1000 / 60) * 1.5;
const PAGE = 'http://atlas.bench/';
const ROUNDS = 3;

/** @typedef {{ links: number, answerMs: number, slowestMs: number, frames: number, framesOver: number }} AtlasRow */
/** @typedef {import('../domain/evidence/evidence').EvidenceLink} EvidenceLink */

/** So many links: the real ones first, then made-up ones between places chosen by a seeded chance. */
async function makeLinks(/** @type {readonly EvidenceLink[]} */ real, /** @type {number} */ count) {
  const { PROVINCES, COUNTRIES } = await importTypescript('domain/evidence/tiles.ts');
  const { FORMALITIES, MECHANISMS, SECTORS } = await importTypescript('domain/evidence/evidence.ts');
  const random = makeRandom(count);
  const pick = (/** @type {readonly any[]} */ values) => values[Math.floor(random() * values.length)];
  const made = Array.from({ length: Math.max(0, count - real.length) }, (_, i) => ({
    .../** @type {EvidenceLink} */ (real[i % real.length]),
    id: `made-up-${i}`,
    province: pick(PROVINCES).id,
    country: pick(COUNTRIES).id,
    mechanism: pick(MECHANISMS),
    form: pick(FORMALITIES),
    duration: random() < 0.1 ? 'one-off' : 'lasting',
    sector: pick(SECTORS),
    since: random() < 0.2 ? null : 1960 + Math.floor(random() * 66),
  }));
  return [...real, ...made].slice(0, count);
}

async function bundlePage() {
  const { outputFiles } = await build({
    entryPoints: [path.join(root, 'bench', 'atlas-page.tsx')],
    absWorkingDir: root,
    bundle: true,
    minify: true,
    jsx: 'automatic',
    outdir: path.join(root, 'bench', '.work'),
    write: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  const read = (/** @type {string} */ ending) => outputFiles.find((file) => file.path.endsWith(ending))?.text ?? '';
  return { js: read('.js'), css: read('.css') };
}

/**
 * Runs in the page: sets one list after another and waits each time until the answer has been painted.
 * @param {{ rounds: number, budgetMs: number }} how
 */
async function changeFilters({ rounds, budgetMs }) {
  const painted = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(null);
      });
    });
  const setValue = Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set;
  /** @type {number[]} */
  const answers = [];
  /** @type {number[]} */
  const frames = [];
  let isRunning = true;
  let last = performance.now();
  const watch = () => {
    const now = performance.now();
    frames.push(now - last);
    last = now;
    if (isRunning) requestAnimationFrame(watch);
  };
  requestAnimationFrame(watch);
  for (let round = 0; round < rounds; round += 1)
    for (const select of document.querySelectorAll('select'))
      for (const value of [select.options[1 + round]?.value ?? '', '']) {
        const start = performance.now();
        setValue?.call(select, value);
        select.dispatchEvent(new Event('change', { bubbles: true }));
        await painted();
        answers.push(performance.now() - start);
      }
  isRunning = false;
  return { answers, frames: frames.length, framesOver: frames.filter((ms) => ms > budgetMs).length };
}

/** One row a number of links: the median and the slowest answer to a filter, and how many frames came late. */
export async function timeAtlas(/** @type {readonly number[]} */ counts) {
  const { loadCourse } = await importTypescript('content/load-course.ts');
  const { course } = loadCourse(root);
  if (!course) throw new Error('the course must pass the check');
  const { js, css } = await bundlePage();
  const found = JSON.parse(
    execFileSync(process.execPath, ['scripts/find-browser.mjs'], { cwd: root, encoding: 'utf8' }),
  );
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    args: QUIET_ARGUMENTS,
    env: { ...process.env, ...found.env },
  });
  /** @type {AtlasRow[]} */
  const rows = [];
  try {
    for (const count of counts) {
      const links = await makeLinks(course.evidence.links, count);
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      await page.route(`${PAGE}**`, (route) => {
        const name = new URL(route.request().url()).pathname;
        if (name === '/atlas.js') return route.fulfill({ contentType: 'text/javascript', body: js });
        if (name === '/atlas.css') return route.fulfill({ contentType: 'text/css', body: css });
        const body = `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="atlas.css"><div id="root"></div><script src="atlas.js"></script>`;
        return route.fulfill({ contentType: 'text/html', body });
      });
      await page.addInitScript((given) => Object.assign(globalThis, { LINKS: given }), links);
      await page.goto(PAGE);
      await page.locator('[data-shown]').waitFor();
      const devtools = await page.context().newCDPSession(page);
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
      const { answers, frames, framesOver } = await page.evaluate(changeFilters, {
        rounds: ROUNDS,
        budgetMs: FRAME_BUDGET_MS,
      });
      rows.push({ links: count, answerMs: median(answers), slowestMs: Math.max(...answers), frames, framesOver });
      await page.close();
    }
  } finally {
    await browser.close();
  }
  return rows;
}
