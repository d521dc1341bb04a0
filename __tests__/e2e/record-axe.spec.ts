import type { Page } from 'playwright/test';
import { expectNoViolations } from './axe';
import { download, openRecord, seedAnswers, upload } from './record-pages';
import { findSmallTargets } from './small-targets';
import { expect, test } from './watched-test';

async function expectNoFaults(page: Page, state: string, part?: string) {
  await expectNoViolations(page, state, part);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect({ state, overflow, small: await findSmallTargets(page) }).toEqual({ state, overflow: 0, small: [] });
}

/** Sections of the page; where only they have changed, axe looks at nothing else again. */
const [MOVE, FILE] = ['[aria-labelledby="move"]', '[aria-labelledby="file"]'];

test.use({ viewport: { width: 320, height: 720 } });

test('axe finds nothing on the record page in any state, and nothing overflows at 320 px', async ({ page }) => {
  test.setTimeout(240_000);
  await openRecord(page);
  await expectNoFaults(page, 'empty');

  await seedAnswers(page, 150);
  await expectNoFaults(page, 'filled', 'main');

  await page.getByRole('button', { name: 'Make a link and codes' }).click();
  await page.getByText('This code as text').click();
  // A long day is folded.
  await page
    .getByRole('heading', { name: /^\w+day/ })
    .first()
    .click();
  await page.getByText('All that is kept').first().click();
  await expectNoFaults(page, 'codes and details open', `${MOVE}, [aria-labelledby="all"]`);

  await page.getByLabel('Link or code').fill('nonsense');
  await page.getByRole('button', { name: 'Read it' }).click();
  await upload(page, 'nonsense');
  await expectNoFaults(page, 'faults', `${MOVE}, ${FILE}`);

  const { bytes } = await download(page, 'Save my record as a file');
  await upload(page, bytes);
  await expect(page.getByRole('button', { name: 'Add to my record' })).toBeVisible();
  await expectNoFaults(page, 'question', FILE);

  await page.getByLabel('Link or code').fill(
    (await page
      .getByText(/#import=/)
      .first()
      .textContent()) ?? '',
  );
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.getByRole('button', { name: 'Ask the browser to keep it' }).click();
  await expectNoFaults(page, 'parts missing', `${MOVE}, [aria-labelledby="keeping"]`);

  await page.getByRole('button', { name: 'Erase my record …' }).click();
  await expectNoFaults(page, 'dialog', 'dialog');
  await page.getByRole('button', { name: 'Erase it all' }).click();
  await expect(page.getByText('Your record is empty.')).toBeVisible();
  await expectNoFaults(page, 'erased', 'main');
});
