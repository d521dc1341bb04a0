import type { Page } from 'playwright/test';
import { waitForScript } from './pages';
import { expect, test } from './watched-test';

/** The files of the typeface that were asked for from now on. */
function watchFaces(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (/\.woff2$/.test(request.url())) asked.push(request.url());
  });
  return asked;
}

test('the first page but home fetches the roman alone when it stands still, the next one wears the typeface, and nothing moves', async ({
  page,
}) => {
  const asked = watchFaces(page);
  await page.goto('./');
  await waitForScript(page);
  await page.waitForTimeout(1000);
  // Home costs what it shows.
  expect(asked).toEqual([]);
  await page.goto('glossary/');
  await expect.poll(() => asked.length).toBe(1);
  expect(await page.locator('html').getAttribute('data-face')).toBeNull();
  await expect.poll(() => page.evaluate(() => localStorage.getItem('provinces-face'))).toBe('1');

  await page.getByRole('link', { name: 'Atlas' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-face', 'fetched');
  // As from a link: without a worker (which the tests have not) it is by this that a page knows of an earlier one.
  await page.goto('sources/', { referer: page.url() });

  await expect(page.locator('html')).toHaveAttribute('data-face', 'kept');
  expect(asked.some((url) => /italic/.test(url))).toBe(true);
});

test('on a phone, who has opened a page before finds the way on in the first screen of home, from the first paint on', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const wayOn = page.getByRole('link', { name: /^Begin with lesson 1/ });
  await page.goto('./');
  await waitForScript(page);
  await expect(wayOn).not.toBeInViewport();
  await expect(page.getByText('“China opens rice centre in Madagascar.”')).toBeInViewport();

  await page.evaluate(() => localStorage.setItem('provinces-face', '1'));
  await page.goto('./', { referer: page.url(), waitUntil: 'commit' });
  await expect(wayOn).toBeInViewport({ ratio: 1 });
  const top = (await wayOn.boundingBox())?.y;
  await waitForScript(page);
  expect((await wayOn.boundingBox())?.y).toBe(top);
});

test('where data are to be saved no typeface is asked for', async ({ page }) => {
  const asked = watchFaces(page);
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    localStorage.setItem('provinces-face', '1');
  });

  await page.goto('glossary/');
  await waitForScript(page);
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  await page.waitForTimeout(500);

  expect(asked).toEqual([]);
});
