// @ts-check
// Prints the browser for the tests as one line of JSON: { executablePath, from, env }. A program of its own, so that
// playwright.config.ts, which can't wait for anything, can ask for it.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright/test';
import { findBrowser } from './browser.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

function isProgram(/** @type {string} */ file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function findPlaywrightDownload() {
  try {
    return chromium.executablePath();
  } catch {
    return null; // Playwright has none for this platform.
  }
}

/** @sparticuz/chromium: Linux x64 only. Unpacked beside its place and then moved, so that a half unpacked one is never used. */
async function unpackPackaged() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const packageFolder = path.join(root, 'node_modules', '@sparticuz', 'chromium');
  if (!existsSync(packageFolder)) return null;
  const folder = path.join(root, '.tmp', 'chromium');
  if (!existsSync(folder)) {
    mkdirSync(path.dirname(folder), { recursive: true });
    const unpacking = mkdtempSync(`${folder}-unpacking-`);
    // Its own system libraries come along only if it believes itself to be there.
    process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
    process.env.TMPDIR = unpacking;
    const { default: packaged } = await import('@sparticuz/chromium');
    await packaged.executablePath();
    if (!existsSync(folder)) renameSync(unpacking, folder);
  }
  // The packaged one looks for its fonts in /tmp, and never for the machine's own (which may have Chinese).
  const fonts = [path.join(folder, 'fonts'), '/usr/share/fonts'].map((place) => `<dir>${place}</dir>`).join('');
  const cache = `<cachedir>${path.join(folder, 'fonts-cache')}</cachedir>`;
  writeFileSync(
    path.join(folder, 'fonts', 'fonts.conf'),
    `<?xml version="1.0"?>\n<fontconfig>${fonts}${cache}</fontconfig>\n`,
  );
  return {
    executablePath: path.join(folder, 'chromium'),
    from: '@sparticuz/chromium',
    env: { FONTCONFIG_PATH: path.join(folder, 'fonts'), LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib') },
  };
}

async function installWithApt() {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !isProgram('/usr/bin/apt-get')) return false;
  const apt = (/** @type {string[]} */ ...args) =>
    spawnSync('/usr/bin/apt-get', args, {
      // Standard output is for the answer alone.
      stdio: ['ignore', process.stderr, process.stderr],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  console.error('No Chromium here yet: installing Debian’s …');
  return apt('update') && apt('install', '-y', '--no-install-recommends', 'chromium');
}

const found = await findBrowser({
  env: process.env,
  isProgram,
  findPlaywrightDownload,
  unpackPackaged,
  installWithApt,
});
if ('fault' in found) {
  console.error(found.fault);
  process.exitCode = 1;
} else {
  console.log(JSON.stringify(found.browser));
}
