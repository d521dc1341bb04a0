import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { anAnswer, doReview, loadScoredItems, openWith, readRecord, setClock, TIME_ZONE } from './review-pages';

test.use({ timezoneId: TIME_ZONE, locale: 'en-GB' });

const DAY = 86_400_000;

async function expectNoViolations(page: Page, state: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${state}, ${colorScheme}: ${id} ${nodes[0]?.html}`)).toEqual([]);
  }
}

test('axe finds nothing in any state of the review', async ({ page }) => {
  test.setTimeout(180_000);
  const clock = { at: 0 };
  await setClock(page, clock, '2026-03-25T09:00+01:00');
  const items = await loadScoredItems(page);
  const kinds = new Map([...items.values()].map((item) => [item.kind, item]));
  const some = [kinds.get('single'), kinds.get('match'), kinds.get('cloze')].filter((item) => item !== undefined);
  await page.goto('/review/');
  await expectNoViolations(page, 'nothing answered yet');
  const log = [...some, ...[...items.values()].filter((item) => !some.includes(item)).slice(0, 20)];
  await openWith(
    page,
    clock,
    log.map((item, i) => anAnswer(item, clock.at - 9 * DAY + i)),
    '/review/',
  );
  await page.getByLabel('When is your exam?').fill('2026-03-26');
  await page.getByRole('button', { name: 'Keep this plan' }).click();
  await expect(page.getByText(/it takes up to 23 a day/)).toBeVisible();
  await expectNoViolations(page, 'an exam too near');
  await page.getByRole('button', { name: 'Clear 10' }).click();
  const region = page.getByRole('region', { name: 'Review' });
  await expect(region.locator('form[data-exercise]')).toBeVisible();
  await expectNoViolations(page, 'a question');
  let isSeen = false;
  await doReview(page, clock, {
    items,
    isRight: () => {
      isSeen = !isSeen;
      return isSeen;
    },
  });
  await expectNoViolations(page, 'the summary');
  await page.getByRole('button', { name: 'Back to the review’s start' }).click();
  await expect(page.getByRole('heading', { name: /^\d+ due today$/ })).toBeVisible();
  await expectNoViolations(page, 'more due');
  await page.goto('/');
  await expect(page.getByText(/^\d+ due today$/)).toBeVisible();
  await expectNoViolations(page, 'home');
  expect((await readRecord(page)).some((entry) => entry.type === 'finish')).toBe(true);
});

test('axe finds nothing on the progress page, empty, full and narrow', async ({ page }) => {
  const clock = { at: 0 };
  await setClock(page, clock, '2026-03-25T09:00+01:00');
  const items = await loadScoredItems(page);
  await page.goto('/progress/');
  await expect(page.getByText(/Nothing to show yet/)).toBeVisible();
  await expectNoViolations(page, 'empty');
  const log = [...items.values()].slice(0, 30).map((item, i) => anAnswer(item, clock.at - (i % 9) * DAY, i % 4 > 0));
  await openWith(page, clock, log, '/progress/');
  await expect(page.getByRole('img', { name: /in the next 30 days/ })).toBeVisible();
  for (const summary of await page.locator('summary').all()) await summary.click();
  await expectNoViolations(page, 'full');
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoViolations(page, 'narrow');

  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
});
