import { expect, test } from '@playwright/test';
import { EXPORT_SITE, SITE } from '../../scripts/test-sites.mjs';

for (const site of [SITE, EXPORT_SITE]) {
  test(`after one visit every page of ${site} opens and reloads without a network`, async ({ page, context }) => {
    await page.goto(site);
    await page.evaluate(() => navigator.serviceWorker.ready);
    // The page answers for the worker only once it is in control.
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    const links = await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href.replace(/#.*/, '')));
    const pages = [...new Set(links)].filter((link) => link.startsWith(site) && link !== site);
    await context.setOffline(true);

    expect(pages.length).toBeGreaterThan(1);
    for (const address of pages) {
      await page.goto(address);
      await expect(page.locator('h1').first(), address).toBeVisible();
    }
    await page.goto(`${pages[0]}?assigned=3#second`);
    await page.reload();
    await expect(page.locator('h1').first()).toBeVisible();
    await page.goto(site);
    // By its name in the list: the button above it changes once the record has been read.
    await page.getByRole('link', { name: 'The unitary-actor myth', exact: true }).click();
    await expect(page).toHaveURL(/\/lessons\/unitary-actor\//);
    await expect(page.locator('h1').first()).toBeVisible();
  });
}
