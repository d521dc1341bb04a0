// @ts-check
// After the policy step: the worker keeps pages as they are served, policy included.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { fillTemplate, isKept, toPageAddress } from './precache.mjs';
import { listFiles } from './stamp.mjs';

/** Where each kind of build leaves its pages, its public files and its hashed assets. */
const BUILDS = {
  start: { pages: '.next/server/app', files: 'public', assets: '.next/static', worker: 'public/sw.js' },
  export: { pages: 'out', files: 'out', assets: 'out/_next/static', worker: 'out/sw.js' },
};
const ASSET_PREFIX = '_next/static/';

/** Files below a folder, relative to it. */
function listBelow(/** @type {string} */ root, /** @type {string} */ folder) {
  return listFiles(path.join(root, folder), '.').map((file) => file.replace(/^\.\//, ''));
}

/** About what a host sends of these bytes. */
function countCompressed(/** @type {Uint8Array} */ bytes) {
  return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
}

/** So many pages tell how well the others can be compressed: a module as large as ours is counted whole. */
const SAMPLE = 60;

/** About what a host sends of these pages, from some of them, evenly chosen, where there are many. */
function countSample(/** @type {readonly import('./precache.mjs').Kept[]} */ pages) {
  const sample = pages.filter((_, i) => i % Math.ceil(pages.length / SAMPLE) === 0);
  const countAll = (/** @type {readonly import('./precache.mjs').Kept[]} */ some) =>
    some.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const compressed = sample.reduce((sum, { bytes }) => sum + countCompressed(bytes), 0);
  return Math.round((compressed * countAll(pages)) / Math.max(1, countAll(sample)));
}

/** Writes the worker for one kind of build and gives how much it keeps. `next start` lists public/ once, so this comes before it. */
export function writeServiceWorker(/** @type {string} */ root, /** @type {'start' | 'export'} */ kind) {
  const build = BUILDS[kind];
  const read = (/** @type {string} */ folder, /** @type {string} */ file) =>
    readFileSync(path.join(root, folder, file));
  const pages = listBelow(root, build.pages).flatMap((file) => {
    const address = toPageAddress(file);
    return address === null ? [] : [{ address, bytes: read(build.pages, file) }];
  });
  const files = listBelow(root, build.files)
    .filter((file) => isKept(file) && !file.startsWith(ASSET_PREFIX))
    .map((file) => ({ address: file, bytes: read(build.files, file) }));
  // What app/ makes besides pages (an icon, a manifest); an export has it as plain files already.
  for (const file of listBelow(root, build.pages).filter((made) => made.endsWith('.body'))) {
    const address = file.replace(/\.body$/, '');
    if (isKept(address)) files.push({ address, bytes: read(build.pages, file) });
  }
  const assets = listBelow(root, build.assets)
    .filter(isKept)
    .map((file) => ({ address: ASSET_PREFIX + file, bytes: read(build.assets, file) }));
  const template = readFileSync(path.join(root, 'scripts', 'service-worker.js'), 'utf8');
  const { worker, lists } = fillTemplate(template, { pages, files, assets });
  const folder = path.join(root, build.files, 'kept');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(root, build.worker), worker);
  for (const { name, text } of lists) writeFileSync(path.join(folder, `${name}.json`), text);
  const bytes = countSample(pages) + [...files, ...assets].reduce((sum, kept) => sum + countCompressed(kept.bytes), 0);
  writeFileSync(path.join(folder, 'size.json'), JSON.stringify({ bytes }));
  return { pages: pages.length, files: files.length + assets.length };
}
