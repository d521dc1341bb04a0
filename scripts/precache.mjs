// @ts-check
import { createHash } from 'node:crypto';

/** Pages that stand for an error: fetching one gives an error status, which would refuse the whole installation. */
const ERROR_PAGE = /^(?:_not-found|_global-error|404|500)(?:\/index)?\.html$/;

/** Sheets that teachers print: a fourth of all pages, and no student on a phone should have to fetch them. */
const SHEET = /(?:^|\/)(?:worksheet|teaching-note|discussion|handout|handout\/key)(?:\/index)?\.html$/;

/** What other sites show in their frames has a copy of its own at home. */
const FRAMED = /^embed\//;

/**
 * The address of a built page, relative to the site's root ("" is home), or null for what is not kept offline: an error
 * page, a sheet for print, or no page.
 */
export function toPageAddress(/** @type {string} */ file) {
  if (!file.endsWith('.html') || ERROR_PAGE.test(file) || SHEET.test(file) || FRAMED.test(file)) return null;
  if (file === 'index.html') return '';
  return file.replace(/\/index\.html$/, '.html').replace(/\.html$/, '/');
}

/**
 * Whether a file that is no page is worth keeping offline; maps, Next's data and manifests, and the worker are not, nor
 * is what packages for an LMS are made from, which only teachers need.
 */
export function isKept(/** @type {string} */ file) {
  if (file.startsWith('player/')) return false;
  return !/\.(?:map|txt|html)$/.test(file) && !/(?:^|\/)(?:sw\.js|_headers|_\w+Manifest\.js|\.[^/]*)$/.test(file);
}

/** @typedef {{ address: string, bytes: Uint8Array }} Kept its address is relative to the site's root */

/**
 * The worker's text, with the hash of all that it keeps. Pages and files are fetched anew for each revision, which
 * changes with any of their bytes (that is how a browser notices); assets carry a hash in their names and are fetched once.
 * @param {string} template
 * @param {{ pages: Kept[], files: Kept[], assets: Kept[] }} kept
 */
export function fillTemplate(template, { pages, files, assets }) {
  /** @type {[string, string][]} */
  const lists = [
    ["{ __PAGES__: '' }", listHashes(pages)],
    ["{ __FILES__: '' }", listHashes(files)],
    ["{ __ASSETS__: '' }", listHashes(assets)],
  ];
  const revision = createHash('sha256').update(lists.join('\0')).digest('hex').slice(0, 16);
  let text = template;
  /** @type {[string, string][]} */
  const values = [["'__REVISION__'", JSON.stringify(revision)], ...lists];
  for (const [mark, value] of values) {
    if (text.split(mark).length !== 2) throw new Error(`the service worker's template needs ${mark} exactly once`);
    text = text.replace(mark, () => value);
  }
  return text;
}

/** As a browser's `integrity` has them. */
function listHashes(/** @type {Kept[]} */ kept) {
  const hashOf = (/** @type {Uint8Array} */ bytes) => `sha256-${createHash('sha256').update(bytes).digest('base64')}`;
  return JSON.stringify(Object.fromEntries(kept.map(({ address, bytes }) => [address, hashOf(bytes)])));
}
