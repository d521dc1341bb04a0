import type { Page } from 'playwright/test';
import { rightAnswer, wrongAnswer } from './answers';
import { findScored, LESSONS } from './course-files';
import { cardOf, comeToLife, exerciseOf, openExercise, submitOf, waitForScript } from './pages';
import { expect, test, WITH_MOTION } from './watched-test';
import { byLists } from './ways';

test.use(WITH_MOTION);

/** The copies of cards that float under pointers. */
function ghosts(page: Page) {
  return page.locator('body > [inert][aria-hidden="true"]');
}

test('a mouse whose release was lost leaves no card on the pointer, and drags again', async ({ page }) => {
  const exercise = await openExercise(page, 'br_doors');
  const card = exercise.locator('[data-tray] [data-card]').first();
  await card.hover();
  await page.mouse.down();
  const box = await card.boundingBox();
  if (!box) throw new Error('the card is not drawn');
  await page.mouse.move(box.x + 60, box.y + 60, { steps: 4 });
  await expect(ghosts(page)).toHaveCount(1);

  await page.evaluate(() => {
    const lost = {
      pointerId: 1,
      isPrimary: true,
      pointerType: 'mouse',
      buttons: 0,
      button: -1,
      clientX: 300,
      clientY: 200,
    };
    window.dispatchEvent(new PointerEvent('pointermove', { ...lost, bubbles: true, cancelable: true }));
  });

  await expect(ghosts(page)).toHaveCount(0);
  await expect(page.getByRole('status')).toContainText('stays where it was');
  await page.mouse.up();
  await expect(exercise.locator('[data-picked]')).toHaveCount(0);
});

test('on a phone an order that stands is taken by a button that looks like one, and how to move cards is told no longer', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const exercise = await openExercise(page, 'cl_chain');
  const keep = exercise.getByRole('button', { name: 'This is my order' });
  await expect(exercise.getByText(/^Drag a card up or down/)).toBeVisible();
  expect(await keep.evaluate((button) => getComputedStyle(button).borderTopStyle)).toBe('solid');

  await keep.click();

  await expect(submitOf(exercise)).toBeFocused();
  await expect(exercise.getByText(/^Drag a card up or down/)).toBeHidden();
});

test('a right click in the middle of a drag changes nothing', async ({ page }) => {
  const item = findScored('br_doors');
  const exercise = await openExercise(page, item.id);
  const [id = ''] = Object.keys((rightAnswer(item) as { placed: Record<string, string> }).placed);
  const bin = exercise.locator('[data-bin]:not([data-bin=""])').first();
  await cardOf(exercise, id).hover();
  await page.mouse.down();
  await bin.hover();
  await page.mouse.down({ button: 'right' });
  await page.mouse.up({ button: 'right' });
  await bin.hover({ position: { x: 20, y: 20 } });
  await page.mouse.up();

  await expect(bin.locator(`[data-card="${id}"]`)).toBeVisible();
  await expect(ghosts(page)).toHaveCount(0);
});

test('the page turned in the middle of a drag takes the card along nowhere', async ({ page }) => {
  const exercise = await openExercise(page, 'br_doors');
  await exercise.locator('[data-tray] [data-card]').first().hover();
  await page.mouse.down();
  await page.mouse.move(200, 300, { steps: 4 });
  await expect(ghosts(page)).toHaveCount(1);

  await page.evaluate(() => {
    window.location.hash = '';
  });

  await expect(ghosts(page)).toHaveCount(0);
  await page.mouse.up();
});

test.describe('with a touch screen', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 800 } });

  test('a thumb that rests on the screen leaves the grips to another finger', async ({ page }) => {
    const exercise = await openExercise(page, 'br_doors');
    const session = await page.context().newCDPSession(page);
    const touch = (
      type: 'touchStart' | 'touchMove' | 'touchEnd',
      ...touchPoints: { x: number; y: number; id: number }[]
    ) => session.send('Input.dispatchTouchEvent', { type, touchPoints });
    const grip = exercise.locator('[data-tray] [data-grip]').first();
    await grip.scrollIntoViewIfNeeded();
    const box = await grip.boundingBox();
    if (!box) throw new Error('the grip is not drawn');
    const thumb = { x: 380, y: 780, id: 0 };
    const finger = { x: box.x + box.width / 2, y: box.y + box.height / 2, id: 1 };

    await touch('touchStart', thumb);
    await touch('touchStart', thumb, finger);
    for (let step = 1; step <= 4; step += 1) await touch('touchMove', thumb, { ...finger, y: finger.y + 6 * step });

    await expect(ghosts(page)).toHaveCount(1);
    await touch('touchEnd', thumb);
    await touch('touchEnd');
    await expect(ghosts(page)).toHaveCount(0);
  });
});

test.describe('in forced colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  test('a card in hand, and right and wrong ones, differ without their colours', async ({ page }) => {
    const item = findScored('br_doors');
    const exercise = await openExercise(page, item.id);
    const looks = (name: string) =>
      exercise.locator('[data-card-frame]').evaluateAll(
        (cards, attribute) =>
          cards.map((card) => {
            const { outlineStyle, borderLeftWidth } = getComputedStyle(card);
            return [
              card.getAttribute(attribute),
              outlineStyle,
              borderLeftWidth,
              card.querySelector('[data-sign]')?.textContent,
            ];
          }),
        name,
      );
    await exercise.locator('[data-card]').first().click();
    const [picked, other] = await looks('data-picked');
    expect(picked?.[1]).toBe('dashed');
    expect(other?.[1]).toBe('none');
    await page.keyboard.press('Escape');

    await byLists.answer(page, exercise, item, wrongAnswer(item));
    await submitOf(exercise).click();
    await exercise.getByRole('button', { name: 'Show which' }).click();
    await exercise.getByRole('button', { name: 'Use the board instead' }).click();

    const marked = await looks('data-mark');
    expect(new Set(marked.map(([mark, , , sign]) => `${mark} ${sign}`))).toEqual(new Set(['right ✓', 'wrong ✗']));
    const width = (wanted: string) => marked.find(([mark]) => mark === wanted)?.[2];
    expect(width('wrong')).not.toBe(width('right'));
  });
});

test('no two buttons of exercises on one page have the same name, and each begins with what is seen', async ({
  page,
}) => {
  const [lesson] = LESSONS;
  await page.goto(`lessons/${lesson?.id}/`);
  await waitForScript(page);
  for (const form of await page.locator('form[data-exercise]').all()) await comeToLife(form);

  const named = await page.locator('form[data-exercise] button[aria-labelledby]').evaluateAll((all) =>
    all.map((button) => ({
      seen: button.textContent ?? '',
      name: (button.getAttribute('aria-labelledby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.textContent)
        .join(' '),
    })),
  );

  expect(named.length).toBeGreaterThan(4);
  expect(new Set(named.map(({ name }) => name)).size).toBe(named.length);
  for (const { seen, name } of named) expect(name.startsWith(seen)).toBe(true);
});

test('the plain lists are remembered at the next visit', async ({ page }) => {
  const exercise = await openExercise(page, 'br_doors');
  await exercise.getByRole('button', { name: 'Use plain lists instead' }).click();
  await expect(exercise.locator('select').first()).toBeFocused();

  await page.reload();
  await waitForScript(page);

  await expect(exerciseOf(page, 'br_doors').getByRole('button', { name: 'Use the board instead' })).toBeVisible();
  await expect(exerciseOf(page, 'br_doors').locator('[data-board]')).toHaveCount(0);
});
