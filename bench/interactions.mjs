// @ts-check
// INP: how long an act takes until its answer is painted, on a processor slowed to a quarter, as the browser measures it.
import { LAPTOP, slowDown, waitUntilReady } from './browsing.mjs';
import { median } from './measure.mjs';

/** The finest that the browser tells; what is faster counts as this. */
const LEAST_MS = 16;

/** @typedef {import('playwright/test').Page} Page */
/** @typedef {(page: Page) => Promise<void>} Act what one does, in clicks and keys as they come from a hand */

/** Runs in the page: the longest of its interactions so far. */
function watchInteractions() {
  const slowest = { ms: 0 };
  Object.assign(globalThis, { slowest });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if (/** @type {PerformanceEventTiming & { interactionId?: number }} */ (entry).interactionId)
        slowest.ms = Math.max(slowest.ms, entry.duration);
  }).observe(/** @type {PerformanceObserverInit} */ ({ type: 'event', durationThreshold: 16, buffered: true }));
}

/** Whose cards an act moves; a page without steps shows them at once. */
const CARDS = {
  'card tap': '[data-card]',
  'line move': '[data-kind="line"] [data-card]',
  'order move': '[data-kind="order"] [data-card]',
};

/** Turns a lesson to the first step that has such cards. */
async function turnTo(/** @type {Page} */ page, /** @type {string} */ cards) {
  await page.evaluate((cards) => {
    const step = document.querySelector(cards)?.closest('[data-step]');
    if (step) location.hash = step.id;
  }, cards);
  // A board comes to life when it is seen.
  await page.waitForFunction((cards) => {
    const exercise = document.querySelector(cards)?.closest('form');
    exercise?.scrollIntoView({ block: 'center', behavior: 'instant' });
    return !exercise || exercise.offsetHeight > 0;
  }, cards);
  await page.locator(cards).filter({ visible: true }).first().waitFor();
}

/** The slowest interaction of an act. */
export async function timeAct(/** @type {Page} */ page, /** @type {Act} */ act) {
  await slowDown(page);
  await page.evaluate(watchInteractions);
  // What came before is told at once, and does not count.
  await page.waitForTimeout(300);
  const read = () =>
    page.evaluate(() => {
      const { slowest } = /** @type {{ slowest: { ms: number } }} */ (/** @type {unknown} */ (globalThis));
      const { ms } = slowest;
      slowest.ms = 0;
      return ms;
    });
  await read();
  await act(page);
  await page.waitForTimeout(700);
  return Math.max(LEAST_MS, await read());
}

/** Opens a page, waits until it has settled, and does it there. */
async function timeOnce(
  /** @type {import('playwright/test').Browser} */ browser,
  /** @type {string} */ address,
  /** @type {string} */ name,
) {
  const act = /** @type {Act} */ (ACTS[name]);
  const cards = new Map(Object.entries(CARDS)).get(name);
  const context = await browser.newContext({ viewport: LAPTOP, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    await page.goto(address);
    await waitUntilReady(page);
    if (cards) await turnTo(page, cards);
    await page.waitForTimeout(1200);
    return await timeAct(page, act);
  } finally {
    await context.close();
  }
}

/**
 * Presses as a hand does: it moves there, rests, goes down and comes up. Playwright's own click looks in the page whether it
 * has hit, in the very moment that is measured.
 */
async function press(/** @type {Page} */ page, /** @type {import('playwright/test').Locator} */ target) {
  await target.scrollIntoViewIfNeeded();
  // An exercise is drawn anew when its code comes, which a pointer over it brings.
  await target.hover();
  await page.waitForTimeout(600);
  const box = await target.boundingBox();
  if (!box) throw new Error('what is to be pressed is not there');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 2 });
  await page.waitForTimeout(300);
  await page.mouse.down();
  await page.waitForTimeout(60);
  await page.mouse.up();
}

/** Takes a card in hand, and puts it somewhere else. */
async function moveCard(/** @type {Page} */ page, /** @type {string} */ cards, /** @type {string} */ places) {
  await press(page, page.locator(cards).filter({ visible: true }).first());
  await page.waitForTimeout(300);
  await press(page, page.locator(places).filter({ visible: true }).last());
}

/** @type {Record<string, Act>} */
export const ACTS = {
  'first answer': async (page) => {
    const form = page.locator('form:has(input[type="radio"])').filter({ visible: true }).first();
    await press(page, form.locator('input[type="radio"]').first());
    await page.waitForTimeout(300);
    await press(page, form.locator('button:is([type="submit"], [data-check], :not([type]))').first());
    await page.locator('[data-feedback], [data-reply]').first().waitFor();
  },
  'card tap': async (page) => {
    await press(page, page.locator('[data-card]:visible').first());
    await page.waitForTimeout(300);
    await press(page, page.locator('[data-target]:visible, [data-bin] > button').first());
  },
  'line move': (page) => moveCard(page, CARDS['line move'], '[data-kind="line"] [data-bin] > [data-target]'),
  'order move': (page) => moveCard(page, CARDS['order move'], '[data-kind="order"] [data-target]'),
  'step turn': async (page) => {
    await press(page, page.locator('a[rel="next"]:visible'));
  },
  'quiz start': async (page) => {
    await press(page, page.locator('[data-quiz-start] button[type="submit"]'));
    await page.locator('form[data-exercise]').waitFor();
  },
  'atlas tile': async (page) => {
    const tile = page.locator('[data-maps] [data-side="province"] [data-tile][data-state="on"]');
    await press(page, tile.nth(1));
    await page.waitForTimeout(400);
    await press(page, page.locator('[data-maps] [data-side="country"] [data-tile][data-state="on"]').first());
  },
  'atlas filter': async (page) => {
    for (const label of ['Mechanism', 'Sector']) {
      await page.getByLabel(label, { exact: true }).focus();
      await page.waitForTimeout(300);
      await page.keyboard.press('ArrowDown');
      await page.waitForTimeout(400);
    }
  },
};

/** Medians of some rounds, each act on a fresh page. */
export async function timeInteractions(
  /** @type {import('playwright/test').Browser} */ browser,
  /** @type {{ name: string, act: string, address: string }[]} */ cases,
  /** @type {number} */ rounds,
) {
  /** @type {number[][]} */
  const times = cases.map(() => []);
  for (let round = 0; round < rounds; round += 1)
    for (const [i, { act, address }] of cases.entries()) times[i]?.push(await timeOnce(browser, address, act));
  return cases.map(({ name }, i) => ({ name, inpMs: median(times[i] ?? []), all: times[i] ?? [] }));
}
