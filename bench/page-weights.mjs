// @ts-check
// What pages weigh on the line (brotli), before anyone touches them, whatever asks for it: tags, payload or script.
import { PHONE, waitUntilReady } from './browsing.mjs';
import { waitForSilence } from './host.mjs';

/** Longer than what a page does by itself when it has nothing else to do. */
const SETTLE_MS = 4000;

/** @typedef {{ js: number, css: number, html: number, other: number }} Weight */

/** @returns {Weight} */
function weigh(/** @type {readonly import('./host.mjs').Sent[]} */ sent) {
  const of = (/** @type {RegExp} */ type) =>
    sent.filter((each) => type.test(each.type)).reduce((sum, { bytes }) => sum + bytes, 0);
  const [js, css, html] = [of(/javascript/), of(/css/), of(/html/)];
  return { js, css, html, other: of(/./) - js - css - html };
}

/** A page's weight when it answers, and when it has settled; the service worker, which is counted by itself, is kept out. */
export async function weighPage(
  /** @type {import('playwright/test').Browser} */ browser,
  /** @type {import('./host.mjs').Host} */ host,
  /** @type {string} */ address,
) {
  const context = await browser.newContext({ viewport: PHONE, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    host.sent.length = 0;
    await page.goto(host.site + address);
    await waitUntilReady(page);
    await waitForSilence(host, 300);
    const before = weigh(host.sent);
    await waitForSilence(host, SETTLE_MS);
    return { ...before, settled: weigh(host.sent) };
  } finally {
    await context.close();
  }
}

/** All that a first visit moves, as the host counts it: the page, what it fetches by itself, and its service worker. */
export async function countFirstVisit(
  /** @type {import('playwright/test').Browser} */ browser,
  /** @type {import('./host.mjs').Host} */ host,
) {
  const context = await browser.newContext({ viewport: PHONE });
  try {
    const page = await context.newPage();
    host.sent.length = 0;
    await page.goto(host.site);
    await waitForSilence(host, SETTLE_MS);
    return { bytes: host.sent.reduce((sum, { bytes }) => sum + bytes, 0), requests: host.sent.length };
  } finally {
    await context.close();
  }
}
