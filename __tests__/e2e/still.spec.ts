import type { Page } from 'playwright/test';
import { holdScripts } from './held-scripts';
import { layHand } from './outside-hands';
import { stepLink, waitForScript } from './pages';
import { expect, test, WITH_MOTION } from './watched-test';

test.use(WITH_MOTION);

/** What the still parts of a page say: prose, tables, callouts, and the notes behind its marks. */
async function readStill(page: Page): Promise<string[]> {
  const parts = page.locator('main [data-still]');
  return parts.evaluateAll((all) => all.map((part) => part.textContent?.replace(/\s+/g, ' ') ?? ''));
}

/** Whether the browser has stayed on the page that it was given first. */
const hasStayed = (page: Page) => page.evaluate(() => document.documentElement.dataset.marked === '');

test('a lesson’s markup stays as it was sent, and is all there when one has gone on by a link in it and comes back', async ({
  page,
}) => {
  await page.goto('lessons/clustering/#jiangxi');
  await waitForScript(page);
  const sent = await readStill(page);
  expect(sent.join('').length).toBeGreaterThan(20_000);
  // React has taken the elements over, not drawn others; what is in them is not its own.
  const still = page.locator('[data-step="jiangxi"] [data-still]').first();
  const isReacts = (element: Element) => Object.keys(element).some((key) => key.startsWith('__reactFiber'));
  expect(await still.evaluate(isReacts)).toBe(true);
  await page.evaluate(() => {
    document.documentElement.dataset.marked = '';
  });

  await page.locator('[data-current] [data-still] a.term[href$="#baotuan_chuhai"]').first().click();
  await expect(page).toHaveURL(/\/glossary\/#baotuan_chuhai$/);
  await expect(page.locator('#baotuan_chuhai')).toBeInViewport();
  await page.goBack();
  await expect(stepLink(page, 'jiangxi')).toHaveAttribute('aria-current', 'step');

  expect(await readStill(page)).toEqual(sent);
  expect(await hasStayed(page)).toBe(true);
});

test.describe('a page that React draws anew', () => {
  // That it found another page than the one that was sent.
  test.use({ expectedErrors: [[/Minified React error #418/], { scope: 'test' }] });

  test('loses nothing of what is still in it; its notes open beside their marks, and its links lead on', async ({
    page,
  }) => {
    const release = await holdScripts(page);
    await page.goto('lessons/clustering/#jiangxi', { waitUntil: 'commit' });
    await page.locator('footer').waitFor();
    const sent = await readStill(page);
    const lead = await page.locator('[data-step="jiangxi"] [data-still]').first().elementHandle();
    await layHand(page, 'replace', false);
    release();
    await waitForScript(page);

    expect(await lead?.evaluate((element) => element.isConnected)).toBe(false);
    expect(await readStill(page)).toEqual(sent);
    const mark = page.locator('[data-current] [data-still] button.cite').first();
    await mark.click();
    await expect(page.getByRole('dialog')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(mark).toBeFocused();
    await page.locator('[data-current] a.term[href$="#baotuan_chuhai"]').first().click();
    await expect(page).toHaveURL(/\/glossary\/#baotuan_chuhai$/);
  });
});
