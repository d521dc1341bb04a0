// @ts-check
import { execFileSync } from 'node:child_process';
import { chromium } from 'playwright/test';
import { QUIET_ARGUMENTS } from '../scripts/browser.mjs';
import { projectRoot as root } from '../scripts/run-typescript.mjs';

/** A processor slowed to a quarter, as a cheap phone's is. */
export const SLOWDOWN = 4;
export const PHONE = { width: 390, height: 800 };
export const LAPTOP = { width: 1366, height: 768 };

export function launchBrowser() {
  const found = JSON.parse(
    execFileSync(process.execPath, ['scripts/find-browser.mjs'], { cwd: root, encoding: 'utf8' }),
  );
  return chromium.launch({
    executablePath: found.executablePath,
    args: QUIET_ARGUMENTS,
    env: { ...process.env, ...found.env },
  });
}

/** From now on the page's main thread runs at a quarter of its speed. */
export async function slowDown(/** @type {import('playwright/test').Page} */ page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
}

/** Resolves when a page of ours, or a floor, answers. */
export async function waitUntilReady(/** @type {import('playwright/test').Page} */ page) {
  await page.waitForLoadState('load');
  await page.waitForFunction(() => {
    const isOurs = document.getElementById('early-notice') !== null;
    return !isOurs || document.documentElement.dataset.ready !== undefined;
  });
}
