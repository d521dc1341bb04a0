import type { Locator, Page } from 'playwright/test';
import { LESSONS } from './course-files';
import { waitForScript } from './pages';
import { expect, test, WITH_MOTION } from './watched-test';

test.use(WITH_MOTION);

const PLACES = LESSONS.flatMap((lesson) =>
  lesson.steps.flatMap((step) => step.figures.map((id) => ({ id, address: `lessons/${lesson.id}/#${step.id}` }))),
);

async function openFigure(page: Page, { id, address }: (typeof PLACES)[number]): Promise<Locator> {
  await page.goto(address);
  await waitForScript(page);
  const figure = page.locator(`[data-figure="${id}"]`);
  await expect(figure).toBeVisible();
  return figure;
}

/** The parts of a figure that are not fully there to see. What is hidden from screen readers is there for the motion alone. */
function findUnfinishedParts(figure: Locator): Promise<string[]> {
  return figure.locator('[data-part]:not([aria-hidden])').evaluateAll((parts) =>
    parts.flatMap((part) => {
      const { opacity, visibility, transform } = getComputedStyle(part);
      const isThere = opacity === '1' && visibility === 'visible' && part.getClientRects().length > 0;
      const isHidden = part.closest('[hidden]') !== null;
      return isThere || isHidden ? [] : [`${part.getAttribute('data-part')}: opacity ${opacity}, ${transform}`];
    }),
  );
}

test('every lesson has a figure', () => {
  expect(LESSONS.map(({ steps }) => steps.flatMap(({ figures }) => figures).length)).toEqual([1, 1, 1, 1, 1]);
});

test.describe('with motion reduced', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });
  for (const place of PLACES)
    test(`the figure ${place.id} is complete, offers no motion and makes none`, async ({ page }) => {
      const figure = await openFigure(page, place);

      expect(await figure.locator('[data-part]').count()).toBeGreaterThan(3);
      expect(await findUnfinishedParts(figure)).toEqual([]);
      await expect(figure.getByRole('button', { name: /play/i })).toHaveCount(0);
      for (const choice of await figure.getByRole('radio').all()) await choice.check();
      expect(await findUnfinishedParts(figure)).toEqual([]);
      expect(await figure.evaluate((element) => element.getAnimations({ subtree: true }).length)).toBe(0);
    });
});

for (const place of PLACES)
  test(`the figure ${place.id} is complete before it is played and again after`, async ({ page }) => {
    const figure = await openFigure(page, place);
    expect(await findUnfinishedParts(figure)).toEqual([]);

    const play = figure.getByRole('button', { name: /^Play/ });
    await ((await play.count()) > 0 ? play : figure.getByRole('radio').nth(1)).click();

    await expect.poll(() => findUnfinishedParts(figure), { message: 'something moves' }).not.toEqual([]);
    await expect.poll(() => findUnfinishedParts(figure), { timeout: 15_000, message: 'and ends' }).toEqual([]);
  });
