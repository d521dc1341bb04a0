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
 * is what packages for an LMS are made from, which only teachers need, what other sites show of a link, or what no page
 * of this build asks for.
 */
export function isKept(/** @type {string} */ file) {
  if (/^(?:player|kept|share)\//.test(file) || ['sitemap.xml', 'items.json'].includes(file)) return false;
  return !/\.(?:map|txt|html)$/.test(file) && !/(?:^|\/)(?:sw\.js|_headers|_\w+Manifest\.js|\.[^/]*)$/.test(file);
}

/** @typedef {{ address: string, bytes: Uint8Array }} Kept its address is relative to the site's root */

/**
 * The worker's text, with the hash of all that it keeps, and the lists of pages from which it learns theirs: one a lesson
 * and a quiz, one of the rest, and one of all, each with the build's revision, which changes with any byte of them (that
 * is how a browser notices). Assets carry a hash in their names and are fetched once.
 * @param {string} template
 * @param {{ pages: Kept[], files: Kept[], assets: Kept[] }} kept
 */
export function fillTemplate(template, { pages, files, assets }) {
  const pageHashes = hashAll(pages);
  /** @type {[string, string][]} */
  const values = [
    ["{ __FILES__: '' }", JSON.stringify(hashAll(files))],
    ["{ __ASSETS__: '' }", JSON.stringify(hashAll(assets))],
  ];
  const all = [JSON.stringify(pageHashes), ...values.flat()].join('\0');
  const revision = createHash('sha256').update(all).digest('hex').slice(0, 16);
  let worker = template;
  values.unshift(["'__REVISION__'", JSON.stringify(revision)]);
  for (const [mark, value] of values) {
    if (worker.split(mark).length !== 2) throw new Error(`the service worker's template needs ${mark} exactly once`);
    worker = worker.replace(mark, () => value);
  }
  /** @type {Record<string, Record<string, string>>} */
  const named = { all: pageHashes };
  for (const [address, hash] of Object.entries(pageHashes)) {
    const name = /^(?:lessons|quiz)\/[^/]+/.exec(address)?.[0].replace('/', '-') ?? 'site';
    named[name] = { ...named[name], [address]: hash };
  }
  const lists = Object.entries(named).map(([name, list]) => ({
    name,
    text: JSON.stringify({ revision, pages: list }),
  }));
  return { worker, lists };
}

/** By address, as a browser's `integrity` has them. */
function hashAll(/** @type {Kept[]} */ kept) {
  const hashOf = (/** @type {Uint8Array} */ bytes) => `sha256-${createHash('sha256').update(bytes).digest('base64')}`;
  return Object.fromEntries(kept.map(({ address, bytes }) => [address, hashOf(bytes)]));
}
