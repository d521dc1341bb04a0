// @ts-check
// npm run bench: what a visit costs and how soon it answers, beside one HTML file and a bare Next export that do the same
// work and are built in the same run; what building, checking, long records and a class's receipts cost.
//   npm run bench                             all of it
//   npm run bench -- pages inp                some parts: answers pages inp build content record receipts
//   npm run bench -- answers --rounds 9       more rounds (five, if not told)
//   npm run bench -- build --lessons 100,300  how many lessons are built (100, if not told)
//   npm run bench -- pages --as-built         over the export that lies in out/
//   npm run bench -- tables --readme          prints what was measured before; and puts it into the README
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot as root } from '../scripts/run-typescript.mjs';
import { buildSite } from '../scripts/site.mjs';
import { timeAnswers } from './answer-times.mjs';
import { timeAtlas } from './atlas.mjs';
import { launchBrowser } from './browsing.mjs';
import { timeBuilds } from './build-times.mjs';
import { timeContent } from './content-times.mjs';
import { buildBareFloor, buildHtmlFloor, readFloor } from './floors.mjs';
import { openHost } from './host.mjs';
import { timeInteractions } from './interactions.mjs';
import { timeRecord } from './long-record.mjs';
import { weighPackage } from './package-weight.mjs';
import { countFirstVisit, weighPage } from './page-weights.mjs';
import { timeReceipts } from './receipts.mjs';
import * as report from './report.mjs';
import { measureShift } from './shifts.mjs';

// Two runs at once must not clear each other's.
const work = path.join(root, 'bench', '.work', String(process.pid));
const RESULTS = path.join(root, 'bench', 'results.json');
const README = path.join(root, 'README.md');
/** What of the README is this program's output. */
const TABLES = /(?<=<!-- npm run bench -- tables --readme -->\n)[\s\S]*(?=\n<!-- end of the tables -->)/;
/** Each part with how its table is written, in the order of the tables. */
const PARTS = {
  answers: report.writeAnswers,
  pages: report.writePages,
  inp: report.writeInteractions,
  build: report.writeBuilds,
  content: report.writeContent,
  record: report.writeLongRecord,
  receipts: report.writeReceipts,
};
const IN_BROWSER = ['answers', 'pages', 'inp', 'receipts'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '5' },
    lessons: { type: 'string', default: '100' },
    'as-built': { type: 'boolean', default: false },
    readme: { type: 'boolean', default: false },
  },
});
const unknown = positionals.filter((part) => part !== 'tables' && !(part in PARTS));
if (unknown.length > 0) throw new Error(`${unknown.join(', ')}: no such part. Mend: ${Object.keys(PARTS).join(', ')}`);
const wanted = positionals.length > 0 ? positionals : Object.keys(PARTS);
const rounds = Number(values.rounds);

/** The heaviest page of a folder of the export, as an address. */
function findHeaviest(/** @type {string} */ folder) {
  const pages = readdirSync(path.join(root, 'out', folder))
    .map((name) => ({ name, file: path.join(root, 'out', folder, name, 'index.html') }))
    .filter(({ file }) => existsSync(file));
  const [heaviest] = pages.sort((a, b) => statSync(b.file).size - statSync(a.file).size);
  return { id: heaviest?.name ?? '', address: `${folder}/${heaviest?.name}/` };
}

async function openHosts() {
  const isThere = existsSync(path.join(root, 'out', 'index.html'));
  const faults = values['as-built'] && isThere ? [] : await buildSite(root, 'export');
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const floor = await readFloor();
  const [html, bare, here] = await Promise.all([
    openHost(buildHtmlFloor(floor, work)),
    openHost(await buildBareFloor(floor, work)),
    openHost(path.join(root, 'out')),
  ]);
  return { html, bare, here };
}

/** @typedef {Awaited<ReturnType<typeof openHosts>>} Hosts */
/** @typedef {import('playwright/test').Browser} Browser */

async function measurePages(/** @type {Browser} */ browser, /** @type {Hosts} */ { html, bare, here }) {
  const [lesson, quiz] = [findHeaviest('lessons'), findHeaviest('quiz')];
  const pages = [
    { name: 'home', address: '' },
    { name: 'lesson (the heaviest)', address: lesson.address },
    { name: 'quiz (the heaviest)', address: quiz.address },
    ...['review', 'atlas', 'teach', 'progress'].map((name) => ({ name, address: `${name}/` })),
  ];
  const weights = [
    { name: 'html', ...(await weighPage(browser, html, '')) },
    { name: 'bare Next page', ...(await weighPage(browser, bare, '')) },
  ];
  for (const { name, address } of pages) weights.push({ name, ...(await weighPage(browser, here, address)) });
  const packaged = { name: 'that lesson as an LMS package', ...(await weighPackage(root, lesson.id)) };
  const firstVisit = await countFirstVisit(browser, here);
  const shifts = [];
  for (const { name, address } of pages) shifts.push({ name, shift: await measureShift(browser, here, address) });
  return { weights: [...weights, packaged], firstVisit, shifts, load: loadavg()[0] };
}

async function measureInteractions(/** @type {Browser} */ browser, /** @type {Hosts} */ { html, bare, here }) {
  const lesson = here.site + findHeaviest('lessons').address;
  const cases = [
    { name: 'first answer, html', act: 'first answer', address: html.site },
    { name: 'first answer, bare Next', act: 'first answer', address: bare.site },
    { name: 'first answer', act: 'first answer', address: lesson },
    { name: 'card tap, html', act: 'card tap', address: html.site },
    { name: 'card tap, bare Next', act: 'card tap', address: bare.site },
    { name: 'card tap', act: 'card tap', address: lesson },
    { name: 'line move', act: 'line move', address: `${here.site}lessons/dual-strategy/` },
    { name: 'order move', act: 'order move', address: `${here.site}lessons/clustering/` },
    { name: 'step turn', act: 'step turn', address: lesson },
    { name: 'quiz start', act: 'quiz start', address: here.site + findHeaviest('quiz').address },
    { name: 'atlas tile', act: 'atlas tile', address: `${here.site}atlas/` },
    { name: 'atlas filter', act: 'atlas filter', address: `${here.site}atlas/` },
  ];
  const acts = await timeInteractions(browser, cases, rounds);
  return { rounds, load: loadavg()[0], acts, atlas: await timeAtlas(browser, [300, 1000], Math.min(rounds, 3)) };
}

const readKept = () => (existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, 'utf8')) : {});
const machine = { node: process.version, cpu: cpus()[0]?.model.trim() ?? 'unknown', cores: cpus().length };

/** Measures a part if it is wanted, prints its table, and keeps it at once: a later one may fail. */
async function measure(/** @type {keyof typeof PARTS} */ part, /** @type {() => Promise<unknown>} */ take) {
  if (!wanted.includes(part)) return;
  const taken = await take();
  // Another run may have kept another part meanwhile.
  const kept = { ...readKept(), machine, [part]: taken };
  writeFileSync(RESULTS, `${JSON.stringify(kept, null, 2)}\n`);
  console.log(`\n${PARTS[part](kept[part])}\n`);
}

async function measureInBrowser() {
  const hosts = await openHosts();
  const browser = await launchBrowser();
  const addresses = { lesson: findHeaviest('lessons').address, quiz: findHeaviest('quiz').address };
  try {
    await measure('answers', () => timeAnswers(browser, hosts, { ...addresses, rounds }));
    await measure('pages', () => measurePages(browser, hosts));
    await measure('inp', () => measureInteractions(browser, hosts));
    await measure('receipts', () => timeReceipts(browser, { root, site: hosts.here.site, work }));
  } finally {
    await browser.close();
    for (const host of Object.values(hosts)) host.close();
  }
}

async function measureBuilds() {
  const load = loadavg()[0];
  return { rows: await timeBuilds(await readFloor(), work, values.lessons.split(',').map(Number)), load };
}

if (!wanted.includes('tables')) {
  mkdirSync(work, { recursive: true });
  if (wanted.some((part) => IN_BROWSER.includes(part))) await measureInBrowser();
  await measure('build', measureBuilds);
  await measure('content', () => timeContent(work, [10, 100, 500]));
  await measure('record', () => timeRecord(root));
  rmSync(work, { recursive: true, force: true });
  console.log(`Node ${machine.node}, ${machine.cores} × ${machine.cpu}. Written: bench/results.json`);
}
const kept = readKept();
const there = Object.entries(PARTS).filter(([part]) => kept[part]);
const tables = there.map(([part, write]) => write(kept[part])).join('\n\n');
if (wanted.includes('tables')) console.log(tables);
if (values.readme)
  writeFileSync(
    README,
    readFileSync(README, 'utf8').replace(TABLES, () => `\n${tables}\n`),
  );
