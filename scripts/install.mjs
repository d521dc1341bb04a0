// @ts-check
// Runs before anything is installed: only what Node itself brings.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { run } from './run.mjs';

/** @typedef {{ packages?: Record<string, { version?: string, optional?: boolean, link?: boolean }> }} LockFile */

/**
 * The places (node_modules/…) whose package is missing or of another version than the lock file says. Optional ones
 * are not counted: most are for other platforms. `installed` is npm's own note of its last install, or null.
 */
export function listMissing(/** @type {LockFile} */ lock, /** @type {LockFile | null} */ installed) {
  return Object.entries(lock.packages ?? {})
    .filter(([place, { optional }]) => place !== '' && !optional)
    .filter(([place, { version }]) => installed?.packages?.[place]?.version !== version)
    .map(([place]) => place);
}

function readLock(/** @type {string} */ file) {
  return existsSync(file) ? /** @type {LockFile} */ (JSON.parse(readFileSync(file, 'utf8'))) : null;
}

/**
 * Installs exactly the lock file, development packages too (building needs TypeScript), whatever NODE_ENV says.
 * Does nothing when all is there. Gives the fault with its mend, or null.
 */
export async function install(/** @type {string} */ root) {
  const lock = readLock(path.join(root, 'package-lock.json'));
  if (lock === null) return `${root}: package-lock.json is missing. Mend: take the project's files again.`;
  const installed = readLock(path.join(root, 'node_modules', '.package-lock.json'));
  if (listMissing(lock, installed).length === 0) return null;
  console.log('Installing the packages named in package-lock.json …');
  const code = await run('npm', ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'], {
    cwd: root,
  });
  if (code === 0) return null;
  return `npm ci ended with code ${code}; its own words stand above. Mend: check that the npm registry can be reached, then run this again.`;
}
