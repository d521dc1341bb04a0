import { readFileSync } from 'node:fs';
import { expect, type Page } from 'playwright/test';
import type { Entry } from '../../domain/entry';
import { SITE } from '../../scripts/test-sites.mjs';
import { anAttempt } from '../domain/an-entry';
import { leaveRecord, readEntries } from './review-pages';

/** Answers the opening guess of a lesson, as a learner does. */
export async function guess(page: Page, lesson: string, site: string = SITE): Promise<void> {
  await page.goto(`${site}lessons/${lesson}/`);
  await expect(page.locator('html')).toHaveAttribute('data-ready');
  const form = page.locator('[data-current] form').first();
  await form.locator('input[type="radio"]').first().check();
  await form.getByRole('button', { name: 'Keep my guess' }).click();
  await expect.poll(async () => (await readEntries(page)).filter(({ type }) => type === 'attempt').length).toBe(1);
}

/** Opens the record page once it has read the record; `#import=…` may follow. */
export async function openRecord(page: Page, address = '/record/'): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('heading', { name: 'Everything in it' })).toBeVisible();
}

/** So many answers in the record, one a quarter of an hour, with ids as unlike as a session's. */
export async function seedAnswers(page: Page, count: number): Promise<Entry[]> {
  const entries = Array.from({ length: count }, (_, i) =>
    anAttempt({
      id: (BigInt(i + 1) * 0x9e3779b97f4a7c15n).toString(16).slice(-16),
      at: Date.UTC(2026, 10, 3, 9, 15 * i),
      item: ['tw_who', 'tw_map', 'ua_guess'][i % 3],
      round: i,
      seed: `lesson/${i}`,
    }),
  );
  await leaveRecord(page, entries);
  await openRecord(page);
  await expect(page.getByText(`${count.toLocaleString('en-GB')} entries since 3 November 2026.`)).toBeVisible();
  return entries;
}

/** Presses a button that hands over a file; gives its name and bytes. */
export async function download(page: Page, button: string): Promise<{ name: string; path: string; bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
  const path = await file.path();
  return { name: file.suggestedFilename(), path, bytes: readFileSync(path) };
}

/** Gives a file to the page, under a name. */
export async function upload(page: Page, bytes: Buffer | string, name = 'provinces-record-x.json'): Promise<void> {
  const buffer = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
  await page.getByLabel(/Add a saved file/).setInputFiles({ name, mimeType: 'application/json', buffer });
}

/** Gives a file to the page and adds what is in it; says what the page then said. */
export async function addFile(page: Page, bytes: Buffer): Promise<string> {
  await upload(page, bytes);
  await page.getByRole('button', { name: 'Add to my record' }).click();
  const said = page.getByRole('region', { name: 'A file of your own' }).locator('[data-said]');
  await expect(said).toHaveText(/ added|in your record already/);
  return (await said.textContent()) ?? '';
}
