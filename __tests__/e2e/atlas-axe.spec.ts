import type { Page } from 'playwright/test';
import { rightAnswer } from './answers';
import { ATLAS_ITEMS, currentStep, openAtlas, tileOf, turnAtlas } from './atlas-pages';
import { expectNoViolations } from './axe';
import { submitOf } from './pages';
import { findSmallTargets } from './small-targets';
import { expect, test } from './watched-test';
import { byLists } from './ways';

test.use({ trace: 'off' });
test.describe.configure({ timeout: 180_000 });

/** What a choice changes: the picture with its head and the chosen links, and what is said of the view; the table loses rows. */
const PICTURE = '[data-desk] section[aria-labelledby="atlas"]';

const isWhole = process.env.CRAWL === 'all';

/** What shows less of what another state shows is left to `npm run crawl:lessons`. */
async function lookInCrawl(page: Page, state: string): Promise<void> {
  if (isWhole) await expectNoViolations(page, state, PICTURE);
}

test('axe finds nothing in any state of the atlas', async ({ page }) => {
  await openAtlas(page);
  await expectNoViolations(page, 'everything');
  await tileOf(page, 'UGA').click();
  await lookInCrawl(page, 'a country chosen');
  await page.getByText('Sichuan – Uganda').first().click();
  // Of a few rows, and one of them opened: the whole of it.
  await expectNoViolations(page, 'a link opened', '[data-desk]');
  await tileOf(page, 'hubei').click();
  await lookInCrawl(page, 'a pair without a link');
  await turnAtlas(page, 'province=tibet');
  await expectNoViolations(page, 'a blank place', PICTURE);
  await turnAtlas(page, 'as=pairs&province=sichuan');
  await expect(page.getByRole('toolbar')).toHaveCount(2);
  await expectNoViolations(page, 'pairs', PICTURE);
  await turnAtlas(page, 'decade=2020');
  await page.getByText('Put this view into a lesson').click();
  await expectNoViolations(page, 'a decade, its tag shown', '[data-desk]');
});

test('axe finds nothing in any step of an investigation', async ({ page }) => {
  await openAtlas(page);
  await page.getByRole('button', { name: /^Did the COVID-19/ }).click();
  const seen = new Set<string>();
  for (;;) {
    const exercise = currentStep(page).locator('[data-exercise]').first();
    const item = ATLAS_ITEMS.get((await exercise.getAttribute('data-exercise')) ?? '');
    if (!item) throw new Error('an exercise of no item');
    // Exercises of one kind are alike (npm run crawl:lessons looks at each, and at each before it is answered).
    const isLooked = isWhole || !seen.has(item.kind);
    if (isWhole) await expectNoViolations(page, 'a step', '[data-investigation][data-current]');
    seen.add(item.kind);
    await byLists.answer(page, exercise, item, rightAnswer(item));
    await submitOf(exercise).click();
    const next = page.getByRole('button', { name: /^Next step/ });
    const isLast = !(await next.isVisible());
    if (isLooked || isLast) await expectNoViolations(page, 'answered', '[data-investigation][data-current]');
    if (isLast) break;
    await next.click();
  }
});

test('axe finds nothing on the answer key', async ({ page }) => {
  await page.goto('atlas/key/');
  await expectNoViolations(page, 'key');
});

test('axe finds nothing on a lesson’s view, with its list and a choice', async ({ page }) => {
  await page.goto('lessons/clustering/');
  const figure = page.locator('[data-figure^="atlas"]');
  const step = await figure.evaluate((element) => element.closest('[data-step]')?.id);
  // Only the fragment changes: the page is not loaded anew.
  await page.goto(`lessons/clustering/#${step}`);
  await figure.scrollIntoViewIfNeeded();
  await figure.locator('[data-tile="ZMB"]').click();
  await figure.getByRole('button', { name: /as a list$/ }).click();
  await expectNoViolations(page, 'embedded', '[data-figure^="atlas"]');
});

test.describe('at 320 px', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });

  test('the atlas fits and its targets are large enough in every view, and the decades stand clear of each other', async ({
    page,
  }) => {
    await openAtlas(page);
    for (const view of [
      '',
      'country=UGA&link=yunnan-uganda-health',
      'as=pairs&link=yunnan-uganda-health',
      'investigation=rescue&step=3',
      'investigation=strain&step=3',
    ]) {
      if (view) await turnAtlas(page, view);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect.soft(overflow, view).toBeLessThanOrEqual(0);
      expect.soft(await findSmallTargets(page), view).toEqual([]);
      if (view.includes('investigation')) await expect(currentStep(page).getByRole('heading')).toContainText('Step 3');
      if (view.includes('as=pairs')) continue;
      // In one look: the page may still be scrolling to an opened link.
      const [china, africa] = await page
        .locator('[role="grid"]')
        .evaluateAll((grids) => grids.map((grid) => grid.getBoundingClientRect().toJSON()));
      expect.soft(china.bottom, view).toBeLessThanOrEqual(africa.top);
    }

    const spill = await page.locator('[data-decade]').evaluateAll((all) =>
      all.map((decade) => {
        const text = document.createRange();
        text.selectNodeContents(decade);
        return text.getBoundingClientRect().width - decade.getBoundingClientRect().width;
      }),
    );
    expect(spill).toHaveLength(8);
    expect(Math.max(...spill)).toBeLessThanOrEqual(0);
  });
});
