// @ts-check
// How fast the atlas answers with more links than there are yet.
import path from 'node:path';
import { build } from 'esbuild';
import { importTypescript, projectRoot as root } from '../scripts/run-typescript.mjs';
import { makeRandom } from './attempts.mjs';
import { LAPTOP } from './browsing.mjs';
import { ACTS, timeAct } from './interactions.mjs';
import { median } from './measure.mjs';

const PAGE = 'http://atlas.bench/';

/** @typedef {{ links: number, tileMs: number, filterMs: number }} AtlasRow */
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
  const { shareContainers } = await importTypescript('packaging/build/shared-containers.ts');
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
    // Without it the maps would be those of a narrow page.
    plugins: [shareContainers],
  });
  const read = (/** @type {string} */ ending) => outputFiles.find((file) => file.path.endsWith(ending))?.text ?? '';
  return { js: read('.js'), css: read('.css') };
}

/** One row a number of links: the interactions of a tile and of a filter, medians of some rounds. */
export async function timeAtlas(
  /** @type {import('playwright/test').Browser} */ browser,
  /** @type {readonly number[]} */ counts,
  /** @type {number} */ rounds,
) {
  const { loadCourse } = await importTypescript('content/load-course.ts');
  const { course } = loadCourse(root);
  if (!course) throw new Error('the course must pass the check');
  const { js, css } = await bundlePage();
  const open = async (/** @type {readonly unknown[]} */ links) => {
    const page = await browser.newPage({ viewport: LAPTOP });
    await page.route(`${PAGE}**`, (route) => {
      const name = new URL(route.request().url()).pathname;
      if (name === '/atlas.js') return route.fulfill({ contentType: 'text/javascript', body: js });
      if (name === '/atlas.css') return route.fulfill({ contentType: 'text/css', body: css });
      const body = `<!doctype html><html class="js"><meta charset="utf-8"><link rel="stylesheet" href="atlas.css"><div id="root"></div><script src="atlas.js"></script>`;
      return route.fulfill({ contentType: 'text/html', body });
    });
    await page.addInitScript((given) => Object.assign(globalThis, { LINKS: given }), links);
    await page.goto(PAGE);
    await page.locator('[data-shown]').waitFor();
    await page.waitForTimeout(1000);
    return page;
  };
  /** @type {AtlasRow[]} */
  const rows = [];
  for (const count of counts) {
    const links = await makeLinks(course.evidence.links, count);
    const time = async (/** @type {string} */ act) => {
      const times = [];
      for (let round = 0; round < rounds; round += 1) {
        const page = await open(links);
        times.push(await timeAct(page, /** @type {import('./interactions.mjs').Act} */ (ACTS[act])));
        await page.close();
      }
      return median(times);
    };
    rows.push({ links: count, tileMs: await time('atlas tile'), filterMs: await time('atlas filter') });
  }
  return rows;
}
