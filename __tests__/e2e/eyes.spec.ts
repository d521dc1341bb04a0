import type { Locator, Page } from 'playwright/test';
import { wrongAnswer } from './answers';
import { findScored } from './course-files';
import { cardOf, openExercise, submitOf, waitForScript } from './pages';
import { expect, test, WITH_MOTION } from './watched-test';
import { byLists } from './ways';

test.use(WITH_MOTION);

/** What of a box can be told apart without its fill. */
function lookOf(box: Locator): Promise<string> {
  return box.evaluate((element) => {
    const { borderTopWidth, borderTopStyle, borderTopColor, outlineStyle, outlineWidth } = getComputedStyle(element);
    const edge = [borderTopStyle, borderTopWidth, borderTopColor].join(' ');
    return `${edge} / ${outlineStyle === 'none' ? 'none' : `${outlineStyle} ${outlineWidth}`}`;
  });
}

const blur = (page: Page) =>
  page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });

test.describe('in forced colours', () => {
  test.beforeEach(({ page }) => page.emulateMedia({ forcedColors: 'active' }));

  test('the card in hand has another edge than the others', async ({ page }) => {
    const exercise = await openExercise(page, 'ua_date_steps');
    const frames = exercise.locator('[data-tray] [data-card-frame]');
    const others = await lookOf(frames.nth(1));

    await exercise.locator('[data-tray] [data-card]').first().click();
    await page.mouse.move(5, 5);
    await blur(page);

    expect(await lookOf(exercise.locator('[data-picked]'))).not.toBe(others);
    expect(await lookOf(exercise.locator('[data-tray] [data-card-frame]').nth(1))).toBe(others);
  });

  test('a chosen option has another edge than the others', async ({ page }) => {
    const exercise = await openExercise(page, 'tw_pattern');
    const item = findScored('tw_pattern');

    await byLists.answer(page, exercise, item, wrongAnswer(item));
    await blur(page);

    const chosen = exercise.locator('label:has(input[name$="/choice"]:checked)');
    const other = exercise.locator('label:has(input[name$="/choice"]:not(:checked))').first();
    expect(await lookOf(chosen)).not.toBe(await lookOf(other));
  });

  test('the steps that are done, the one on the screen and the others have different edges', async ({ page }) => {
    await openExercise(page, 'tw_guess');
    const guess = page.locator('[data-exercise="tw_guess"]');
    await guess.getByRole('radio').first().check();
    await submitOf(guess).click();
    await page.goto('lessons/twinning/#model');
    const steps = page.getByRole('navigation', { name: 'Steps of this lesson' }).locator('a');
    await expect(steps.nth(1)).toHaveAttribute('aria-current', 'step');
    await expect(steps.first()).toHaveAttribute('data-done');

    const looks = await Promise.all([0, 1, 2].map((n) => lookOf(steps.nth(n).locator('span').first())));

    expect(new Set(looks).size).toBe(3);
  });

  test('the button that leads on has another edge than its neighbours, and a bar of progress has one', async ({
    page,
  }) => {
    await page.goto('quiz/twinning/');
    await page.getByRole('button', { name: /^Start/ }).click();

    const answer = page.getByRole('button', { name: 'Answer', exact: true });
    expect(await lookOf(answer)).not.toBe(await lookOf(page.getByRole('button', { name: 'Skip for now' })));
    expect(await lookOf(page.getByRole('progressbar'))).toMatch(/^solid 1px/);
  });
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`whoever asks for more contrast gets text, links and edges of 7 to 1 and more: ${colorScheme}`, async ({
    page,
  }) => {
    const readColours = () =>
      page.evaluate(() => {
        const style = getComputedStyle(document.documentElement);
        const probe = document.body.appendChild(document.createElement('i'));
        const light = (name: string) => {
          probe.style.color = style.getPropertyValue(name);
          const [r = 0, g = 0, b = 0] = (getComputedStyle(probe).color.match(/[\d.]+/g) ?? []).map((value) => {
            const part = Number(value) / 255;
            return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const ratio = (a: string, b: string) => {
          const [one, two] = [light(a) + 0.05, light(b) + 0.05];
          return Math.max(one, two) / Math.min(one, two);
        };
        const grounds = [
          '--paper',
          '--sheet',
          '--sunk',
          '--jade-tint',
          '--right-tint',
          '--partly-tint',
          '--wrong-tint',
        ];
        const texts = ['--ink', '--soft', '--act', '--jade', '--right', '--partly', '--wrong'];
        const lowest = Math.min(...texts.flatMap((text) => grounds.map((ground) => ratio(text, ground))));
        const faintest = Math.min(...['--rule', '--edge'].map((edge) => ratio(edge, '--paper')));
        probe.remove();
        return { lowest, faintest };
      });
    await page.emulateMedia({ colorScheme });
    await page.goto('about/');
    await waitForScript(page);
    const before = await readColours();

    await page.emulateMedia({ colorScheme, contrast: 'more' });

    const after = await readColours();
    expect(after.lowest).toBeGreaterThanOrEqual(7);
    expect(after.faintest).toBeGreaterThanOrEqual(4.5);
    expect(after.lowest).toBeGreaterThan(before.lowest);
    expect(after.faintest).toBeGreaterThan(before.faintest);
  });

test('whoever asks for less motion gets none: no transition, no animation, no gliding to an address', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const address of ['./', 'atlas/', 'lessons/clustering/#arrow', 'lessons/twinning/#model', 'quiz/final/']) {
    await page.goto(address);
    await waitForScript(page);

    const moving = await page.evaluate(() =>
      [document.documentElement, ...document.body.querySelectorAll('*')].flatMap((element) => {
        const { transitionDuration, scrollBehavior } = getComputedStyle(element);
        const isStill = /^0s(, 0s)*$/.test(transitionDuration) && scrollBehavior === 'auto';
        return isStill ? [] : [element.outerHTML.slice(0, 80)];
      }),
    );

    expect.soft(moving, address).toEqual([]);
    expect.soft(await page.evaluate(() => document.getAnimations().length), address).toBe(0);
  }
});

test.describe('at 320 px', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('a card as long as a line is cut nowhere', async ({ page }) => {
    const exercise = await openExercise(page, 'cl_mechanisms');
    await cardOf(exercise, 'soes').scrollIntoViewIfNeeded();

    const cut = await exercise
      .locator('[data-card]')
      .evaluateAll((cards) => cards.filter((card) => card.scrollWidth > card.clientWidth + 1).length);

    expect(cut).toBe(0);
  });
});
