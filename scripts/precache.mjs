// @ts-check
import { createHash } from 'node:crypto';

/** Pages that stand for an error: fetching one gives an error status, which would refuse the whole installation. */
const ERROR_PAGE = /^(?:_not-found|_global-error|404|500)(?:\/index)?\.html$/;

/** Sheets that teachers print: a fourth of all pages, and no student on a phone should have to fetch them. */
const SHEET = /(?:^|\/)(?:worksheet|teaching-note|discussion|handout|handout\/key)(?:\/index)?\.html$/;

/**
 * The address of a built page, relative to the site's root ("" is home), or null for what is not kept offline: an error
 * page, a sheet for print, or no page.
 */
export function toPageAddress(/** @type {string} */ file) {
  if (!file.endsWith('.html') || ERROR_PAGE.test(file) || SHEET.test(file)) return null;
  if (file === 'index.html') return '';
  return file.replace(/\/index\.html$/, '.html').replace(/\.html$/, '/');
}

/**
 * Whether a file that is no page is worth keeping offline; maps, Next's data and manifests, and the worker are not, nor
 * is what packages for an LMS are made from, which only teachers need.
 */
export function isKept(/** @type {string} */ file) {
  if (file.startsWith('player/')) return false;
  return !/\.(?:map|txt|html)$/.test(file) && !/(?:^|\/)(?:sw\.js|_\w+Manifest\.js|\.[^/]*)$/.test(file);
}

/**
 * The worker's text. `pages` and `files` are fetched anew for each revision, which changes with any of their bytes (that
 * is how a browser notices); `assets` carry a hash in their names and are fetched once.
 * @param {string} template
 * @param {{ pages: { address: string, bytes: Uint8Array }[], files: { address: string, bytes: Uint8Array }[],
 *   assets: string[] }} kept addresses relative to the site's root
 */
export function fillTemplate(template, { pages, files, assets }) {
  const hash = createHash('sha256');
  for (const { address, bytes } of [...pages, ...files]) hash.update(`\0${address}\0${bytes.length}\0`).update(bytes);
  hash.update(assets.join('\0'));
  /** @type {[string, string][]} */
  const values = [
    ["'__REVISION__'", JSON.stringify(hash.digest('hex').slice(0, 16))],
    ["['__PAGES__']", JSON.stringify(pages.map((page) => page.address))],
    ["['__FILES__']", JSON.stringify(files.map((file) => file.address))],
    ["['__ASSETS__']", JSON.stringify(assets)],
  ];
  let text = template;
  for (const [mark, value] of values) {
    if (text.split(mark).length !== 2) throw new Error(`the service worker's template needs ${mark} exactly once`);
    text = text.replace(mark, () => value);
  }
  return text;
}
