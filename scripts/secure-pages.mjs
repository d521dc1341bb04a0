// @ts-check
// Puts the Content-Security-Policy into every built page. It must stand in the page: Next's inline scripts differ
// from page to page, and a static host sends no headers of ours.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
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

/**
 * Secures all pages below a folder in place, with the styles of their first screen, what the first answer needs, and nothing
 * still said twice, and gives every fault as `file: what. Mend: …`; pages with a fault are left as they are.
 * @param {string} root
 * @param {string} folder
 */
export function securePages(root, folder) {
  const pages = listFiles(root, folder).filter((file) => file.endsWith('.html'));
  if (pages.length === 0) return [`${folder}: holds no page. Mend: build first`];
  const assets = path.join(root, folder.startsWith('.next') ? '.next' : `${folder}/_next`);
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
