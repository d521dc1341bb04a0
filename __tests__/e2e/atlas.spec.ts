import type { Page } from 'playwright/test';
import { rightAnswer } from './answers';
import {
  ATLAS_ITEMS,
  currentStep,
  idsOf,
  listRowIds,
  openAtlas,
  ROWS,
  type Row,
  shownCount,
  tileOf,
} from './atlas-pages';
import { byKeys, tabTo } from './by-keys';
import { feedbackIn, submitOf } from './pages';
import { expect, test } from './watched-test';
import { byMouse, type Way } from './ways';

test.describe.configure({ timeout: 120_000 });

const isTwin = (row: Row) => row.mechanism === 'twinning';
const isStandingHealth = (row: Row) => isTwin(row) && row.sector === 'health' && row.duration === 'lasting';

/** Each investigation, with what each of its buttons must leave in the table. */
const INVESTIGATIONS: { title: string; looks: { button: string; keeps: (row: Row) => boolean }[] }[] = [
  {
    title: 'One twin per country?',
    looks: [
      { button: 'Show Uganda’s twins', keeps: (row) => isTwin(row) && row.country === 'Uganda' },
      { button: 'Show lasting health pairs', keeps: isStandingHealth },
      { button: 'Show Togo', keeps: (row) => row.country === 'Togo' },
    ],
  },
  {
    title: 'Did the COVID-19 teams follow the map?',
    looks: [
      { button: 'Show one-off missions', keeps: (row) => row.duration === 'one-off' },
      { button: 'Show all health links', keeps: (row) => isTwin(row) && row.sector === 'health' },
    ],
  },
  {
    title: 'Twinning or cluster?',
    looks: [
      { button: 'Show informal links', keeps: (row) => row.form === 'informal' },
      {
        button: 'Show manufacturing clusters',
        keeps: (row) => row.mechanism === 'clustering' && row.sector === 'manufacturing',
      },
    ],
  },
  {
    title: 'Who is missing?',
    looks: [
      { button: 'Show everything', keeps: () => true },
      { button: 'Show lasting health pairs', keeps: isStandingHealth },
      { button: 'Show Eswatini', keeps: (row) => row.country === 'Eswatini' },
    ],
  },
];

/** Answers every exercise of the step in hand rightly. */
async function answerStep(page: Page, way: Way): Promise<void> {
  const exercises = currentStep(page).locator('[data-exercise]');
  for (let i = 0; i < (await exercises.count()); i += 1) {
    const exercise = exercises.nth(i);
    const item = ATLAS_ITEMS.get((await exercise.getAttribute('data-exercise')) ?? '');
    if (!item) throw new Error('an exercise of no item');
    await way.answer(page, exercise, item, rightAnswer(item));
    await way.press(page, submitOf(exercise));
    if (item.kind !== 'predict') await expect(feedbackIn(exercise)).toHaveAttribute('data-verdict', 'right');
  }
}

/** `npm run crawl:lessons` takes each investigation both ways; `npm test` two of them, each another way. */
const isTaken = (investigation: number, way: Way) =>
  process.env.CRAWL === 'all' || (way === byMouse && investigation === 2) || (way === byKeys && investigation === 3);

for (const way of [byMouse, byKeys])
  for (const { title, looks } of INVESTIGATIONS.filter((_, i) => isTaken(i, way)))
    test(`by ${way.name}: ${title}`, async ({ page }) => {
      await openAtlas(page);
      const next = page.getByRole('button', { name: /^Next step/ });
      const pick = page.getByRole('button', { name: new RegExp(`^${title.replace('?', '\\?')}`) });
      await way.press(page, pick);
      await answerStep(page, way);
      for (const { button, keeps } of looks) {
        await way.press(page, next);
        await way.press(page, currentStep(page).getByRole('button', { name: button }));
        const kept = ROWS.filter(keeps);
        await expect(shownCount(page)).toHaveText(`${kept.length} of ${ROWS.length} links`);
        // The table follows the maps when the browser has a moment.
        await expect.poll(() => listRowIds(page)).toEqual(idsOf(kept));
        await answerStep(page, way);
      }
      await way.press(page, next);
      const limits = page.getByText('What this evidence can carry').locator('visible=true');
      await expect(limits).toHaveCount(0);
      await answerStep(page, way);

      await expect(limits).toHaveCount(1);
      await expect(pick).toContainText('Done');
    });

test('the numbers on the page are those of the table, which can be downloaded whole, with its sources', async ({
  page,
  request,
}) => {
  await openAtlas(page);
  const count = (column: string) => new Set(ROWS.map((row) => row[column])).size;

  await expect(page.locator('h1 + p')).toContainText(
    `${ROWS.length} links between ${count('province')} Chinese provinces and ${count('country')} African countries`,
  );
  expect(await listRowIds(page)).toEqual(idsOf(ROWS));
  for (const [column, grid] of [
    ['country_iso3', 'Africa’s 54 countries'],
    ['province', 'China’s 31 provincial-level units'],
  ] as const) {
    const names = await page
      .getByRole('grid', { name: grid })
      .getByRole('button')
      .evaluateAll((tiles) => tiles.map((tile) => [tile.getAttribute('data-tile'), tile.getAttribute('aria-label')]));
    for (const [id, name] of names) {
      const links = ROWS.filter((row) => (row[column] ?? '').toLowerCase().replace(' ', '-') === id?.toLowerCase());
      const said = links.length === 1 ? '1 link' : `${links.length} links`;
      expect(name).toMatch(links.length === 0 ? /: no link found in the sources checked$/ : new RegExp(`: ${said}$`));
    }
  }
  await expect(page.locator('[data-decade]')).toHaveText([
    ...[1960, 1970, 1980, 1990, 2000, 2010, 2020].map((decade) => {
      const links = ROWS.filter((row) => row.since_year?.startsWith(String(decade).slice(0, 3))).length;
      return `${decade}s${links}`;
    }),
    `no year${ROWS.filter((row) => row.since_year === '').length}`,
  ]);

  const address = await page.getByRole('link', { name: /Download all links/ }).getAttribute('href');
  const response = await request.get(address ?? '');
  const text = (await response.text()).replace(/^\ufeff/, '');
  expect(response.headers()['content-type']).toContain('text/csv');
  for (const row of ROWS) expect(text).toContain(row.source_url ?? '');
  expect(text.trim().split('\r\n')).toHaveLength(ROWS.length + 1);
});

test('every row’s source is one action away, in the whole table and in that of one country', async ({ page }) => {
  await openAtlas(page, 'country=GIN');
  for (const row of ROWS.filter(({ country }) => country === 'Guinea')) {
    const cells = page.locator(`[data-row-of="${row.id}"]`);
    await expect(cells.getByRole('link')).toHaveAttribute('href', row.source_url ?? '');
    await expect(cells).toContainText(row.source_publisher ?? '');
  }

  await page.getByRole('button', { name: 'Show everything' }).first().click();

  await expect
    .poll(() => page.locator('[data-row-of] a').evaluateAll((links) => links.map((a) => a.getAttribute('href'))))
    .toEqual(ROWS.map((row) => row.source_url));
});

test('by keys one walks the map, hears each tile’s links, and chooses one', async ({ page }) => {
  await openAtlas(page);
  const grid = page.getByRole('grid', { name: 'Africa’s 54 countries' });
  await tabTo(page, grid.locator('button[tabindex="0"]'));
  await page.keyboard.press('Control+Home');
  await expect(tileOf(page, 'MAR')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await expect(tileOf(page, 'BFA')).toBeFocused();
  await expect(tileOf(page, 'BFA')).toHaveAccessibleDescription(
    'Tianjin: twinning in health, one-off mission of 2020, form unclear.',
  );

  await page.keyboard.press('Enter');

  await expect(shownCount(page)).toHaveText(/^1 of/);
  await expect(page.getByRole('status')).toHaveText('1 link shown');
  await expect(tileOf(page, 'BFA')).toBeFocused();
});

test('a line on the map opens its link', async ({ page }) => {
  await openAtlas(page, 'form=informal&province=guangxi');
  const line = page.locator('svg[data-layout="wide"][data-look="bold"] [data-line] path').first();
  await line.scrollIntoViewIfNeeded();
  // Where it crosses the gap between the maps.
  const { x, y } = await line.evaluate((path: SVGPathElement) => {
    const points = Array.from({ length: 101 }, (_, i) => path.getPointAtLength((path.getTotalLength() * i) / 100));
    const point = points.find(({ x }) => x > 8)?.matrixTransform(path.getScreenCTM() ?? undefined);
    return { x: point?.x ?? 0, y: point?.y ?? 0 };
  });
  await page.mouse.click(x, y);

  await expect(page).toHaveURL(/link=guangxi-ghana-mining/);
});

test('a lesson’s view loads its maps when it comes near the screen', async ({ page }) => {
  await page.goto('lessons/clustering/');
  const scripts: string[] = [];
  page.on('request', (asked) => scripts.push(asked.url()));
  const step = await page.locator('[data-figure^="atlas"]').evaluate((figure) => figure.closest('[data-step]')?.id);
  await expect(page.locator('[data-figure^="atlas"] table')).toHaveCount(0);

  await page.goto(`lessons/clustering/#${step}`);
  await page.locator('[data-figure^="atlas"]').scrollIntoViewIfNeeded();

  await expect(page.locator('[data-figure^="atlas"]').getByRole('grid')).toHaveCount(2);
  expect(scripts.some((url) => url.endsWith('.js'))).toBe(true);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the atlas is a complete table with its investigations as paper tasks', async ({ page }) => {
    await page.goto('atlas/');

    expect(await listRowIds(page)).toEqual(idsOf(ROWS));
    await expect(page.locator('[data-investigation]').locator('visible=true')).toHaveCount(INVESTIGATIONS.length);
    await expect(page.getByRole('combobox', { name: 'Sector', exact: true })).toBeHidden();
    await expect(page.getByRole('link', { name: /Download all links/ })).toBeVisible();
  });

  test('a lesson’s view is a complete list', async ({ page }) => {
    await page.goto('lessons/twinning/');

    const items = page.locator('[data-figure^="atlas"] li').locator('visible=true');

    await expect(items).toHaveCount(ROWS.filter(isStandingHealth).length);
  });
});
