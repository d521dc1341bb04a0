import { rightAnswer, spokenFeedback, wrongAnswer } from './answers';
import { findScored, speak } from './course-files';
import { feedbackIn, openExercise, submitOf } from './pages';
import { expect, test, WITH_MOTION } from './watched-test';
import { byLists, byMouse } from './ways';

test.use(WITH_MOTION);

test('help comes a rung at a time: how many, which, a hint, and the answer with its reason; each is spoken or takes the focus', async ({
  page,
}) => {
  const item = findScored('br_doors');
  const wrong = wrongAnswer(item);
  const status = page.getByRole('status');
  const exercise = await openExercise(page, item.id);
  await byLists.answer(page, exercise, item, wrong);
  await submitOf(exercise).click();

  await expect(feedbackIn(exercise)).toContainText(
    /^\s*≈\s*\d of \d cards are in the right place\.\s*None is marked yet, on purpose: [^.]*\.\s*$/,
  );
  await expect(feedbackIn(exercise).locator('> *').first()).toBeInViewport({ ratio: 1 });
  await expect(status).toHaveText(spokenFeedback(item, wrong, 1));
  await exercise.getByRole('button', { name: 'Show which' }).click();
  await expect(feedbackIn(exercise).locator('[data-mark="wrong"]')).toHaveCount(1);
  await expect(status).toHaveText(spokenFeedback(item, wrong, 2));
  await exercise.getByRole('button', { name: 'Give me a hint' }).click();
  await expect(feedbackIn(exercise)).toContainText(speak(item.hint));
  await expect(status).toHaveText(spokenFeedback(item, wrong, 3));
  await exercise.getByRole('button', { name: 'Show the answer' }).click();
  await expect(feedbackIn(exercise)).toContainText('The right answer');
  await expect(feedbackIn(exercise)).toContainText(speak(item.explanation));
  await expect(feedbackIn(exercise)).toBeFocused();
  await expect(submitOf(exercise)).toHaveCount(0);
  await expect(exercise.getByRole('button', { name: 'Start again' })).toBeVisible();
});

test('checking the same wrong answer again, by whatever number of clicks, climbs nothing', async ({ page }) => {
  const item = findScored('tw_pattern');
  const exercise = await openExercise(page, item.id);
  await byMouse.answer(page, exercise, item, wrongAnswer(item));

  await submitOf(exercise).dblclick();
  await expect(page.getByRole('status')).toHaveText(spokenFeedback(item, wrongAnswer(item), 1));
  await submitOf(exercise).click();
  await expect(page.getByRole('status')).toContainText('Nothing has changed since the last check.');
  await submitOf(exercise).focus();
  await page.keyboard.down('Enter');
  for (let repeats = 0; repeats < 5; repeats += 1) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');

  await expect(exercise.getByRole('button', { name: 'Give me a hint' })).toBeVisible();
  await expect(exercise.getByText('The right answer', { exact: true })).toHaveCount(0);
});

test('an unfinished board is not marked, and is told how many cards are open', async ({ page }) => {
  const item = findScored('br_doors');
  if (item.kind !== 'sort') throw new Error('br_doors is a sort');
  const exercise = await openExercise(page, item.id);
  const right = rightAnswer(item);
  const [first] = Object.entries(right.kind === 'placement' ? right.placed : {});
  await byMouse.answer(page, exercise, item, { kind: 'placement', placed: Object.fromEntries(first ? [first] : []) });

  await submitOf(exercise).click();

  await expect(page.getByRole('status')).toHaveText(
    `${item.cards.length - 1} cards are still open. Nothing has been marked.`,
  );
  await expect(feedbackIn(exercise)).toHaveCount(0);
  await expect(exercise).not.toContainText('First try');
});

test('feedback goes when the answer is changed, and the first score stays', async ({ page }) => {
  const item = findScored('tw_pattern');
  const exercise = await openExercise(page, item.id);
  await byMouse.answer(page, exercise, item, wrongAnswer(item));
  await submitOf(exercise).click();
  await expect(feedbackIn(exercise)).toBeVisible();

  await byMouse.answer(page, exercise, item, rightAnswer(item));

  await expect(feedbackIn(exercise)).toHaveCount(0);
  await expect(exercise).toContainText('First try 0 %');
});
