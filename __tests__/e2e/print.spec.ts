import { wrongAnswer } from './answers';
import { findLesson, findScored, LESSONS } from './course-files';
import { exerciseOf, feedbackIn, openExercise, submitOf, waitForScript } from './pages';
import { expect, test } from './watched-test';
import { byMouse } from './ways';

test('in print a lesson shows all its steps, its boards as lists, and no feedback', async ({ page }) => {
  const item = findScored('cl_mechanisms');
  const exercise = await openExercise(page, item.id);
  await byMouse.answer(page, exercise, item, wrongAnswer(item));
  await submitOf(exercise).click();
  await exercise.getByRole('button', { name: 'Show which' }).click();
  await expect(feedbackIn(exercise)).toBeVisible();

  await page.emulateMedia({ media: 'print' });

  for (const { id } of findLesson('clustering').steps) await expect(page.locator(`[data-step="${id}"]`)).toBeVisible();
  await expect(exercise.locator('[data-tray]')).toBeHidden();
  await expect(exercise.getByRole('combobox')).toHaveCount(5);
  await expect(exercise.getByRole('combobox').first()).toBeVisible();
  await expect(exercise.getByText('Choose from:')).toBeVisible();
  await expect(feedbackIn(exercise)).toBeHidden();
  await expect(page.getByRole('navigation', { name: 'Steps of this lesson' })).toBeHidden();
  await expect(submitOf(exerciseOf(page, 'cl_both'))).toBeHidden();
});

for (const lesson of LESSONS)
  test(`${lesson.id} prints as a document of several pages`, async ({ page }) => {
    await page.goto(`lessons/${lesson.id}/`);

    const pdf = (await page.pdf()).toString('latin1');

    expect(pdf.length).toBeGreaterThan(20_000);
    expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(3);
  });

test('in print a quiz shows its questions on paper, and no page speaks to readers without a script', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('quiz/twinning/');
  await expect(page.getByRole('region', { name: 'On paper' })).toBeVisible();
  await expect(page.getByText('Without its script')).toBeHidden();

  for (const address of ['record/', 'teach/', 'teach/results/', 'assignment/']) {
    await page.goto(address);
    await waitForScript(page);
    for (const note of await page.locator('.no-script').all()) await expect(note).toBeHidden();
  }
});

test('in print a running quiz is not followed by all the questions of its bank', async ({ page }) => {
  await page.goto('quiz/twinning/');
  await page.getByRole('button', { name: 'Start the quiz' }).click();
  await expect(page.getByRole('heading', { name: /^Question 1 of/ })).toBeVisible();

  await page.emulateMedia({ media: 'print' });

  await expect(page.locator('section[aria-labelledby="paper"]')).toBeHidden();
});
