import { readFileSync } from 'node:fs';
import { currentStep, openAtlas, tileOf, turnAtlas } from './atlas-pages';
import { waitForScript } from './pages';
import { expect, test } from './watched-test';

const BOARD = 'sector=manufacturing&mechanism=clustering&investigation=strain&step=3';

test('at any width a board of an investigation has its room, and no place of it is cut off', async ({ page }) => {
  await openAtlas(page, BOARD);
  for (const width of [320, 768, 1024, 1280, 1440]) {
    await page.setViewportSize({ width, height: 720 });

    const { panel, places } = await page.evaluate(() => {
      const boxOf = (one: Element | null | undefined) => one?.getBoundingClientRect().toJSON();
      const current = document.querySelector('[data-investigation][data-current]');
      const parts =
        current?.querySelectorAll('[data-step][data-current] :is([data-exercise], [data-bin], [data-card])') ?? [];
      return { panel: boxOf(current), places: [...parts].map(boxOf) };
    });

    expect(places.length).toBeGreaterThan(10);
    for (const { left, right } of places) {
      expect(left, `${width} px`).toBeGreaterThanOrEqual(panel.left);
      expect(right, `${width} px`).toBeLessThanOrEqual(panel.right + 1);
    }
  }
});

test('at 320 px a step’s button leads to the maps, and one is led back to the question', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openAtlas(page, 'investigation=one-twin&step=2');
  const question = currentStep(page).getByRole('paragraph').filter({ hasText: 'Uganda has 2 twins.' });
  await currentStep(page).getByRole('button', { name: 'Show Uganda’s twins' }).click();
  await expect(tileOf(page, 'CPV')).toBeInViewport();
  await expect(question).not.toBeInViewport();

  await page.getByRole('button', { name: 'Back to the question' }).click();

  await expect(question).toBeInViewport();
});

test('back leads to the step before, and to the atlas as it was before the investigation', async ({ page }) => {
  await openAtlas(page, 'sector=health');
  await page.getByRole('button', { name: /^Who is missing/ }).click();
  await page.getByRole('button', { name: /^Next step/ }).click();
  await expect(currentStep(page).getByRole('heading')).toContainText('Step 2');

  await page.goBack();
  await expect(currentStep(page).getByRole('heading')).toContainText('Step 1');
  await page.goBack();

  await expect(page.locator('[data-investigation][data-current]')).toHaveCount(0);
  await expect(page).toHaveURL(/\/atlas\/\?sector=health$/);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true });

  test('the maps say how a finger works them, and nothing of pointing or arrow keys', async ({ page }) => {
    await page.goto('atlas/');
    await waitForScript(page);

    await expect(page.getByText('Press a tile to see its links')).toBeVisible();
    await expect(page.getByText('Point at a tile')).toBeHidden();
  });
});

test('on paper the table keeps the heads of its columns, and a blank tile its dots', async ({ page }) => {
  await openAtlas(page);

  await page.emulateMedia({ media: 'print' });
  const heads = page.locator('[data-links] thead th button, [data-links] thead th:not(:has(button))');

  for (const name of ['Province', 'Country', 'Kind', 'Sector', 'Since', 'What the source says'])
    await expect(heads.filter({ hasText: new RegExp(`^${name}`) })).toBeVisible();
  await expect(tileOf(page, 'KEN')).toHaveCSS('border-top-style', 'dotted');
  await expect(tileOf(page, 'UGA')).toHaveCSS('border-top-style', 'solid');
});

test('forced colours leave the lines of the maps to be seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await openAtlas(page, 'country=UGA');

  const strokes = await page
    .locator('svg[data-look="bold"][data-layout="wide"] [data-line] path')
    .evaluateAll((paths) => paths.map((path) => getComputedStyle(path).stroke));

  expect(strokes.length).toBeGreaterThan(1);
  for (const stroke of strokes) expect(stroke).toBe('rgb(255, 255, 255)');
});

for (const [width, height] of [
  [1366, 768],
  [1440, 900],
] as const)
  test(`at ${width} × ${height} nothing lies over an open question, its way on is in sight once it is answered, and the maps keep their place`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await openAtlas(page);
    const before = await page.locator('[data-maps]').boundingBox();
    await turnAtlas(page, 'investigation=one-twin&step=1');
    const next = page.getByRole('button', { name: /^Next step/ });
    const options = currentStep(page).getByRole('radio');
    for (const option of await options.all()) await option.click({ trial: true });
    const last = await options.last().boundingBox();
    expect((await next.boundingBox())?.y).toBeGreaterThan((last?.y ?? 0) + (last?.height ?? 0));

    await options.first().check();
    await currentStep(page).getByRole('button', { name: 'Keep my guess' }).click();
    await currentStep(page).evaluate((step) => step.scrollIntoView({ block: 'start', behavior: 'instant' }));

    await expect(next).toBeInViewport({ ratio: 1 });
    expect((await page.locator('[data-maps]').boundingBox())?.x).toBe(before?.x);
  });

test('at 1366 × 768 an investigation that is pressed opens at its title, and the maps are beside it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await openAtlas(page);
  const pick = page.getByRole('button', { name: /^One twin per country/ });
  await pick.scrollIntoViewIfNeeded();

  await pick.click();

  const title = page.getByRole('heading', { level: 3, name: 'One twin per country?' });
  await expect(title).toBeInViewport({ ratio: 1 });
  await expect(tileOf(page, 'heilongjiang')).toBeInViewport({ ratio: 1 });
  await expect(tileOf(page, 'LSO')).toBeInViewport({ ratio: 1 });

  await currentStep(page).getByRole('radio').first().check();
  await currentStep(page).getByRole('button', { name: 'Keep my guess' }).click();
  await page.getByRole('button', { name: /^Next step/ }).click();

  await expect(currentStep(page).getByRole('heading')).toBeInViewport({ ratio: 1 });
  await expect(tileOf(page, 'LSO')).toBeInViewport({ ratio: 1 });
});

test('until the guess the tiles have outlines, all alike, and nothing to read off; with it the picture comes into its room', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await openAtlas(page, 'investigation=one-twin&step=1');
  const outlines = () =>
    page.locator('[data-picture] [data-tile]').evaluateAll((tiles) => [
      ...new Set(
        tiles.map((tile) => {
          const own = getComputedStyle(tile);
          const { visibility, borderTopWidth, borderTopColor } = getComputedStyle(tile, '::after');
          // An outline stands within the tile's own border, and is the smaller the thicker that is.
          return [own.visibility, own.borderTopWidth, visibility, borderTopWidth, borderTopColor].join(' ');
        }),
      ),
    ]);
  expect(await outlines()).toEqual([expect.stringMatching(/^hidden 1px visible 1px rgb/)]);
  await currentStep(page).getByRole('radio').first().check();
  const guess = currentStep(page).getByRole('button', { name: 'Keep my guess' });
  // In the page, which may be scrolled to what is said of the guess.
  const findRoom = () =>
    page.locator('[data-picture]').evaluate((picture) => {
      const { top, width, height } = picture.getBoundingClientRect();
      return { top: Math.round(top + scrollY), width, height };
    });
  const room = await findRoom();

  await guess.click();

  await expect(tileOf(page, 'LSO')).toBeVisible();
  expect(await findRoom()).toEqual(room);
});

test('the first screen has tiles, and Tab comes to them before the investigations, on a desk and on a phone', async ({
  page,
}) => {
  await openAtlas(page);
  for (const [width, height] of [
    [1366, 768],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height });

    await expect(tileOf(page, 'shandong')).toBeInViewport({ ratio: 1 });

    const investigations = await page.getByRole('heading', { name: 'Investigations' }).elementHandle();
    const isAfter = await tileOf(page, 'ZAF').evaluate(
      (tile, heading) => !!heading && !!(tile.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING),
      investigations,
    );
    expect(isAfter).toBe(true);
  }
});

test('a saved picture is sharp, and needs nothing that the policy forbids', async ({ page }) => {
  await openAtlas(page, 'country=UGA');

  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save this view as PNG' }).click(),
  ]);

  const bytes = readFileSync(await file.path());
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(bytes.readUInt32BE(16)).toBeGreaterThanOrEqual(2400);
});
