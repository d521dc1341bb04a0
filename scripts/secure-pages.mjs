// @ts-check
// Puts the Content-Security-Policy into every built page. It must stand in the page: Next's inline scripts differ
// from page to page, and a static host sends no headers of ours.
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { bringForward } from './first-answer.mjs';
import { inlineStyles } from './first-screen-styles.mjs';
import { securePage } from './policy.mjs';
import { listFiles } from './stamp.mjs';
import { makeStill } from './still-parts.mjs';

/** Next's page for a server error is full of style attributes and no file in app/ changes it, so ours takes its place. */
const SERVER_ERROR = /(?:^|\/)(?:_global-error(?:\/index)?|500)\.html$/;

function readPage(/** @type {string} */ root, /** @type {string} */ file) {
  if (!SERVER_ERROR.test(file)) return readFileSync(path.join(root, file), 'utf8');
  const page = readFileSync(path.join(root, 'scripts', 'server-error.html'), 'utf8');
  return page.replaceAll('__BASE_PATH__', process.env.BASE_PATH ?? '');
}

/** So many pages are worth a thread of their own. */
const PAGES_A_THREAD = 100;

/**
 * Secures all pages below a folder in place, with the styles of their first screen, what the first answer needs, and nothing
 * still said twice, and gives every fault as `file: what. Mend: …`; pages with a fault are left as they are.
 * Many pages are shared out among the processors.
 * @param {string} root
 * @param {string} folder
 * @returns {Promise<string[]>}
 */
export async function securePages(root, folder) {
  const pages = listFiles(root, folder).filter((file) => file.endsWith('.html'));
  if (pages.length === 0) return [`${folder}: holds no page. Mend: build first`];
  const assets = path.join(root, folder.startsWith('.next') ? '.next' : `${folder}/_next`);
  const threads = Math.min(availableParallelism(), Math.ceil(pages.length / PAGES_A_THREAD));
  if (threads === 1) return secureAll({ root, assets, pages });
  const shares = Array.from({ length: threads }, (_, n) => pages.filter((__, i) => i % threads === n));
  const faults = await Promise.all(shares.map((share) => secureInThread({ root, assets, pages: share })));
  return faults.flat().sort();
}

/** @typedef {{ root: string, assets: string, pages: string[] }} Share */

/** @returns {Promise<string[]>} */
function secureInThread(/** @type {Share} */ share) {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL(import.meta.url), { workerData: { share } });
    thread.once('message', resolve).once('error', reject);
  });
}

function secureAll(/** @type {Share} */ { root, assets, pages }) {
  return pages.flatMap((file) => {
    let still = readPage(root, file);
    try {
      still = bringForward(makeStill(still));
    } catch (fault) {
      const what = fault instanceof Error ? fault.message : String(fault);
      return [`${file}: ${what}. Mend: teach scripts/flight.mjs or page-markup.mjs what Next writes now`];
    }
    const { html, faults } = securePage(inlineStyles(still, assets));
    if (faults.length === 0) writeFileSync(path.join(root, file), html);
    return faults.map((fault) => `${file}: ${fault}`);
  });
}

if (!isMainThread && workerData?.share) parentPort?.postMessage(secureAll(workerData.share));
