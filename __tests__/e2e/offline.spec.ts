import { expect, type Page, test } from 'playwright/test';
import { EXPORT_SITE, SITE } from '../../scripts/test-sites.mjs';
import { keepForOffline, waitForScript } from './pages';
import { download, guess, openRecord, upload } from './record-pages';
import { waitUntilKept } from './saved-record';

/** Makes a record, and takes it out in every way there is. */
async function moveRecord(page: Page, site: string): Promise<void> {
  await guess(page, 'twinning', site);
  await openRecord(page, `${site}record/`);

  const { bytes } = await download(page, 'Save my record as a file');
  await upload(page, bytes);
  await expect(page.getByRole('main').getByText(/in your record already/)).toBeVisible();
  await page.getByRole('button', { name: 'Make a link and codes' }).click();
  await expect(page.getByRole('img', { name: /^QR code/ })).toBeVisible();
  expect((await download(page, 'Save as Anki package (.apkg)')).bytes.length).toBeGreaterThan(20_000);
  expect((await download(page, 'Save as text (tabs)')).bytes.length).toBeGreaterThan(20_000);
}

// A sub-path is the harder of the two; `npm run crawl:lessons` takes both.
const isWhole = process.env.CRAWL === 'all';
for (const site of isWhole ? [SITE, EXPORT_SITE] : [EXPORT_SITE]) {
  test(`once all of ${site} is kept, every page opens and reloads without a network`, async ({ page, context }) => {
    await keepForOffline(page, site);
    await page.goto(site);
    const links = await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href.replace(/#.*/, '')));
    const pages = [...new Set(links)].filter((link) => link.startsWith(site) && link !== site);
    await context.setOffline(true);

    expect(pages.length).toBeGreaterThan(1);
    // Any of them may be missing: in `npm test` every other, by `npm run crawl:lessons` all.
    for (const address of pages.filter((_, i) => isWhole || i % 2 === 0)) {
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

test('without a network, under a sub-path: the record is saved, added, moved by codes, and written for Anki, and what the atlas asked comes back in the review, the forecast and the calendar', async ({
  page,
}) => {
  const answeredAt = Date.now();
  await page.clock.setFixedTime(answeredAt);
  await keepForOffline(page, EXPORT_SITE);
  // Nothing else has been opened yet.
  await page.context().setOffline(true);
  await moveRecord(page, EXPORT_SITE);

  await page.goto(`${EXPORT_SITE}atlas/?investigation=one-twin&step=2`);
  await waitForScript(page);
  await page.getByRole('button', { name: 'Show Uganda’s twins' }).click();
  await expect(page.locator('[data-row-of]')).toHaveCount(2);
  const question = page.locator('[data-exercise="at_twin_uganda"]');
  await question.getByRole('radio').first().check();
  await question.locator('[type="submit"]').click();
  await expect(question.locator('[data-feedback]')).toBeVisible();
  await waitUntilKept(page, 'at_twin_uganda');

  await page.clock.setFixedTime(answeredAt + 4 * 86_400_000);
  await page.goto(`${EXPORT_SITE}progress/`);
  await expect(page.getByText('1 question is due today.')).toBeVisible();
  await page.goto(`${EXPORT_SITE}review/`);
  await page.getByText('Your plan and your calendar').click();
  expect((await download(page, 'Save the review days (.ics)')).bytes.toString()).toContain('BEGIN:VEVENT');
  await page.getByRole('button', { name: 'Review 1 question' }).click();
  const asked = page.getByRole('region', { name: 'Review' });
  await expect(asked).toHaveAttribute('data-card', 'at_twin_uganda');
  await asked.getByRole('radio').first().check();
  await asked.getByRole('button', { name: 'Answer', exact: true }).click();
  await expect(asked.locator('[data-feedback]')).toBeVisible();
});
