import { helpsOf, rightAnswer, wrongAnswer } from './answers';
import { byKeys, goToCard, tabTo } from './by-keys';
import { findItem, findScored } from './course-files';
import { binArea, cardOf, exerciseOf, feedbackIn, openExercise, submitOf, targetOf } from './pages';
import { expect, test, WITH_MOTION } from './watched-test';

test.use(WITH_MOTION);

test('Enter picks a card up and leads to the places, Tab from one to the next; Escape puts it back and the focus with it; once it is placed the focus is on the next card', async ({
  page,
}) => {
  const exercise = await openExercise(page, 'br_three_readings');
  const card = exercise.locator('[data-card]').first();
  await tabTo(page, card);
  await page.keyboard.press('Enter');
  const places = exercise.locator('[data-target]');
  await expect(places.first()).toBeFocused();
  await expect(page.getByRole('status')).toContainText('picked up');
  const count = await places.count();
  for (let i = 1; i < count; i += 1) {
    await page.keyboard.press('Tab');
    await expect(places.nth(i)).toBeFocused();
  }

  await page.keyboard.press('Escape');

  await expect(places).toHaveCount(0);
  await expect(card).toBeFocused();
  await expect(exercise.locator('[data-tray] [data-card]')).toHaveCount(3);
  await expect(page.getByRole('status')).toContainText('put down where it was');

  const [first, second] = await exercise
    .locator('[data-tray] [data-card]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-card') ?? ''));
  const bin = (await exercise.locator('[data-bin]').nth(2).getAttribute('data-bin')) ?? '';
  await goToCard(page, exercise, first ?? '');
  await page.keyboard.press('Enter');
  await tabTo(page, targetOf(exercise, bin));
  await page.keyboard.press('Enter');

  await expect(binArea(exercise, bin).locator(`[data-card="${first}"]`)).toBeVisible();
  await expect(cardOf(exercise, second ?? '')).toBeFocused();
});

for (const id of ['tw_pattern', 'br_three_readings'])
  test(`the focus stays in ${id} when a wrong answer is checked, at each help, and when it is solved`, async ({
    page,
  }) => {
    const item = findScored(id);
    const exercise = await openExercise(page, id);
    const expectFocusInside = (when: string) => expect.soft(exercise.locator(':focus'), when).toHaveCount(1);
    await byKeys.answer(page, exercise, item, wrongAnswer(item));
    await byKeys.press(page, submitOf(exercise));
    await expectFocusInside('after a wrong answer');
    for (const help of helpsOf(item).slice(0, -1)) {
      await byKeys.press(page, exercise.getByRole('button', { name: help }));
      await expectFocusInside(`after “${help}”`);
    }
    await byKeys.answer(page, exercise, item, rightAnswer(item));
    await byKeys.press(page, submitOf(exercise));
    await expect(feedbackIn(exercise)).toHaveAttribute('data-verdict', 'right');
    await expectFocusInside('after the right answer');
    await byKeys.press(page, exercise.getByRole('button', { name: 'Start again' }));
    await expectFocusInside('after starting again');
  });

test('the focus stays in an exercise when the answer is shown', async ({ page }) => {
  const item = findScored('tw_pattern');
  const exercise = await openExercise(page, item.id);
  await byKeys.answer(page, exercise, item, wrongAnswer(item));
  await byKeys.press(page, submitOf(exercise));

  for (const help of helpsOf(item)) await byKeys.press(page, exercise.getByRole('button', { name: help }));

  await expect(feedbackIn(exercise)).toContainText('The right answer');
  await expect(feedbackIn(exercise)).toBeFocused();
});

for (const id of ['tw_guess', 'tw_sentence'])
  test(`the focus stays in ${id} when it is handed in`, async ({ page }) => {
    const exercise = await openExercise(page, id);
    await byKeys.answer(page, exercise, findItem(id), rightAnswer(findItem(id)));

    await byKeys.press(page, submitOf(exercise));

    await expect(feedbackIn(exercise)).toBeVisible();
    await expect(exercise.locator(':focus')).toHaveCount(1);
  });

test('the focus stays in a quiz’s question when it is answered', async ({ page }) => {
  await page.goto('quiz/twinning/');
  await byKeys.press(page, page.getByRole('button', { name: /^Start/ }));
  const id = (await page.locator('form[data-exercise]').getAttribute('data-exercise')) ?? '';
  const question = exerciseOf(page, id);
  await byKeys.answer(page, question, findItem(id), rightAnswer(findItem(id)));

  await byKeys.press(page, submitOf(question));

  await expect(feedbackIn(question)).toBeVisible();
  await expect(question.locator(':focus')).toHaveCount(1);
});
