// @ts-check
import path from 'node:path';

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
      return pathname.endsWith('/') ? answer(200, index) : { status: 301, location: `${pathname}/${search}` };
  }
  const notFound = path.join(folder, '404.html');
  return isFile(notFound) ? answer(404, notFound) : { status: 404 };
}

function decodePath(/** @type {string} */ pathname) {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
