import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SITE_PORT } from '../../scripts/test-sites.mjs';
import { tileOf } from './atlas-pages';
import { expectNoViolations } from './axe';
import { waitForScript } from './pages';
import { expect, test } from './watched-test';

test.use({ expectedErrors: [[/^left the site: http:\/\/127\.0\.0\.1:/], { scope: 'test' }] });

let elsewhere: Server;

/** A page of another site, with one of our addresses in a frame. */
test.beforeAll(async () => {
  elsewhere = createServer((request, response) => {
    const framed = decodeURIComponent(new URL(request.url ?? '/', 'http://x').search.slice(1));
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>A course</title><h1>A course</h1><iframe src="${framed.replaceAll('&', '&amp;')}" title="Ours" width="1000" height="800"></iframe>`,
    );
  });
  await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
});

test.afterAll(() => void elsewhere.close());

// Another name of this machine is another site.
const frameOf = (address: string) =>
  `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/?${encodeURIComponent(`http://localhost:${SITE_PORT}/${address}`)}`;

test('a view of the atlas works in another site’s frame', async ({ page }) => {
  await page.goto(frameOf('embed/atlas/?country=UGA'));
  const frame = page.frameLocator('iframe');

  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Evidence atlas: Uganda');
  await expect(frame.locator('[data-tile="UGA"]')).toHaveAttribute('aria-pressed', 'true');
  await expect(frame.getByRole('navigation')).toHaveCount(0);
  await expect(frame.getByText('Nothing that is done in this frame is kept')).toBeVisible();
  for (const link of await frame.getByRole('link').all()) await expect(link).toHaveAttribute('target', '_blank');
});

test('an exercise works in another site’s frame, and what is answered there is in no record', async ({ page }) => {
  await page.goto(frameOf('embed/i/#tw_map_match'));
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('[data-exercise="tw_map_match"]')).toBeVisible();

  // In a frame a browser may forbid to ask; the same page alone may keep what it likes, and does not.
  await page.goto('embed/i/#tw_map_match');
  await expect(page.locator('[data-exercise="tw_map_match"]')).toBeVisible();
  const kept = await page.evaluate(async () => ({
    databases: (await indexedDB.databases()).length,
    taste: localStorage.length,
  }));

  expect(kept).toEqual({ databases: 0, taste: 0 });
});

test.describe('no other page may be framed elsewhere', () => {
  test.use({
    expectedErrors: [
      [/frame-ancestors|Failed to load resource|^left the site: http:\/\/127\.0\.0\.1:/],
      { scope: 'test' },
    ],
  });

  test('the atlas’s own page and the record stay empty in such a frame', async ({ page }) => {
    for (const address of ['atlas/', 'record/']) {
      await page.goto(frameOf(address));
      await expect(page.frameLocator('iframe').locator('main#main')).toHaveCount(0);
    }
  });
});

test('the code that is copied leads to the framed view, and the page works on its own, too', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('atlas/?country=UGA');
  await waitForScript(page);
  await page.getByRole('button', { name: 'Copy embed code' }).click();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  const src = /src="([^"]*)"/.exec(code)?.[1]?.replaceAll('&amp;', '&') ?? '';

  await page.goto(src);

  await waitForScript(page);
  await expect(tileOf(page, 'UGA')).toHaveAttribute('aria-pressed', 'true');
  await expectNoViolations(page, 'embedded');
});
