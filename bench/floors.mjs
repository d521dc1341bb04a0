// @ts-check
// The two floors that pages are measured against: the same work as a lesson's (words, a match of six cards, five
// questions), once as one HTML file with its style and script inside, once as a bare Next export with one client component.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { runNode } from '../scripts/run.mjs';
import { importTypescript, projectRoot as root } from '../scripts/run-typescript.mjs';
import { NEXT, NEXT_ENV } from '../scripts/site.mjs';
import { writeFloorPage } from './html-floor/write-floor-page.mjs';

const WORDS = 526;
const LESSON = 'twinning';

/** @typedef {{ text: string, options: string[], right: number, why: string }} Question */
/** @typedef {{ title: string, paragraphs: string[], pairs: [string, string][], questions: Question[] }} Floor */

/** Item and lesson texts without their marks. */
const plain = (/** @type {string} */ text) =>
  text
    .replace(/<[^>]*>/g, '')
    .replace(/\[\[?([^\]|]*)(?:\|[^\]]*)?\]\]?(?:\([^)]*\))?/g, '$1')
    .replace(/[*_`{}]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

function readParagraphs() {
  const prose = readFileSync(path.join(root, 'lessons', `${LESSON}.mdx`), 'utf8').replace(/^---[\s\S]*?\n---\n/, '');
  const blocks = prose.split(/\n{2,}/).filter((block) => !/^\s*(?:<|#|import|\{)/.test(block));
  let left = WORDS;
  return blocks.flatMap((block) => {
    const words = plain(block).split(' ').slice(0, left);
    left -= words.length;
    return words.length > 1 ? [words.join(' ')] : [];
  });
}

/** What a floor holds, read from a lesson and its bank. */
export async function readFloor() {
  const { loadCourse } = await importTypescript('content/load-course.ts');
  const { course } = loadCourse(root);
  if (!course) throw new Error('the course must pass the check');
  const items = course.banks.flatMap((/** @type {{ items: any[] }} */ bank) => bank.items);
  const questions = items
    .filter((/** @type {any} */ item) => item.kind === 'single' && item.options.length === 4)
    .slice(0, 5)
    .map((/** @type {any} */ { stem, options, explanation }) => ({
      text: plain(stem),
      options: options.map((/** @type {{ text: string }} */ { text }) => plain(text)),
      right: options.findIndex((/** @type {{ correct: boolean }} */ { correct }) => correct),
      why: plain(explanation ?? ''),
    }));
  const { links } = course.evidence;
  const { tileName } = await importTypescript('domain/evidence/tiles.ts');
  const pairs = new Map(links.map((/** @type {any} */ link) => [tileName(link.province), tileName(link.country)]));
  return /** @type {Floor} */ ({
    title: 'A lesson as plain as it can be',
    paragraphs: readParagraphs(),
    pairs: [...pairs].slice(0, 6),
    questions,
  });
}

/** Writes the HTML floor and gives its folder. */
export function buildHtmlFloor(/** @type {Floor} */ floor, /** @type {string} */ work) {
  const folder = path.join(work, 'html-floor');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'index.html'), writeFloorPage(floor));
  return folder;
}

/** A copy of the bare app with what the floor holds, for Next to build: of as many pages as wanted. */
export function prepareBareFloor(/** @type {Floor} */ floor, /** @type {string} */ work, pages = 1) {
  const folder = path.join(work, 'bare-floor');
  rmSync(folder, { recursive: true, force: true });
  cpSync(path.join(root, 'bench', 'bare-app'), folder, { recursive: true });
  writeFileSync(path.join(folder, 'floor.json'), JSON.stringify(floor));
  return {
    folder,
    command: [path.join(root, NEXT), 'build'],
    env: { ...NEXT_ENV, BARE_PAGES: String(pages), BARE_ROOT: root },
  };
}

/** Builds the bare floor and gives the folder of its export. */
export async function buildBareFloor(/** @type {Floor} */ floor, /** @type {string} */ work) {
  const { folder, command, env } = prepareBareFloor(floor, work);
  const code = await runNode(command, { cwd: folder, env });
  if (code !== 0) throw new Error('the bare floor could not be built');
  return path.join(folder, 'out');
}
