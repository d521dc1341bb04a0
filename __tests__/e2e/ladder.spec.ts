import { rightAnswer, spokenFeedback, wrongAnswer } from './answers';
import { findScored, speak } from './course-files';
import { feedbackIn, openExercise, submitOf } from './pages';
import { expect, test } from './watched-test';
import { byLists, byMouse } from './ways';

test('help comes a rung at a time: how many, which, a hint, and the answer with its reason; each is spoken', async ({
  page,
}) => {
  const item = findScored('br_doors');
  const wrong = wrongAnswer(item);
  const status = page.getByRole('status');
  const exercise = await openExercise(page, item.id);
  await byLists.answer(page, exercise, item, wrong);
  await submitOf(exercise).click();

  await expect(feedbackIn(exercise)).toContainText(/^\s*≈\s*\d of \d cards are in the right place\.\s*$/);
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
  await expect(status).toHaveText(spokenFeedback(item, wrong, 4));
  await expect(submitOf(exercise)).toHaveCount(0);
  await expect(exercise.getByRole('button', { name: 'Start again' })).toBeVisible();
});

test('each wrong try climbs a rung, so that the fourth ends with the answer', async ({ page }) => {
  const item = findScored('tw_pattern');
  const exercise = await openExercise(page, item.id);
  await byMouse.answer(page, exercise, item, wrongAnswer(item));

  for (let tries = 1; tries <= 4; tries += 1) {
    await expect(exercise.getByText('The right answer', { exact: true })).toHaveCount(0);
    await submitOf(exercise).click();
    await expect(page.getByRole('status')).toHaveText(spokenFeedback(item, wrongAnswer(item), tries));
  }

  await expect(exercise.getByText('The right answer', { exact: true })).toBeVisible();
});

test('an unfinished board is not marked, and is told how many cards are open', async ({ page }) => {
  const item = findScored('br_doors');
  const exercise = await openExercise(page, item.id);
  const right = rightAnswer(item);
  const [first] = Object.entries(right.kind === 'placement' ? right.placed : {});
  await byMouse.answer(page, exercise, item, { kind: 'placement', placed: Object.fromEntries(first ? [first] : []) });

  await submitOf(exercise).click();

  await expect(page.getByRole('status')).toHaveText('5 cards are still open. Nothing has been marked.');
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
  await expect(exercise).toContainText('First try 0 of 1');
});
