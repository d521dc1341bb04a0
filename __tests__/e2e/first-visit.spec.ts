import { expect, type Page, test } from 'playwright/test';
import { openCountingHost } from './counting-host';
import { findAddress } from './course-files';
import { exerciseOf, submitOf, waitForScript } from './pages';
import { readRecord, waitUntilKept } from './saved-record';

let host: Awaited<ReturnType<typeof openCountingHost>>;
test.beforeAll(async () => {
  host = await openCountingHost();
});
test.afterAll(() => host.close());

/** The worker is on duty and nothing has been asked for a while. */
async function settle(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  let [before, quietMs] = [host.sent.length, 0];
  // Longer than a page has to be stayed on before it is kept.
  while (quietMs < 4000) {
    await page.waitForTimeout(500);
    quietMs = before === host.sent.length ? quietMs + 500 : 0;
    before = host.sent.length;
  }
}

/** Chooses the first option, and waits until the answer is kept. */
async function answer(page: Page, id: string): Promise<void> {
  const form = exerciseOf(page, id);
  await form
    .getByRole(id === 'ua_guess' ? 'radio' : 'checkbox')
    .first()
    .check();
  await submitOf(form).click();
  await waitUntilKept(page, id);
}

const countBytes = () => host.sent.reduce((sum, { bytes }) => sum + bytes, 0);
const listAsked = () => host.sent.map(({ path }) => path.replace(/\?.*/, ''));

test.beforeEach(() => {
  host.sent.length = 0;
  host.setDown(false);
});

test('a first visit to the home page costs what it shows: at most 200 KB in 25 requests, the worker’s included', async ({
  page,
}) => {
  await page.goto(host.site);
  await settle(page);

  expect(listAsked().filter((path) => /^\/(?:lessons|quiz|atlas|teach|review)/.test(path))).toEqual([]);
  expect(host.sent.length, JSON.stringify(host.sent)).toBeLessThanOrEqual(25);
  expect(countBytes(), JSON.stringify(host.sent)).toBeLessThanOrEqual(200_000);
});

test('a page is fetched once its link is pointed at, and kept once it has been stayed on', async ({ page }) => {
  await page.goto(host.site);
  await settle(page);
  host.sent.length = 0;

  const link = page.getByRole('link', { name: 'The unitary-actor myth', exact: true });
  await link.hover();
  await expect.poll(() => listAsked().some((path) => path.startsWith('/lessons/unitary-actor/'))).toBe(true);
  await link.click();
  await expect(page).toHaveURL(/\/lessons\/unitary-actor\//);
  await settle(page);

  expect(listAsked()).toContain('/lessons/unitary-actor/');
  await answer(page, 'ua_guess');
  await page.context().setOffline(true);
  host.setDown(true);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
  // What was done on a first visit is there on the next, without a network, and goes on being kept.
  await expect(exerciseOf(page, 'ua_guess').getByRole('group', { name: 'Guess kept' })).toBeVisible();
  await page.goto(host.site + findAddress('ua_why_attracts'));
  await answer(page, 'ua_why_attracts');
  await page.reload();
  await waitForScript(page);
  const kept = JSON.stringify((await readRecord(page)).entries);
  for (const id of ['ua_guess', 'ua_why_attracts']) expect(kept).toContain(`"item":"${id}"`);
  await page.goto(`${host.site}glossary/`);
  await expect(page.getByRole('heading', { name: 'Not kept on this device' })).toBeVisible();
  await page.getByRole('link', { name: /^The unitary-actor myth/ }).click();
  await expect(page).toHaveURL(/\/lessons\/unitary-actor\//);
});

test('a lesson that is not touched brings no exercise’s code, and the first touch does', async ({ page }) => {
  await page.goto(`${host.site}lessons/twinning/`);
  await settle(page);
  const before = new Set(listAsked().filter((path) => path.endsWith('.js')));
  const exercise = page.locator('form[data-exercise]').first();
  await expect(exercise).not.toHaveAttribute('data-alive');

  await exercise.hover();
  await expect(exercise).toHaveAttribute('data-alive');
  expect(listAsked().some((path) => path.endsWith('.js') && !before.has(path))).toBe(true);
});

test('for whom bytes are dear nothing is fetched before it is asked for, and nothing twice', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await page.goto(host.site);
  await settle(page);
  host.sent.length = 0;

  const link = page.getByRole('link', { name: 'The unitary-actor myth', exact: true });
  await link.hover();
  await link.focus();
  await page.waitForTimeout(1500);
  expect(host.sent).toEqual([]);
  await link.click();
  await expect(page).toHaveURL(/\/lessons\/unitary-actor\//);
  await waitForScript(page);
  await settle(page);

  // Its data have come, and its exercises’ code, since no drawing of theirs came with a page; not its HTML besides.
  expect(listAsked()).not.toContain('/lessons/unitary-actor/');
  expect(countBytes()).toBeLessThanOrEqual(65_000);
});
