import jsQR from 'jsqr';
import type { Page } from 'playwright/test';
import { EXPORT_SITE } from '../../scripts/test-sites.mjs';
import { guess, openRecord, seedAnswers } from './record-pages';
import { readEntries } from './review-pages';
import { expect, test } from './watched-test';

/** What a camera sees of the code on the screen, read by a decoder that is not ours. */
async function readQrCode(page: Page): Promise<string> {
  const code = page.getByRole('img', { name: /^QR code/ });
  await code.scrollIntoViewIfNeeded();
  const picture = (await code.screenshot()).toString('base64');
  const { pixels, width, height } = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const data = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
    let binary = '';
    for (const value of data) binary += String.fromCharCode(value);
    return { pixels: btoa(binary), width: bitmap.width, height: bitmap.height };
  }, picture);
  return jsQR(new Uint8ClampedArray(Buffer.from(pixels, 'base64')), width, height)?.data ?? '';
}

/** Every code of the page, each second one as it is in the dark. */
async function readAllCodes(page: Page): Promise<string[]> {
  await page.getByRole('button', { name: 'Make a link and codes' }).click();
  const heading = await page.getByRole('heading', { name: /^As (a QR code|\d+ QR codes)$/ }).textContent();
  const count = Number(/\d+/.exec(heading ?? '')?.[0] ?? 1);
  const links: string[] = [];
  for (let n = 1; n <= count; n += 1) {
    await page.emulateMedia({ colorScheme: n % 2 === 0 ? 'dark' : 'light' });
    await expect(page.getByRole('img', { name: `QR code ${n} of ${count}` })).toBeVisible();
    links.push(await readQrCode(page));
    if (count > 1) await page.getByRole('button', { name: 'Next code' }).click();
  }
  return links;
}

test('a record moves by QR codes, light and dark ones, in any order, each opened in a tab of its own', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const from = await (await browser.newContext()).newPage();
  await seedAnswers(from, 60);
  const links = await readAllCodes(from);
  expect(links.length).toBeGreaterThan(2);
  expect(links).not.toContain('');

  const phone = await browser.newContext({ viewport: { width: 390, height: 780 } });
  const [first, second, ...rest] = [...links].reverse();
  for (const link of [first, second, first]) {
    const tab = await phone.newPage();
    await openRecord(tab, link);
    await expect(tab.getByRole('main').getByText(/parts have arrived\. Still missing: parts? 1/)).toBeVisible();
    expect(new URL(tab.url()).hash).toBe('');
  }
  for (const link of rest) await openRecord(await phone.newPage(), link);
  const last = phone.pages().at(-1) as Page;
  await expect(last.getByText(/It holds 60 entries .* 60 entries would be new here/)).toBeFocused();
  expect(await readEntries(last)).toEqual([]);
  await last.getByRole('button', { name: 'Add to my record' }).click();
  await expect(last.getByRole('main').getByText('60 entries added.')).toBeVisible();

  expect(await readEntries(last)).toEqual(await readEntries(from));
  // The tab that was opened first does not go on waiting for parts.
  await expect((phone.pages()[0] as Page).getByRole('main').getByText(/Still missing/)).toBeHidden();
});

test('a link carries what matters to another profile, and leaving it changes nothing; one that was cut on its way is refused in plain words', async ({
  browser,
}) => {
  const from = await (await browser.newContext()).newPage();
  await seedAnswers(from, 30);
  await from.getByRole('button', { name: 'Make a link and codes' }).click();
  const link = await from.getByLabel('Link with your record').inputValue();
  const to = await (await browser.newContext()).newPage();

  await openRecord(to, link);
  await to.getByRole('button', { name: 'Leave it' }).click();
  expect(await readEntries(to)).toEqual([]);
  await to.reload();
  await expect(to.getByRole('button', { name: 'Add to my record' })).toBeHidden();
  // Opened again in the same tab, where only the fragment changes.
  await to.evaluate((address) => window.location.assign(address), link);
  await to.getByRole('button', { name: 'Add to my record' }).click();

  await expect(to.getByRole('main').getByText('30 entries added.')).toBeVisible();
  const before = await readEntries(from);
  expect(await readEntries(to)).toEqual(before);

  await from.getByLabel('Link or code').fill(link.slice(0, -40));
  await from.getByRole('button', { name: 'Read it' }).click();

  await expect(from.getByText(/^That is no link or code of this page, or it was cut short/)).toBeVisible();
  expect(await readEntries(from)).toEqual(before);
});

test('a record too large for a link says so and points to the file', async ({ page }) => {
  await seedAnswers(page, 2000);

  await page.getByRole('button', { name: 'Make a link and codes' }).click();

  await expect(
    page.getByRole('main').getByText(/^Your record no longer fits: it takes [\d,]+ characters/),
  ).toContainText('Save it as a file instead');
});

test('under a sub-path of a static host the link leads back to that page', async ({ page }) => {
  await guess(page, 'twinning', EXPORT_SITE);
  await openRecord(page, `${EXPORT_SITE}record/`);
  await page.getByRole('button', { name: 'Make a link and codes' }).click();
  const link = await page.getByLabel('Link with your record').inputValue();

  expect(link).toMatch(new RegExp(`^${EXPORT_SITE}record/#import=`));
  await openRecord(page, link);
  await expect(page.getByRole('main').getByText(/All of them are in your record already/)).toBeVisible();
});
