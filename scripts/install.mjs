// @ts-check
// Runs before anything is installed: only what Node itself brings.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { run } from './run.mjs';

/** @typedef {'start' | 'test'} ForWhat to build and serve, or to run everything that checks it too */
/** @typedef {{ packages?: Record<string, { version?: string, optional?: boolean, dev?: boolean, devOptional?: boolean }> }} LockFile */

/**
 * The places (node_modules/…) whose package is missing or of another version than the lock file says; `forWhat` tells
 * whether those that only tests need are wanted. Optional ones are not counted: most are for other platforms.
 * `installed` is npm's own note of its last install, or null.
 */
export function listMissing(
  /** @type {LockFile} */ lock,
  /** @type {LockFile | null} */ installed,
  /** @type {ForWhat} */ forWhat,
) {
  return Object.entries(lock.packages ?? {})
    .filter(([place, { optional, devOptional }]) => place !== '' && !optional && !devOptional)
    .filter(([, { dev }]) => forWhat === 'test' || !dev)
    .filter(([place, { version }]) => installed?.packages?.[place]?.version !== version)
    .map(([place]) => place);
}

function readLock(/** @type {string} */ file) {
  return existsSync(file) ? /** @type {LockFile} */ (JSON.parse(readFileSync(file, 'utf8'))) : null;
}

/**
 * Installs exactly the lock file, whatever NODE_ENV says; to start, without the browser and the tools that only tests
 * need. Does nothing when all is there. Gives the fault with its mend, or null.
 */
export async function install(/** @type {string} */ root, /** @type {ForWhat} */ forWhat) {
  const lock = readLock(path.join(root, 'package-lock.json'));
  if (lock === null) return `${root}: package-lock.json is missing. Mend: take the project's files again.`;
  const installed = readLock(path.join(root, 'node_modules', '.package-lock.json'));
  if (listMissing(lock, installed, forWhat).length === 0) return null;
  console.log('Installing the packages named in package-lock.json …');
  const development = forWhat === 'test' ? '--include=dev' : '--omit=dev';
  // Optional ones are what Next and esbuild are made of on this platform.
  const code = await run('npm', ['ci', development, '--include=optional', '--no-audit', '--no-fund'], { cwd: root });
  if (code === 0) return null;
  return `npm ci ended with code ${code}; its own words stand above. Mend: check that the npm registry can be reached, then run this again.`;
}
