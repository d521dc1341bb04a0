import type { Page } from 'playwright/test';
import { SITE_PORT } from '../../scripts/test-sites.mjs';
import { findItem, LESSONS } from './course-files';
import { aFullRecord, anOpenLink } from './crawl/a-visit';
import { waitForScript } from './pages';
import { leaveRecord, loadScoredItems } from './review-pages';
import { expect, test, WITH_MOTION } from './watched-test';

test.use(WITH_MOTION);

/** A phone, a laptop, and a window so high that whole pages are in it. */
const WINDOWS = [
  { width: 390, height: 800 },
  { width: 1366, height: 768 },
  { width: 1366, height: 2400 },
];

const PAGES = [
  ...[
    './',
    'argument/',
    'glossary/',
    'sources/',
    'about/',
    'results/',
    'progress/',
    'review/',
    'record/',
    'assignment/',
    'teach/',
  ],
  ...[
    'teach/results/',
    'atlas/',
    'atlas/?country=UGA',
    'atlas/?as=pairs&province=sichuan',
    'embed/atlas/?country=UGA',
    'atlas/?investigation=one-twin&step=2',
    'i/',
    'i/#fi_mauritania',
  ],
  ...['quiz/twinning/', 'quiz/final/', `assignment/#${anOpenLink()}`],
];
const isAll = process.env.CRAWL === 'all';

/** Every fourth step that holds a figure or a kind of exercise which those before it lack; by `npm run crawl:layout` every one. */
const met = new Set<string>();
const STEPS = LESSONS.flatMap(({ id, steps }) =>
  steps
    .filter(({ items, figures }) => {
      const parts = [id, ...figures, ...items.map((item) => findItem(item).kind)];
      const isNew = parts.some((part) => !met.has(part));
      for (const part of parts) met.add(part);
      return isAll || isNew;
    })
    .map((step) => `lessons/${id}/#${step.id}`),
).filter((_, i) => isAll || i % 4 === 0);
const SHEETS = ['lessons/twinning/key/', 'quiz/final/key/', 'quiz/final/worksheet/', 'lessons/twinning/teaching-note/'];

/** Adds up what moves in sight without having been asked to (the browser's own layout-shift score), and names it. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
      })[]) {
        sum += entry.value;
        for (const { node, previousRect, currentRect } of entry.sources)
          shifts.push(`${node?.textContent?.slice(0, 40)} from ${previousRect.y} to ${currentRect.y}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
    Object.assign(window, { readShifts: () => (sum < 0.001 ? [] : [`${sum.toFixed(4)}`, ...shifts]) });
  });
  // So slow that the page is painted before they come, scripts and sheets: what they change then is seen to change.
  await page.route('**/_next/static/**/*.{js,css}*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.continue();
  });
}

async function expectStill(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address);
  await waitForScript(page);
  await page.waitForLoadState('networkidle');
  const shifts = await page.evaluate(() => (window as unknown as { readShifts: () => string[] }).readShifts());
  expect.soft(shifts, `${address} at ${page.viewportSize()?.width} × ${page.viewportSize()?.height}`).toEqual([]);
}

/** Every address at one of the windows, in turn; by `npm run crawl:layout` at each of them. */
function share(addresses: readonly string[]): { viewport: { width: number; height: number }; some: string[] }[] {
  return WINDOWS.map((viewport, n) => ({
    viewport,
    some: addresses.filter((_, i) => isAll || i % WINDOWS.length === n),
  }));
}

test.use({
  trace: 'off',
  launchOptions: async ({ launchOptions }, use) =>
    use({ ...launchOptions, args: [...(launchOptions.args ?? []), '--host-resolver-rules=MAP module.test 127.0.0.1'] }),
});
test.describe.configure({ timeout: isAll ? 900_000 : 180_000 });

for (const { viewport, some } of share([...PAGES, ...STEPS]))
  test.describe(`at ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    test('nothing moves when its scripts and sheets come late', async ({ page }) => {
      await watchShifts(page);
      for (const address of some) await expectStill(page, address);
    });
  });

test.describe('with a record', () => {
  test.use({ viewport: { width: 1366, height: 768 } });

  test('nothing moves when the record has been read', async ({ page }) => {
    await leaveRecord(page, aFullRecord(await loadScoredItems(page), Date.now()));
    await watchShifts(page);
    const most = ['results/', 'record/', 'quiz/twinning/'];
    for (const address of ['./', 'progress/', 'review/', 'lessons/twinning/', ...(isAll ? most : [])])
      await expectStill(page, address);
  });
});

test.describe('where the browser has promised to keep the record', () => {
  test.use({ viewport: { width: 1366, height: 2400 } });

  test('nothing moves when it says so late', async ({ page }) => {
    await page.addInitScript(() => {
      const late = () => new Promise<boolean>((resolve) => setTimeout(resolve, 300, true));
      if (navigator.storage) navigator.storage.persisted = late;
    });
    await watchShifts(page);
    await expectStill(page, 'record/');
    await expect(page.getByText('The browser has promised not to clear it by itself.')).toBeVisible();
  });
});

test.describe('on a site with a name', () => {
  // On this computer’s own address a sheet says that its codes lead nowhere else.
  test.use({
    baseURL: `http://module.test:${SITE_PORT}/`,
    // A header for safe origins is not heeded where a name is served without encryption; the browser says so.
    expectedErrors: [/^The Cross-Origin-Opener-Policy header has been ignored/],
  });

  test('nothing on a sheet moves when its codes come', async ({ page }) => {
    await watchShifts(page);
    for (const address of isAll ? SHEETS : SHEETS.slice(1, 3)) await expectStill(page, address);
  });
});
