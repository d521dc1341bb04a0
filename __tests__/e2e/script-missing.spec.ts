import { findAddress, findScored, lessonPlan } from './course-files';
import { findScripts, holdScripts, loseScripts } from './held-scripts';
import { makePackage, playerAddress, serve } from './lms-pages';
import { exerciseOf, feedbackIn, submitOf } from './pages';
import { expect, test } from './watched-test';

// The browser says of each script that it did not come.
test.use({
  expectedErrors: [
    [
      /Failed to load resource/,
      /^left the site: http:\/\/lms\.test\//,
      /status of 404/,
      /PROVINCES is not defined|assignment\.js must run/,
    ],
    { scope: 'test' },
  ],
});

const NOTICE = /A part of this page did not arrive/;

for (const how of ['no network', 'not found'] as const)
  test(`a lesson whose script never comes (${how}) says so, shows every step, and pretends nothing`, async ({
    page,
  }) => {
    const lesson = lessonPlan('twinning');
    await loseScripts(page, how);
    await page.goto('lessons/twinning/#benefits');

    await expect(page.getByRole('status').filter({ hasText: NOTICE })).toBeVisible();
    for (const step of lesson.steps) await expect(page.locator(`[data-step="${step.id}"]`)).toBeVisible();
    await expect(page.locator('#benefits')).toBeInViewport();
    await expect(page.locator('button[type="submit"]:visible')).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'the answer key' })).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByText(NOTICE)).toBeHidden();
    for (const step of lesson.steps) await expect(page.locator(`[data-step="${step.id}"]`)).toBeVisible();
  });

for (const address of ['quiz/twinning/', 'atlas/', 'review/', 'teach/', 'assignment/', 'record/', 'progress/'])
  test(`/${address} says so when its script never comes, and shows what it is without one`, async ({ page }) => {
    await loseScripts(page, 'no network');
    await page.goto(address);

    await expect(page.getByText(NOTICE)).toBeVisible();
    await expect(page.locator('.no-script').first()).toBeVisible();
    await expect(page.getByText(/^Opening/).filter({ visible: true })).toHaveCount(0);
  });

test('after some time without a word from its script a lesson says so; when it comes late, all is as if it had come at once', async ({
  page,
}) => {
  const item = findScored('tw_pattern');
  await page.clock.install();
  const release = await holdScripts(page);
  await page.goto(findAddress(item.id), { waitUntil: 'commit' });
  const exercise = exerciseOf(page, item.id);
  await exercise.getByRole('radio').first().check();
  await submitOf(exercise).click();
  // What was chosen is marked by the page itself; the rest is not there.
  await expect(feedbackIn(exercise)).toBeVisible();
  await page.clock.runFor(25_000);
  await expect(page.getByText(NOTICE)).toBeVisible();
  await expect(page.locator('[data-step]:visible')).toHaveCount(lessonPlan('twinning').steps.length);

  release();
  await page.clock.resume();

  await expect(feedbackIn(exercise)).toBeVisible();
  await expect(page.getByText(NOTICE)).toHaveCount(0);
  await expect(page.locator('[data-step]:visible')).toHaveCount(1);
});

test('a reader of the whole lesson goes on with the step in view when the script comes late', async ({ page }) => {
  await page.clock.install();
  const release = await holdScripts(page);
  await page.goto('lessons/twinning/', { waitUntil: 'commit' });
  await page.locator('footer').waitFor();
  await page.clock.runFor(25_000);
  await page.locator('#benefits').evaluate((step) => step.scrollIntoView({ behavior: 'instant' }));

  release();
  await page.clock.resume();

  await expect(page.locator('html')).toHaveAttribute('data-ready');
  await expect(page.locator('[data-step]:visible')).toHaveCount(1);
  await expect(page.locator('#benefits')).toBeVisible();
});

test('the notice leads to a new try', async ({ page }) => {
  await loseScripts(page, 'no network');
  await page.goto('lessons/twinning/');
  await page.getByRole('button', { name: 'Reload the page' }).waitFor();
  await findScripts(page);

  await page.getByRole('button', { name: 'Reload the page' }).click();

  await expect(page.locator('html')).toHaveAttribute('data-ready');
  await expect(page.getByText(NOTICE)).toHaveCount(0);
});

for (const [file, said] of [
  ['player.js', /has not arrived yet\. If this stays, reload the page/],
  ['assignment.js', /This module could not begin/],
] as const)
  test(`a package without its ${file} is no empty frame`, async ({ page, context }) => {
    test.info().annotations.push({ type: 'file', description: file });
    await serve(context, await makePackage('scorm12'));
    await context.route(`**/${file}`, (route) => route.fulfill({ status: 404 }));
    await page.goto(playerAddress());

    await expect(page.getByText(said)).toBeVisible();
  });

test('a package without one of its lessons says so there, and the rest works', async ({ page, context }) => {
  await serve(context, await makePackage('scorm12'));
  await context.route('**/lessons/twinning.js', (route) => route.fulfill({ status: 404 }));
  await page.goto(playerAddress());
  await page.getByRole('link', { name: /^Lesson: Twinning/ }).click();

  await expect(page.getByRole('alert')).toContainText('This lesson did not arrive');
  await page.getByRole('button', { name: /^(Next part|To the contents)/ }).click();
  await expect(page.getByRole('button', { name: 'Start the quiz' })).toBeVisible();
});
