import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright/test';
import initSqlJs from 'sql.js';
import { type Item, isScored } from '../../domain/item';
import { EXPORT_SITE, SITE } from '../../scripts/test-sites.mjs';
import { keepForOffline } from './pages';
import { download, openRecord } from './record-pages';
import { answerLesson, loadScoredItems } from './review-pages';
import { expect, test, WITH_WORKER } from './watched-test';

const PACKAGE = 'Save as Anki package (.apkg)';

/** The notes of a package, read by SQLite itself. */
async function readNotes(bytes: Buffer) {
  const files = unzipSync(bytes);
  const { Database } = await initSqlJs();
  const database = new Database(files['collection.anki2'] ?? new Uint8Array());
  const query = (sql: string) => database.exec(sql)[0]?.values ?? [];
  expect(query('PRAGMA integrity_check')).toEqual([['ok']]);
  expect(strFromU8(files.media ?? new Uint8Array())).toBe('{}');
  return query('SELECT guid, flds, sfld, csum FROM notes JOIN cards ON nid = notes.id ORDER BY due').map(
    ([guid, flds, sfld, csum]) => ({ guid: String(guid), flds: String(flds), sfld: String(sfld), csum }),
  );
}

function listViolations(page: Page): string[] {
  const violations: string[] = [];
  page.on('console', (message) => {
    if (/Content.Security.Policy/i.test(message.text())) violations.push(message.text());
  });
  return violations;
}

// Under a sub-path; by `npm run crawl:lessons` at the other site, too.
for (const site of process.env.CRAWL === 'all' ? [SITE, EXPORT_SITE] : [EXPORT_SITE]) {
  test(`the package made at ${site} holds every scored question, each with its right checksum`, async ({ page }) => {
    const violations = listViolations(page);
    const pool = await (await page.request.get(`${site}items.json`)).json();
    const scored = (pool.items as Item[]).filter(isScored);
    await openRecord(page, `${site}record/`);

    const { name, bytes } = await download(page, PACKAGE);

    const notes = await readNotes(bytes);
    expect(name).toBe('provinces.apkg');
    expect(new Set(notes.map(({ guid }) => guid.replace(/^provinces-|\/.*$/g, '')))).toEqual(
      new Set(scored.map(({ id }) => id)),
    );
    for (const { sfld, csum } of notes) {
      expect(csum).toBe(Number.parseInt(createHash('sha1').update(sfld).digest('hex').slice(0, 8), 16));
    }
    await expect(
      page.getByRole('main').getByText(`${notes.length} cards handed to your browser as provinces.apkg`),
    ).toBeVisible();
    expect(violations).toEqual([]);
  });
}

test('the cards that were met are those of answered questions; the text file has the same notes', async ({ page }) => {
  test.setTimeout(180_000);
  const items = await loadScoredItems(page);
  const answered = await answerLesson(page, { at: Date.now() }, { lesson: 'twinning', items, isRight: () => true });
  await openRecord(page);
  await page.getByLabel('Those of questions that I have answered').check();

  const notes = await readNotes((await download(page, PACKAGE)).bytes);
  const text = (await download(page, 'Save as text (tabs)')).bytes.toString();

  expect(new Set(notes.map(({ guid }) => guid.replace(/^provinces-|\/.*$/g, '')))).toEqual(new Set(answered));
  const rows = text.split('\n').filter((line) => line && !line.startsWith('#'));
  expect(
    rows.map((row) =>
      row
        .split('\t')
        .slice(0, 3)
        .map((cell) => cell.slice(1, -1).replaceAll('""', '"')),
    ),
  ).toEqual(notes.map(({ guid, flds }) => [guid, ...flds.split('\x1f')]));
});

test.describe('with a worker', () => {
  test.use({ ...WITH_WORKER, expectedErrors: [/ERR_INTERNET_DISCONNECTED/] });

  test('before anything was met the page says so; without a network too, once all is kept', async ({
    page,
    context,
  }) => {
    await keepForOffline(page, SITE);
    await openRecord(page);
    await context.setOffline(true);
    await page.getByLabel('Those of questions that I have answered').check();

    await page.getByRole('button', { name: PACKAGE }).click();

    await expect(page.getByText('You have met no question yet.')).toBeVisible();
    await page.getByLabel('All', { exact: true }).check();
    expect((await readNotes((await download(page, PACKAGE)).bytes)).length).toBeGreaterThan(100);
  });
});

test.describe('where the questions are out of reach', () => {
  test.use({ expectedErrors: [/ERR_FAILED/] });

  test('when the questions cannot be had the page says so and can try again', async ({ page }) => {
    await openRecord(page);
    await page.route('**/items/*.json', (route) => route.abort());
    await page.getByRole('button', { name: PACKAGE }).click();
    await expect(page.getByText(/^The questions could not be loaded/)).toBeVisible();
    await page.unroute('**/items/*.json');

    await download(page, PACKAGE);

    await expect(page.getByText(/^The questions could not be loaded/)).toBeHidden();
  });
});
