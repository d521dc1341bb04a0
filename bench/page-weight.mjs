// @ts-check
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * Scripts and style sheets (paths below _next/) that a page loads before anyone touches it: those of its tags and those
 * that its payload names, without what only browsers that lack modules load.
 */
export function listLoaded(/** @type {string} */ html) {
  const modern = html.replace(/<script\b[^>]*\bnoModule\b[^>]*>/gi, '');
  const all = [...modern.matchAll(/\/_next\/(static\/[\w./~-]+\.(?:js|css))/g)].map(([, file = '']) => file);
  return [...new Set(all)].sort();
}

/** Bytes on the wire at gzip's default level, which is what `next start` sends. */
export function countGzip(/** @type {string | Uint8Array} */ content) {
  return gzipSync(content).length;
}

/**
 * The gzip bytes of one built page by kind.
 * @param {string} appFolder holds .next
 * @param {string} page as below .next/server/app, like "lessons/twinning.html"
 */
export function weighPage(appFolder, page) {
  const next = path.join(appFolder, '.next');
  const html = readFileSync(path.join(next, 'server/app', page), 'utf8');
  const weigh = (/** @type {string} */ extension) =>
    listLoaded(html)
      .filter((file) => file.endsWith(extension))
      .reduce((sum, file) => sum + countGzip(readFileSync(path.join(next, file))), 0);
  return { page, js: weigh('.js'), css: weigh('.css'), html: countGzip(html) };
}
