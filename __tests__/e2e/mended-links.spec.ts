import { EXPORT_SITE, SITE } from '../../scripts/test-sites.mjs';
import { expect, test } from './watched-test';

// Of addresses that lead nowhere, or not yet.
test.use({ expectedErrors: [/status of 404/] });

// What mail programs and scanners make of the #: the host has no such page, and the page that says so goes on.
for (const site of [SITE, EXPORT_SITE]) {
  test(`at ${site} links whose # was encoded on the way arrive`, async ({ page }) => {
    const arrivals = [
      ['/lessons/twinning/%23benefits', /\/lessons\/twinning\/#benefits$/],
      ['/lessons/twinning/%2523benefits', /\/lessons\/twinning\/#benefits$/],
      ['/lessons/twinning).', /\/lessons\/twinning\/$/],
      ['/i%23no_such_name', /\/i\/#no_such_name$/],
      ['/assignment/%23a1.q1ZKLMpMzi9W.0f9c2a11', /\/assignment\/#a1\.q1ZKLMpMzi9W\.0f9c2a11$/],
      ['/record/%23import=0123456789.1.1.x.0a1b2c.', /\/record\/$/],
    ] as const;
    for (const [asked, arrived] of arrivals) {
      await page.goto(`${site}${asked.slice(1)}`);
      await page.waitForURL(arrived);
    }
    // The record's page took the code, and says what is wrong with this one.
    await expect(page.getByRole('alert').filter({ hasText: 'no link or code of this page' })).toBeVisible();
  });
}

test('a page that is not there says so', async ({ page }) => {
  await page.goto('/no-such-page');

  await expect(page.getByRole('heading', { name: 'No such page' })).toBeVisible();
  await expect(page.getByText('The link was changed on its way')).toHaveCount(0);
});
