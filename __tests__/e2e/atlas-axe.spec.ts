import { rightAnswer } from './answers';
import { ATLAS_ITEMS, currentStep, openAtlas, tileOf } from './atlas-pages';
import { expectNoViolations } from './axe';
import { submitOf } from './pages';
import { findSmallTargets } from './small-targets';
import { expect, test } from './watched-test';
import { byLists } from './ways';

test.use({ trace: 'off' });
test.describe.configure({ timeout: 180_000 });

test('axe finds nothing in any state of the atlas', async ({ page }) => {
  await openAtlas(page);
  await expectNoViolations(page, 'everything');
  await tileOf(page, 'UGA').click();
  await expectNoViolations(page, 'a country chosen');
  await page.getByText('Sichuan – Uganda').first().click();
  await expectNoViolations(page, 'a link opened');
  await tileOf(page, 'hubei').click();
  await expectNoViolations(page, 'a pair without a link');
  await openAtlas(page, 'province=tibet');
  await expectNoViolations(page, 'a blank place');
  await openAtlas(page, 'as=pairs&province=sichuan');
  await expect(page.getByRole('toolbar')).toHaveCount(2);
  await expectNoViolations(page, 'pairs');
  await openAtlas(page, 'decade=2020');
  await page.getByText('Put this view into a lesson').click();
  await expectNoViolations(page, 'a decade, its tag shown');
});

test('axe finds nothing in any step of an investigation', async ({ page }) => {
  await openAtlas(page);
  await page.getByRole('button', { name: /^Did the COVID-19/ }).click();
  for (;;) {
    await expectNoViolations(page, 'a step', '[data-investigation][data-current]');
    const exercise = currentStep(page).locator('[data-exercise]').first();
    const item = ATLAS_ITEMS.get((await exercise.getAttribute('data-exercise')) ?? '');
    if (!item) throw new Error('an exercise of no item');
    await byLists.answer(page, exercise, item, rightAnswer(item));
    await submitOf(exercise).click();
    await expectNoViolations(page, 'answered', '[data-investigation][data-current]');
    const next = page.getByRole('button', { name: /^Next step/ });
    if (!(await next.isVisible())) break;
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
  await page.goto(`lessons/clustering/#${step}`);
  await figure.scrollIntoViewIfNeeded();
  await figure.locator('[data-tile="ZMB"]').click();
  await figure.getByRole('button', { name: /as a list$/ }).click();
  await expectNoViolations(page, 'embedded', '[data-figure^="atlas"]');
});

test.describe('at 320 px', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });

  for (const view of [
    '',
    'country=UGA&link=yunnan-uganda-health',
    'as=pairs&link=yunnan-uganda-health',
    'investigation=rescue&step=3',
    'investigation=strain&step=3',
  ])
    test(`the atlas fits and its targets are large enough: ${view || 'everything'}`, async ({ page }) => {
      await openAtlas(page, view);

      expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(
        0,
      );
      expect(await findSmallTargets(page)).toEqual([]);
      // In one look: the page may still be scrolling to an opened link.
      if (view.includes('as=pairs')) return;
      const [china, africa] = await page
        .locator('[role="grid"]')
        .evaluateAll((grids) => grids.map((grid) => grid.getBoundingClientRect().toJSON()));
      expect(china.bottom).toBeLessThanOrEqual(africa.top);
    });
});
