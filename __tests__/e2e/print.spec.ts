import type { Page } from 'playwright/test';
import { wrongAnswer } from './answers';
import { someCodes } from './class-receipts';
import { findScored, LESSONS, lessonPlan } from './course-files';
import { exerciseOf, feedbackIn, openExercise, submitOf, waitForScript } from './pages';
import { loadScoredItems } from './review-pages';
import { waitUntilKept } from './saved-record';
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

  for (const { id } of lessonPlan('clustering').steps) await expect(page.locator(`[data-step="${id}"]`)).toBeVisible();
  await expect(exercise.locator('[data-tray]')).toBeHidden();
  await expect(exercise.getByRole('combobox')).toHaveCount(5);
  await expect(exercise.getByRole('combobox').first()).toBeVisible();
  await expect(exercise.getByText('Choose from:')).toBeVisible();
  await expect(feedbackIn(exercise)).toBeHidden();
  await expect(page.getByRole('navigation', { name: 'Steps of this lesson' })).toBeHidden();
  await expect(submitOf(exerciseOf(page, 'cl_both'))).toBeHidden();
});

/** They are printed alike: by `npm run crawl:lessons` all of them. */
const printed = process.env.CRAWL === 'all' ? LESSONS : LESSONS.slice(0, 2);
for (const lesson of printed)
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

/** Of how many sheets of A4 the page is. */
async function countSheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4' });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test('in print a running quiz shows all of its questions, to be answered on paper, and no others', async ({ page }) => {
  await page.goto('quiz/twinning/');
  await page.getByRole('button', { name: 'Start the quiz' }).click();
  await expect(page.getByRole('heading', { name: /^Question 1 of 6/ })).toBeVisible();

  await page.emulateMedia({ media: 'print' });

  await expect(page.locator('section[aria-labelledby="paper"]')).toBeHidden();
  await expect(page.locator('[data-paper]').filter({ visible: true })).toHaveCount(6);
  await expect(page.locator('form[data-exercise]')).toBeHidden();
  await expect(page.getByRole('progressbar')).toBeHidden();
});

test('in print a running review shows its question', async ({ page }) => {
  await openExercise(page, 'tw_pattern');
  const item = findScored('tw_pattern');
  await byMouse.answer(page, exerciseOf(page, item.id), item, wrongAnswer(item));
  await submitOf(exerciseOf(page, item.id)).click();
  await waitUntilKept(page, item.id);
  await page.clock.setFixedTime(Date.now() + 3 * 86_400_000);
  await page.goto('review/');
  await page.getByRole('button', { name: /^Review (1|one) question/ }).click();

  await page.emulateMedia({ media: 'print' });

  await expect(page.locator('form[data-exercise]')).toBeVisible();
  await expect(page.getByText('checks the answer, then goes on.')).toBeHidden();
});

test('on paper the heads that sort and the names that open stay in their tables, and no table is cut by a scroller', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('atlas/');
  await waitForScript(page);
  const heads = page.locator('table[data-links] thead th');
  for (const name of ['Province', 'Country', 'Since'])
    await expect(heads.getByText(new RegExp(`^${name}`))).toBeVisible();
  // A box of its own would be left out wherever the head comes again on the next sheet.
  await expect(heads.getByRole('button').first()).toHaveCSS('display', 'contents');

  await page.goto('teach/results/');
  await waitForScript(page);
  await page.emulateMedia({ media: 'screen' });
  await page.getByLabel(/^Or paste codes/).fill(someCodes(await loadScoredItems(page)));
  await page.getByRole('button', { name: 'Add the pasted codes' }).click();
  await expect(page.getByRole('heading', { name: 'Gradebook' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('rowheader', { name: 'Amina' }).getByText('Amina')).toBeVisible();
  await expect(page.getByLabel(/^Or paste codes/)).toBeHidden();
  for (const region of await page.locator('.table-scroll').all()) {
    await expect(region).toHaveCSS('overflow-y', 'visible');
    await expect(region).toHaveCSS('max-height', 'none');
  }
});

test('the argument and the sources take no more sheets than they fill, and what only a screen can do is not on them', async ({
  page,
}) => {
  await page.goto('argument/');
  await waitForScript(page);
  expect(await countSheets(page)).toBeLessThanOrEqual(15);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('group', { name: 'Look at' })).toBeHidden();

  await page.goto('sources/');
  expect(await countSheets(page)).toBeLessThanOrEqual(24);
});

test('the atlas is printed on twelve sheets of A4 at the most, and with an investigation on no more than two others', async ({
  page,
}) => {
  await page.goto('atlas/');
  await waitForScript(page);
  expect(await countSheets(page)).toBeLessThanOrEqual(12);

  await page.goto('atlas/?investigation=one-twin&step=2');
  await expect(page.locator('[data-investigation][data-current]')).toBeVisible();
  expect(await countSheets(page)).toBeLessThanOrEqual(14);
});

test('on paper no heading stands apart from its text, and no row, question or card is broken', async ({ page }) => {
  for (const address of [
    'atlas/',
    'argument/',
    'lessons/twinning/',
    'progress/',
    'glossary/',
    'sources/',
    'quiz/twinning/key/',
  ]) {
    await page.goto(address);
    await waitForScript(page);
    await page.emulateMedia({ media: 'print' });

    const loose = await page
      .locator('main :is(h1, h2, h3, h4)')
      .evaluateAll((all) => all.filter((one) => getComputedStyle(one).breakAfter !== 'avoid').length);
    const broken = await page
      .locator('tr, [data-row-of], form[data-exercise], [data-callout]')
      .evaluateAll((all) => all.filter((one) => getComputedStyle(one).breakInside !== 'avoid').length);

    expect.soft({ address, loose, broken }).toEqual({ address, loose: 0, broken: 0 });
  }
});
