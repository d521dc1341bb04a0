import { truncateSync, writeFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { RECORD_VERSION } from '../../domain/entry';
import { anAttempt } from '../domain/an-entry';
import { addFile, download, guess, openRecord, seedAnswers, upload } from './record-pages';
import { loadScoredItems, readEntries, writeRecord } from './review-pages';
import { expect, test } from './watched-test';

const SAVE = 'Save my record as a file';

/** Drops a file where files are added, and adds what is in it. */
async function dropFile(page: Page, bytes: Buffer): Promise<void> {
  const carried = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'provinces-record.json', { type: 'application/json' }));
    return transfer;
  }, bytes.toString());
  await page.getByText(/Add a saved file/).dispatchEvent('drop', { dataTransfer: carried });
  await page.getByRole('button', { name: 'Add to my record' }).click();
}

test('two profiles are brought together by files, chosen or dropped, in both directions, and twice is harmless', async ({
  browser,
}) => {
  const one = await (await browser.newContext()).newPage();
  const two = await (await browser.newContext()).newPage();
  await guess(one, 'twinning');
  await guess(two, 'clustering');
  await openRecord(one);
  await openRecord(two);
  const [ofOne, ofTwo] = [await download(one, SAVE), await download(two, SAVE)];

  expect(ofOne.name).toMatch(/^provinces-record-\d{4}-\d\d-\d\d\.json$/);
  expect(await addFile(two, ofOne.bytes)).toMatch(/^\d+ entries added\.$/);
  await dropFile(one, ofTwo.bytes);
  await expect.poll(() => readEntries(one)).toEqual(await readEntries(two));

  const together = await readEntries(one);
  expect(new Set(together.map(({ type }) => type))).toEqual(new Set(['attempt', 'visit']));
  expect(await addFile(one, ofTwo.bytes)).toMatch(/^Nothing new/);
  expect(await addFile(one, (await download(two, SAVE)).bytes)).toMatch(/^Nothing new/);
  expect(await readEntries(one)).toEqual(together);
});

test('a guess is told in words; a storage that was wiped is restored from the file, and the lessons know of it', async ({
  page,
  context,
}) => {
  await guess(page, 'twinning');
  await openRecord(page);
  await page.getByRole('listitem').filter({ hasText: 'not scored' }).getByText('All that is kept').click();
  await expect(page.getByText(/^Your guess: \S/)).toBeVisible();
  const { bytes } = await download(page, SAVE);
  const before = await readEntries(page);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Storage.clearDataForOrigin', { origin: new URL(page.url()).origin, storageTypes: 'all' });
  await page.reload();
  await expect(page.getByText('Your record is empty.')).toBeVisible();

  await addFile(page, bytes);

  expect(await readEntries(page)).toEqual(before);
  await expect(page.getByText(/All of it is in the file that was saved on/)).toBeVisible();
  await page.goto('/lessons/twinning/');
  await expect(page.locator('[data-current] input[type="radio"]').first()).toBeChecked();
});

test('damaged, foreign, newer and too large files are refused in plain words and change nothing', async ({ page }) => {
  await seedAnswers(page, 3);
  const before = await readEntries(page);
  const { bytes } = await download(page, SAVE);
  const text = bytes.toString();
  const alert = page.getByRole('region', { name: 'A file of your own' }).getByRole('alert');

  for (const [file, says] of [
    [text.slice(0, -30), /is a record, but it was changed or cut short/],
    [text.replace('"earned":0', '"earned":1'), /is a record, but it was changed or cut short/],
    ['name;grade\n', /is no record of this module/],
    [text.replace(/"version":\d+/, '"version":99'), /was saved by a newer version/],
  ] as const) {
    await upload(page, file);
    await expect(alert).toHaveText(says);
    await expect(alert).toContainText('Your record is as it was.');
    await expect(page.getByRole('button', { name: 'Add to my record' })).toBeHidden();
  }
  const large = test.info().outputPath('provinces-record-large.json');
  writeFileSync(large, '');
  truncateSync(large, 40_000_001);
  await page.getByLabel(/Add a saved file/).setInputFiles(large);
  await expect(alert).toHaveText(/“provinces-record-large.json” is larger than 40 MB/);

  expect(await readEntries(page)).toEqual(before);
  await upload(page, bytes);
  await expect(alert).toBeEmpty();
});

async function openErasing(page: Page) {
  await page.getByRole('button', { name: 'Erase my record …' }).press('Enter');
  await expect(page.getByRole('dialog', { name: /^Erase .* for good\?$/ })).toBeVisible();
}

test('erasing asks again, by keys alone, and gives the focus back; other tabs are empty at once', async ({
  page,
  context,
}) => {
  await seedAnswers(page, 5);
  const other = await context.newPage();
  await openRecord(other);
  await expect(other.getByText('5 entries since')).toBeVisible();

  await openErasing(page);
  await expect(page.getByRole('button', { name: 'Keep my record' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Erase my record …' })).toBeFocused();
  expect(await readEntries(page)).toHaveLength(5);

  await openErasing(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');

  await expect(
    page.getByRole('main').getByText('5 entries erased. Nothing of your record is left in this browser.'),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: 'Erase my record …' })).toBeFocused();
  await expect(other.getByText('Your record is empty.')).toBeVisible();
  expect(await readEntries(page)).toEqual([]);
  await page.reload();
  await expect(page.getByText('Your record is empty.')).toBeVisible();
});

// How long 10,000 take: npm run bench -- record.
test('1,000 entries are listed a hundred at a time', async ({ page }) => {
  await seedAnswers(page, 1000);
  const list = page.getByRole('region', { name: 'Everything in it' });

  await list.getByRole('button', { name: 'Older' }).click();
  await expect(list.getByText('101 to 200 of 1,000 entries')).toBeVisible();
  await expect(list.locator('time')).toHaveCount(100);
});

test('an entry opens to all that is kept of it, the answer in words; the browser is asked to keep the storage, and the page says what it answered', async ({
  page,
}) => {
  const items = await loadScoredItems(page);
  const item = [...items.values()].find((one) => one.kind === 'single');
  if (item?.kind !== 'single') throw new Error('the module has no single choice');
  const [option] = item.options;
  const { id, hash } = item;
  const response = { kind: 'choice' as const, chosen: [option?.id ?? ''] };
  await openRecord(page);
  await writeRecord(page, [anAttempt({ item: id, hash, response })], RECORD_VERSION);
  await page.reload();

  await page.getByText('All that is kept').click();

  await expect(page.getByRole('listitem').filter({ hasText: option?.text }).last()).toBeVisible();
  await expect(page.locator('pre')).toContainText(`"item": "${id}"`);

  await page.getByRole('button', { name: 'Ask the browser to keep it' }).click();

  await expect(page.getByRole('region', { name: 'Where it is kept' }).locator('[data-said]')).toHaveText(
    /^The browser (has promised not to clear it by itself\.|promised nothing: )/,
  );
});
