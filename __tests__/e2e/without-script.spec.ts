import type { Page } from 'playwright/test';
import { boardOf } from '../../domain/board';
import { isBoard } from '../../domain/item';
import { ROWS } from './atlas-pages';
import { findItem, LESSONS, listQuizItems } from './course-files';
import { exerciseOf } from './pages';
import { expect, test } from './watched-test';

test.use({ javaScriptEnabled: false });

/** No button on the page would mark, keep or send something, and it says why. */
async function expectNothingToSend(page: Page): Promise<void> {
  // Those that open a paragraph or a source beside the text need no script.
  await expect(page.locator('button:visible:not([popovertarget])')).toHaveCount(0);
  const notes = page
    .locator('main')
    .getByText(/script|On paper/)
    .filter({ visible: true });
  await expect(notes.first()).toBeVisible();
}

for (const lesson of LESSONS)
  test(`without a script every step of ${lesson.id} is there to read, with its exercises as plain controls and no button`, async ({
    page,
  }) => {
    await page.goto(`lessons/${lesson.id}/`);
    await expect(page.getByRole('heading', { level: 1, name: lesson.title })).toBeVisible();
    await expectNothingToSend(page);

    for (const step of lesson.steps) {
      const section = page.locator(`[data-step="${step.id}"]`);
      await expect(section).toBeVisible();
      await expect(section.getByRole('heading', { level: 2 })).toContainText(step.title);
      for (const id of step.items) {
        const item = findItem(id);
        const exercise = exerciseOf(page, id);
        await expect(exercise).toBeVisible();
        if (isBoard(item)) {
          const { cards, bins } = boardOf(item);
          const lists = exercise.getByRole('combobox');
          await expect(lists).toHaveCount(item.kind === 'cloze' ? bins.length : cards.length);
          await expect(lists.first()).toBeVisible();
          await expect(lists.first().locator('option')).toHaveCount(
            1 + (item.kind === 'cloze' ? cards.length : bins.length),
          );
        } else if ('options' in item) {
          const role = item.kind === 'multiple' ? 'checkbox' : 'radio';
          await expect(exercise.getByRole(role)).toHaveCount(item.options.length);
        } else {
          await expect(exercise.getByRole('textbox')).toBeVisible();
        }
      }
    }
  });

test('without a script a lesson leads to its answer key', async ({ page }) => {
  await page.goto('lessons/twinning/');

  await page.getByRole('link', { name: 'the answer key' }).click();

  await expect(page.getByRole('heading', { level: 1, name: /^Answer key/ })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Did the expert teams follow the map?' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: 'How to count' })).toBeVisible();
});

test('without a script a quiz shows all its questions as paper tasks, no button, and leads to their key', async ({
  page,
}) => {
  await page.goto('quiz/final/');
  await expectNothingToSend(page);

  await expect(page.getByRole('region', { name: 'On paper' }).locator('[data-paper]')).toHaveCount(
    listQuizItems('final').length,
  );
  await page.getByRole('link', { name: 'the answer key' }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Answer key/ })).toBeVisible();
});

for (const address of ['review/', 'record/', 'teach/'])
  test(`without a script ${address} offers no button that would mark, keep or send something`, async ({ page }) => {
    await page.goto(address);

    await expectNothingToSend(page);
  });

test('without a script Enter in an answer leaves the page as it is', async ({ page }) => {
  await page.goto('lessons/twinning/');
  const radio = page.locator('form[data-exercise] input[type="radio"]').first();
  await radio.check();

  await radio.press('Enter');
  await page.locator('form[data-exercise] input[type="checkbox"]').first().press('Enter');

  await expect(radio).toBeChecked();
  expect(new URL(page.url()).search).toBe('');
});

test('without a script home lists the lessons and leads into each', async ({ page, baseURL }) => {
  await page.goto('./');
  const links = LESSONS.map(({ title }) => page.getByRole('heading', { level: 3, name: title }).getByRole('link'));
  // What is there stands in the tests of each lesson, above.
  for (const [i, { id }] of LESSONS.entries())
    expect(await links[i]?.evaluate((link: HTMLAnchorElement) => link.href)).toBe(`${baseURL}lessons/${id}/`);

  await links.at(-1)?.click();

  await expect(page.getByRole('heading', { level: 1, name: LESSONS.at(-1)?.title })).toBeVisible();
});

test('without a script nothing says that it is still loading', async ({ page }) => {
  for (const address of ['quiz/twinning/', 'results/']) {
    await page.goto(address);
    await expect(page.getByText('Opening your record')).toBeHidden();
  }
});

test('without a script the atlas says what can’t be pressed, and its table has every link with its source', async ({
  page,
}) => {
  await page.goto('atlas/');

  await expect(page.getByText('can’t be pressed')).toBeVisible();
  const rows = page.getByRole('table', { name: 'Links with their sources' }).locator('tbody > tr');
  await expect(rows).toHaveCount(ROWS.length);
  await expect(rows.getByRole('link')).toHaveCount(ROWS.length);
});
