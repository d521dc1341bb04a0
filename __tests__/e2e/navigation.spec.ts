import { lessonPlan } from './course-files';
import { stepLink, waitForScript } from './pages';
import { expect, test } from './watched-test';

const lesson = lessonPlan('twinning');
const [first, second, third] = lesson.steps;

test('a link to a step opens that step and no other', async ({ page }) => {
  await page.goto('lessons/twinning/#benefits');

  await expect(page.locator('[data-step]:visible')).toHaveCount(1);
  await expect(page.locator('[data-step="benefits"]')).toBeVisible();
  await expect(stepLink(page, 'benefits')).toHaveAttribute('aria-current', 'step');
  const line = page.locator('[data-later-steps]');
  await expect(line.getByText('Step 4 of 8', { exact: true })).toBeVisible();
  await page.locator('[data-step="benefits"] p').last().scrollIntoViewIfNeeded();
  await expect(line).toBeInViewport({ ratio: 1 });
  expect((await line.boundingBox())?.height).toBeLessThanOrEqual(44);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(lesson.title);
  await expect(page.getByText('What you will be able to do')).toBeHidden();
});

test('an address with a step that does not exist opens the first', async ({ page }) => {
  await page.goto('lessons/twinning/#nowhere');

  await expect(stepLink(page, first?.id ?? '')).toHaveAttribute('aria-current', 'step');
});

test('the arrow keys turn the steps and set the focus on the new heading', async ({ page }) => {
  await page.goto('lessons/twinning/');
  await waitForScript(page);

  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(new RegExp(`#${second?.id}$`));
  await expect(page.getByRole('heading', { level: 2, name: second?.title })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(stepLink(page, third?.id ?? '')).toHaveAttribute('aria-current', 'step');
  await page.keyboard.press('ArrowLeft');
  await expect(stepLink(page, second?.id ?? '')).toHaveAttribute('aria-current', 'step');
});

test('the arrow keys leave the page alone while an exercise has the focus', async ({ page }) => {
  await page.goto(`lessons/twinning/#${first?.id}`);
  await waitForScript(page);
  const option = page.locator('[data-exercise="tw_guess"]').getByRole('radio').first();
  await option.focus();

  await page.keyboard.press('ArrowRight');

  await expect(page.locator('[data-exercise="tw_guess"]').getByRole('radio').nth(1)).toBeChecked();
  await expect(page).toHaveURL(new RegExp(`#${first?.id}$`));
});

test('the back button leads to the step before', async ({ page }) => {
  await page.goto(`lessons/twinning/#${first?.id}`);
  await waitForScript(page);
  const turn = page.getByRole('navigation', { name: 'Previous and next step' });
  await turn.getByRole('link', { name: `Next: ${second?.title}` }).click();
  await expect(stepLink(page, second?.id ?? '')).toHaveAttribute('aria-current', 'step');
  await turn.getByRole('link', { name: `Next: ${third?.title}` }).click();
  await expect(stepLink(page, third?.id ?? '')).toHaveAttribute('aria-current', 'step');

  await page.goBack();

  await expect(stepLink(page, second?.id ?? '')).toHaveAttribute('aria-current', 'step');
  await expect(page.locator('[data-step]:visible')).toHaveCount(1);
});

test('the skip link leads to the content and leaves the step as it is', async ({ page }) => {
  await page.goto('lessons/twinning/#benefits');
  await waitForScript(page);

  await page.getByRole('link', { name: 'Skip to the content' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');

  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
  await expect(page.locator('[data-step="benefits"]')).toBeVisible();
});

test('the first Tab on a page leads to the skip link', async ({ page }) => {
  await page.goto('glossary/');

  await page.keyboard.press('Tab');

  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeInViewport();
});

test('the skip link leaves a quiz at its question', async ({ page }) => {
  await page.goto('quiz/twinning/');
  await page.getByRole('button', { name: /^Start/ }).click();
  await expect(page.getByRole('heading', { name: 'Question 1 of 6' })).toBeVisible();

  await page.getByRole('link', { name: 'Skip to the content' }).focus();
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { name: 'Question 1 of 6' })).toBeVisible();
});

test('home leads back to the step that one left', async ({ page }) => {
  await page.goto('lessons/twinning/#covid');
  await expect(stepLink(page, 'covid')).toHaveAttribute('aria-current', 'step');
  await page.getByRole('banner').getByRole('link', { name: 'Provinces as Global Actors' }).click();

  await page.getByRole('link', { name: `Go on: ${lesson.title}` }).click();

  await expect(page.locator('[data-step="covid"]')).toBeVisible();
});

test('the last step leads to the quiz and to the next lesson', async ({ page }) => {
  await page.goto('lessons/twinning/#sentence');
  const end = page.getByRole('region', { name: 'The end of the lesson' });
  await expect(end.getByRole('link', { name: /^Take the quiz/ })).toHaveAttribute('href', /\/quiz\/twinning\/?$/);

  await end.getByRole('link', { name: /^Next lesson/ }).click();

  await expect(page.getByRole('heading', { level: 1, name: lessonPlan('clustering').title })).toBeVisible();
});

test.describe('a page that is not there', () => {
  test.use({ expectedErrors: [/status of 404/] });

  for (const address of ['no-such-page/', 'lessons/no-such-lesson/', 'quiz/no-such-quiz/'])
    test(`${address} says so and leads to the lessons`, async ({ page }) => {
      const response = await page.goto(address);

      expect(response?.status()).toBe(404);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('No such page');
      await page.getByRole('main').getByRole('link').click();
      await expect(page.getByRole('heading', { name: 'The lessons' })).toBeAttached();
    });
});

test('an open note goes along when the window changes: out of the margin to the foot, and back', async ({ page }) => {
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.goto('lessons/twinning/#benefits');
  await waitForScript(page);
  await page.locator('[data-current] [popovertarget^="cite-"]').first().click();
  const note = page.locator('[popover]:popover-open');
  const box = async () => (await note.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const margin = await box();
  expect(margin.x).toBeGreaterThan(683);

  await page.setViewportSize({ width: 390, height: 800 });
  await expect.poll(async () => (await box()).x).toBe(0);
  const { y, width, height } = await box();
  expect(width).toBe(390);
  expect(y + height).toBeCloseTo(800, 0);

  await page.setViewportSize({ width: 1366, height: 768 });
  await expect.poll(async () => (await box()).x).toBe(margin.x);
});
