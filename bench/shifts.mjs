// @ts-check
import { LAPTOP, PHONE, slowDown, waitUntilReady } from './browsing.mjs';
import { waitForSilence } from './host.mjs';
import { SLOW_4G } from './line.mjs';

/** Runs in the page: adds up what moves in sight without having been asked to. */
function watchShifts() {
  const seen = { sum: 0 };
  Object.assign(globalThis, { seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      seen.sum += /** @type {{ value: number }} */ (/** @type {unknown} */ (entry)).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/** The layout shift of a page that comes over a slow line, on a phone or a laptop, whichever is worse. */
export async function measureShift(
  /** @type {import('playwright/test').Browser} */ browser,
  /** @type {import('./host.mjs').Host} */ host,
  /** @type {string} */ address,
) {
  let worst = 0;
  for (const viewport of [PHONE, LAPTOP]) {
    const context = await browser.newContext({ viewport });
    const page = await context.newPage();
    await page.addInitScript(watchShifts);
    await slowDown(page);
    host.setLine(SLOW_4G);
    await page.goto(host.site + address);
    await waitUntilReady(page);
    await waitForSilence(host, 1500);
    host.setLine(null);
    const sum = await page.evaluate(
      () => /** @type {{ seen: { sum: number } }} */ (/** @type {unknown} */ (globalThis)).seen.sum,
    );
    worst = Math.max(worst, sum);
    await context.close();
  }
  return worst;
}
