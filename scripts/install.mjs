// @ts-check
// Runs before anything is installed: only what Node itself brings.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { run } from './run.mjs';
import { hashFiles } from './stamp.mjs';

const INPUTS = ['package.json', 'package-lock.json', '.npmrc'];

/** Whether node_modules is what package-lock.json asks for, as far as the last install told. */
export function isInstalled(/** @type {string} */ root) {
  const stamp = path.join(root, 'node_modules', '.install-stamp');
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === hashFiles(root, INPUTS);
}

/**
 * Installs exactly the lock file, development packages too (building needs TypeScript), whatever NODE_ENV says.
 * Gives the fault with its mend, or null.
 */
export async function install(/** @type {string} */ root) {
  if (isInstalled(root)) return null;
  console.log('Installing the packages named in package-lock.json …');
  const code = await run('npm', ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'], { cwd: root });
  if (code !== 0) {
    return `npm ci ended with code ${code}; its own words stand above. Mend: check that the npm registry can be reached, then run this again.`;
  }
  writeFileSync(path.join(root, 'node_modules', '.install-stamp'), hashFiles(root, INPUTS));
  return null;
}
