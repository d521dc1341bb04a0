import { boardOf } from '../../domain/board';
import { firstTryLine, rightAnswer, wrongAnswer } from './answers';
import { findBoard, findScored } from './course-files';
import { binArea, cardOf, exerciseOf, feedbackIn, openExercise, stepLink, submitOf } from './pages';
import { readRecord, waitUntilDrafted } from './saved-record';
import { expect, test } from './watched-test';
import { byLists, byMouse } from './ways';

test('a board left half-way is found again, at its step, with its cards where they were', async ({ page, context }) => {
  const item = findBoard('cl_mechanisms');
  const exercise = await openExercise(page, item.id);
  await byMouse.answer(page, exercise, item, {
    kind: 'placement',
    placed: { soes: 'easier', sub: 'push' },
  });
  await waitUntilDrafted(page, 'cl_mechanisms', '"sub":"push"');
  await page.close();

  const later = await context.newPage();
  await later.goto('lessons/clustering/');

  await expect(later).toHaveURL(/#jiangxi$/);
  await expect(stepLink(later, 'jiangxi')).toHaveAttribute('aria-current', 'step');
  const found = exerciseOf(later, 'cl_mechanisms');
  await expect(binArea(found, 'easier').locator('[data-card="soes"]')).toBeVisible();
  await expect(binArea(found, 'push').locator('[data-card="sub"]')).toBeVisible();
  await expect(found.locator('[data-tray] [data-card]')).toHaveCount(boardOf(item).cards.length - 2);
  await expect(feedbackIn(found)).toHaveCount(0);
});

test('a wrong answer is found again with its score and the help that was reached', async ({ page, context }) => {
  const item = findScored('br_doors');
  const exercise = await openExercise(page, 'br_doors');
  await byLists.answer(page, exercise, item, wrongAnswer(item));
  await submitOf(exercise).click();
  await exercise.getByRole('button', { name: 'Show which' }).click();
  await exercise.getByRole('button', { name: 'Give me a hint' }).click();
  await expect(exercise.getByRole('button', { name: 'Show the answer' })).toBeVisible();
  // Reasons come with the frame after.
  await expect(feedbackIn(exercise)).toContainText('– in the wrong place');
  const said = await feedbackIn(exercise).innerText();
  await expect.poll(async () => JSON.stringify((await readRecord(page)).entries)).toContain('"rung":2');
  await page.close();

  const later = await context.newPage();
  await later.goto('lessons/bri-ambiguity/');

  const found = exerciseOf(later, 'br_doors');
  await expect(found).toContainText(firstTryLine(item, wrongAnswer(item)));
  await expect(feedbackIn(found)).toContainText('Hint.');
  expect(await feedbackIn(found).innerText()).toBe(said);
  await expect(found.getByRole('button', { name: 'Show the answer' })).toBeVisible();
});

test('a chosen option and how sure one was are found again before anything is checked', async ({ page }) => {
  const exercise = await openExercise(page, 'tw_pattern');
  const chosen = exercise.getByRole('radio').nth(1);
  await chosen.check();
  await exercise.getByRole('radio', { name: 'fairly sure' }).check();
  await waitUntilDrafted(page, 'tw_pattern', '"confidence":2');

  await page.reload();

  await expect(chosen).toBeChecked();
  await expect(exercise.getByRole('radio', { name: 'fairly sure' })).toBeChecked();
  await expect(feedbackIn(exercise)).toHaveCount(0);
});

test('starting again clears the board, and the first score stays', async ({ page }) => {
  const item = findBoard('ds_line');
  const exercise = await openExercise(page, 'ds_line');
  await byMouse.answer(page, exercise, item, wrongAnswer(item));
  await submitOf(exercise).click();
  for (const help of ['Show which', 'Give me a hint', 'Show the answer'])
    await exercise.getByRole('button', { name: help }).click();
  await expect(feedbackIn(exercise)).toContainText('The right answer');

  await exercise.getByRole('button', { name: 'Start again' }).click();
  await waitUntilDrafted(page, 'ds_line', '"round":1');
  await page.reload();

  await expect(feedbackIn(exercise)).toHaveCount(0);
  await expect(exercise.locator('[data-tray] [data-card]')).toHaveCount(boardOf(item).cards.length);
  await expect(exercise).toContainText(firstTryLine(item, wrongAnswer(item)));
  await byMouse.answer(page, exercise, item, rightAnswer(item));
  await submitOf(exercise).click();
  await expect(exercise).toContainText(firstTryLine(item, wrongAnswer(item), rightAnswer(item)));
});

test('a card taken out of its bin goes back to the tray', async ({ page }) => {
  const exercise = await openExercise(page, 'cl_mechanisms');
  const [card] = await exercise.locator('[data-card]').evaluateAll((all) => all.map((one) => one.dataset.card ?? ''));
  await cardOf(exercise, card ?? '').click();
  await exercise.locator('[data-target]:not([data-target=""])').nth(1).click();

  await cardOf(exercise, card ?? '').click();
  await exercise.getByRole('button', { name: /^put back/ }).click();

  await expect(exercise.locator(`[data-tray] [data-card="${card}"]`)).toBeVisible();
});
