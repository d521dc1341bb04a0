// @ts-check
import path from 'node:path';
import { EMBED_FOLDER, EMBED_POLICY, SECURITY_HEADERS } from './site-headers.mjs';

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/**
 * What a static host does with an address: a file below `folder`, index.html for a folder, a redirect to the form with
 * the slash, or 404.html. Everything lies under `base` ("" or "/sub/path"); nothing outside `folder` is ever served.
 * @param {string} address as in an HTTP request line
 * @param {{ folder: string, base: string, isFile: (file: string) => boolean }} host
 * @returns {{ status: number, file?: string, location?: string, type?: string }}
 */
export function resolveRequest(address, { folder, base, isFile }) {
  // The URL parser takes the dots out of a path; a fixed origin keeps "//host" a path.
  const { pathname, search } = new URL(`http://localhost${address}`);
  const answer = (/** @type {number} */ status, /** @type {string} */ file) => ({
    status,
    file,
    type: TYPES[path.extname(file)] ?? 'application/octet-stream',
  });
  const below = path.join(folder, decodePath(pathname.slice(base.length)));
  if (pathname.startsWith(`${base}/`) && (below === folder || below.startsWith(folder + path.sep))) {
    if (isFile(below)) return answer(200, below);
    const index = path.join(below, 'index.html');
    if (isFile(index))
      // Relative to the address asked for: an absolute one that began with two slashes would name another host.
      return pathname.endsWith('/')
        ? answer(200, index)
        : { status: 301, location: `./${pathname.split('/').pop()}/${search}` };
  }
  const notFound = path.join(folder, '404.html');
  return isFile(notFound) ? answer(404, notFound) : { status: 404 };
}

const FOR_A_YEAR = 'public, max-age=31536000, immutable';

/**
 * The headers that a static host should send with an answer; `_headers` of an export says the same. What carries a hash of
 * its bytes in its name never grows old; all else is asked for again each time, so that no page outlives its scripts.
 * @param {string} file a path, whatever folder it is in
 * @returns {Record<string, string>}
 */
export function headersOf(file) {
  const place = file.replaceAll('\\', '/');
  const isHashed = place.includes('/_next/static/');
  return {
    ...SECURITY_HEADERS,
    ...(place.includes(`/${EMBED_FOLDER}/`) ? { 'Content-Security-Policy': EMBED_POLICY } : {}),
    'Cache-Control': isHashed ? FOR_A_YEAR : 'no-cache',
  };
}

/**
 * The same for hosts that read their headers from a file (`_headers`: Netlify, Cloudflare Pages), under a sub-path or "".
 * Both have pages asked for again each time by themselves; others need `Cache-Control: no-cache` for them. Such hosts join
 * headers of one name that several rules give, and joined policies all hold: so each of the folders and pages of the export
 * (`entries`, as names at its top) has its policy by a rule of its own, and those that may be framed have theirs.
 */
export function writeHeadersFile(/** @type {string} */ base, /** @type {readonly string[]} */ entries) {
  const { 'Content-Security-Policy': policy, ...others } = SECURITY_HEADERS;
  const rule = (/** @type {string} */ where, /** @type {Record<string, string | undefined>} */ headers) => [
    `${base}/${where}`,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    '',
  ];
  const closed = entries.filter((entry) => entry !== EMBED_FOLDER && (/\.html$/.test(entry) || !entry.includes('.')));
  return [
    ...rule('*', others),
    ...rule('', { 'Content-Security-Policy': policy }),
    ...closed.flatMap((entry) =>
      rule(entry.endsWith('.html') ? entry : `${entry}/*`, { 'Content-Security-Policy': policy }),
    ),
    ...rule(`${EMBED_FOLDER}/*`, { 'Content-Security-Policy': EMBED_POLICY }),
    ...rule('_next/static/*', { 'Cache-Control': FOR_A_YEAR }),
  ].join('\n');
}

function decodePath(/** @type {string} */ pathname) {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
