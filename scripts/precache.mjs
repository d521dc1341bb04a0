// @ts-check
import { createHash } from 'node:crypto';

/** Pages that stand for an error: fetching one gives an error status, which would refuse the whole installation. */
const ERROR_PAGE = /^(?:_not-found|_global-error|404|500)(?:\/index)?\.html$/;

/** The address of a built page, relative to the site's root ("" is home), or null for an error page. */
export function toPageAddress(/** @type {string} */ file) {
  if (!file.endsWith('.html') || ERROR_PAGE.test(file)) return null;
  if (file === 'index.html') return '';
  return file.replace(/\/index\.html$/, '.html').replace(/\.html$/, '/');
}

/** Whether a built or public file is worth keeping offline; maps, Next's data files and the worker itself are not. */
export function isPrecachedAsset(/** @type {string} */ file) {
  return !/\.(?:map|txt|html|json)$/.test(file) && !/(?:^|\/)(?:sw\.js|\.[^/]*)$/.test(file);
}

/** The worker's text; `revision` changes with any page or asset, which is how a browser notices a new one. */
export function fillTemplate(
  /** @type {string} */ template,
  /** @type {{ pages: { address: string, html: string }[], assets: string[] }} */ { pages, assets },
) {
  const hash = createHash('sha256');
  for (const { address, html } of pages) hash.update(`${address}\0${html}\0`);
  hash.update(assets.join('\0'));
  /** @type {[string, string][]} */
  const values = [
    ["'__REVISION__'", JSON.stringify(hash.digest('hex').slice(0, 16))],
    ["['__PAGES__']", JSON.stringify(pages.map((page) => page.address))],
    ["['__ASSETS__']", JSON.stringify(assets)],
  ];
  let text = template;
  for (const [mark, value] of values) {
    if (text.split(mark).length !== 2) throw new Error(`the service worker's template needs ${mark} exactly once`);
    text = text.replace(mark, () => value);
  }
  return text;
}
