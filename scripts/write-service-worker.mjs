// @ts-check
// After the policy step: the worker keeps pages as they are served, policy included.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fillTemplate, isPrecachedAsset, toPageAddress } from './precache.mjs';
import { listFiles } from './stamp.mjs';

/** Where each kind of build leaves its pages and files, as [folder, address prefix]. */
const BUILDS = {
  start: {
    pages: '.next/server/app',
    assets: [
      ['.next/static', '_next/static/'],
      ['public', ''],
    ],
    worker: 'public/sw.js',
  },
  export: { pages: 'out', assets: [['out', '']], worker: 'out/sw.js' },
};

/** Files below a folder, relative to it. */
function listBelow(/** @type {string} */ root, /** @type {string} */ folder) {
  return listFiles(path.join(root, folder), '.').map((file) => file.replace(/^\.\//, ''));
}

/** Writes the worker for one kind of build and gives how much it keeps. `next start` lists public/ once, so this comes before it. */
export function writeServiceWorker(/** @type {string} */ root, /** @type {'start' | 'export'} */ kind) {
  const build = BUILDS[kind];
  const pages = listBelow(root, build.pages).flatMap((file) => {
    const address = toPageAddress(file);
    return address === null ? [] : [{ address, html: readFileSync(path.join(root, build.pages, file), 'utf8') }];
  });
  const assets = build.assets.flatMap(([folder = '', prefix]) =>
    listBelow(root, folder)
      .filter(isPrecachedAsset)
      .map((file) => prefix + file),
  );
  const template = readFileSync(path.join(root, 'scripts', 'service-worker.js'), 'utf8');
  mkdirSync(path.dirname(path.join(root, build.worker)), { recursive: true });
  writeFileSync(path.join(root, build.worker), fillTemplate(template, { pages, assets }));
  return { pages: pages.length, assets: assets.length };
}
