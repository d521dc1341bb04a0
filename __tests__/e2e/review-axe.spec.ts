import type { Page } from 'playwright/test';
import type { ScoredItem } from '../../domain/item';
import { expectNoViolations } from './axe';
import { giveAnswer, responseTo } from './give-answer';
import { anAnswer, doReview, loadScoredItems, openWith, readEntries, setClock, TIME_ZONE } from './review-pages';
import { findSmallTargets } from './small-targets';
import { expect, test } from './watched-test';

test.use({ timezoneId: TIME_ZONE, locale: 'en-GB' });

const DAY = 86_400_000;

/** Where one has gone on within a page, axe looks at the part that has changed. */
async function expectSound(page: Page, state: string, part?: string): Promise<void> {
  await expectNoViolations(page, state, part);
  const wide = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect({ state, overflow, small: await findSmallTargets(page) }).toEqual({ state, overflow: 0, small: [] });
  if (wide) await page.setViewportSize(wide);
}

/** Answers the question in hand, wrongly. */
async function answerWrongly(page: Page, items: ReadonlyMap<string, ScoredItem>): Promise<void> {
  const form = page.locator('form[data-exercise]');
  const item = items.get((await form.getAttribute('data-exercise')) ?? '');
  if (!item) throw new Error('the review shows no question');
  await giveAnswer(form, item, responseTo(item, false));
  await form.getByRole('button', { name: 'Answer', exact: true }).click();
  await expect(form.locator('[data-feedback]')).toBeVisible();
}

test('axe finds nothing in any state of the review', async ({ page }) => {
  test.setTimeout(180_000);
  const clock = { at: 0 };
  await setClock(page, clock, '2026-03-25T09:00+01:00');
  const items = await loadScoredItems(page);
  const kinds = new Map([...items.values()].map((item) => [item.kind, item]));
  const some = [kinds.get('single'), kinds.get('match'), kinds.get('cloze')].filter((item) => item !== undefined);
  await page.goto('/review/');
  await expectSound(page, 'nothing answered yet');
  const log = [...some, ...[...items.values()].filter((item) => !some.includes(item)).slice(0, 20)];
  await openWith(
    page,
    clock,
    log.map((item, i) => anAnswer(item, clock.at - 9 * DAY + i)),
    '/review/',
  );
  await page.getByText('Your plan and your calendar').click();
  await page.getByLabel('When is your exam?').fill('2026-03-26');
  await page.getByRole('button', { name: 'Keep this plan' }).click();
  await expect(page.getByText(/it takes up to 23 a day/)).toBeVisible();
  await expectSound(page, 'an exam too near', 'main');
  await page.getByRole('button', { name: 'Only 10 for now' }).click();
  const region = page.getByRole('region', { name: 'Review' });
  await expect(region.locator('form[data-exercise]')).toBeVisible();
  await expectSound(page, 'a question', 'main');
  await answerWrongly(page, items);
  await expectSound(page, 'feedback on a miss', '[aria-label="Review"]');
  await region.getByRole('button', { name: 'Next question' }).click();
  let count = 0;
  await doReview(page, clock, {
    items,
    isRight: () => {
      count += 1;
      return count % 4 !== 0;
    },
  });
  await expectSound(page, 'the summary', 'main');
  await page.getByRole('button', { name: 'Back to the review’s start' }).click();
  await expect(page.getByRole('heading', { name: /^\d+ due today$/ })).toBeVisible();
  await expectSound(page, 'more due', 'main');
  await page.goto('/');
  await expect(page.getByText(/^\d+ due today$/)).toBeVisible();
  await expectSound(page, 'home');
  expect((await readEntries(page)).some((entry) => entry.type === 'finish')).toBe(true);
});

test('axe finds nothing on the progress page, empty, full and narrow', async ({ page }) => {
  const clock = { at: 0 };
  await setClock(page, clock, '2026-03-25T09:00+01:00');
  const items = await loadScoredItems(page);
  await page.goto('/progress/');
  await expect(page.getByText(/Nothing to show yet/)).toBeVisible();
  await expectSound(page, 'empty');
  const log = [...items.values()].slice(0, 30).map((item, i) => anAnswer(item, clock.at - (i % 9) * DAY, i % 4 > 0));
  await openWith(page, clock, log, '/progress/');
  await expect(page.getByRole('img', { name: /in the next 30 days/ })).toBeVisible();
  for (const summary of await page.locator('summary').all()) await summary.click();
  await expectSound(page, 'full', 'main');
  await page.setViewportSize({ width: 320, height: 640 });
  await expectSound(page, 'narrow', 'main');
});
