import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { type Card, createEmptyCard, fsrs, Rating } from 'ts-fsrs';
import type { AttemptEntry } from '../../domain/entry';
import type { ScoredItem } from '../../domain/item';
import { EXPORT_SITE, SITE } from '../../scripts/test-sites.mjs';
import { keepForOffline } from './pages';
import {
  anAnswer,
  answerLesson,
  dateOf,
  doReview,
  loadScoredItems,
  openWith,
  readAttempts,
  setClock,
  TIME_ZONE,
} from './review-pages';
import { expect, test, WITH_WORKER } from './watched-test';

test.use({ timezoneId: TIME_ZONE, locale: 'en-GB' });

const DAY = 86_400_000;
const LESSON = 'twinning';
const isWhole = process.env.CRAWL === 'all';
/** How many of the lesson's questions are answered; by `npm run crawl:lessons` all. */
const MOST = isWhole ? 60 : 6;

/** The cards that are due on a date by ts-fsrs alone: no code of ours between the answers and it. */
function dueByFsrs(attempts: readonly AttemptEntry[], date: string): string[] {
  const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false });
  const cards = new Map<string, Card>();
  const sittings = new Set<string>();
  for (const { item, card: other, form, round, score, at } of attempts) {
    if (!score) continue;
    for (const id of new Set(other === null ? [item] : [item, other])) {
      const sitting = form === null ? `${id} lesson ${round}` : `${id} ${form}`;
      const day = new Date(dateOf(at));
      const card = cards.get(id) ?? createEmptyCard<Card>(day);
      if (sittings.has(sitting) || card.last_review?.getTime() === day.getTime()) continue;
      sittings.add(sitting);
      const grade = score.earned / score.possible >= 0.8 ? Rating.Good : Rating.Again;
      cards.set(id, scheduler.next(card, day, grade).card);
    }
  }
  return [...cards].filter(([, card]) => card.due.getTime() <= Date.parse(date)).map(([id]) => id);
}

test('a lesson’s questions come back on days 1, 3, 8 and 30 as FSRS says, over a night on which the clocks change', async ({
  page,
}) => {
  test.setTimeout(300_000);
  const clock = { at: 0 };
  await setClock(page, clock, '2026-03-23T18:00+01:00');
  const items = await loadScoredItems(page);
  const answered = await answerLesson(page, clock, { lesson: LESSON, items, most: MOST, isRight: (n) => n % 3 !== 0 });
  expect(answered.length).toBeGreaterThan(5);
  await page.goto('/review/');
  await expect(page.getByRole('heading', { name: 'Nothing is due today' })).toBeVisible();
  await page.getByText('Your plan and your calendar').click();
  await page.getByLabel('Questions a day').fill('60');
  await page.getByRole('button', { name: 'Keep this plan' }).click();

  for (const [date, hour] of [
    ['2026-03-24', '07:30+01:00'],
    ['2026-03-26', '23:10+01:00'],
    ['2026-03-31', '00:20+02:00'],
    ['2026-04-22', '12:00+02:00'],
  ] as const) {
    await setClock(page, clock, `${date}T${hour}`);
    await page.goto('/');
    const expected = dueByFsrs(await readAttempts(page), date);
    expect(expected.length, date).toBeGreaterThan(0);
    await expect(page.getByText(`${expected.length} due today`)).toBeVisible();
    await page.getByRole('link', { name: /^Review (it|them) now$/ }).click();
    await page.getByRole('button', { name: /^Review \d+ questions?$/ }).click();
    const missed = [...expected].sort()[0];
    const asked = await doReview(page, clock, { items, isRight: (card) => card !== missed });

    expect([...asked].sort(), date).toEqual([...expected].sort());
    await page.getByRole('button', { name: 'Back to the review’s start' }).click();
    await expect(page.getByRole('heading', { name: 'Nothing is due today' })).toBeVisible();
  }
});

// What is asked on which day is tested without a browser (domain/review); by `npm run crawl:lessons` here, too.
if (isWhole)
  test('with an exam every question comes again before it, at most as many a day as planned', async ({ page }) => {
    test.setTimeout(300_000);
    const clock = { at: 0 };
    const first = Date.parse('2026-03-24T17:00+01:00');
    await setClock(page, clock, first);
    const items = await loadScoredItems(page);
    const known = [...items.values()].filter((item) => item.bank === LESSON && item.for === 'lesson').slice(0, MOST);
    const log = known.map((item, i) => anAnswer(item, first - 3_600_000 + i * 60_000));
    await openWith(page, clock, log, '/review/');
    await page.getByText('Your plan and your calendar').click();
    await page.getByLabel('When is your exam?').fill('2026-03-30');
    await page.getByLabel('Questions a day').fill('3');
    await page.getByRole('button', { name: 'Keep this plan' }).click();
    await expect(page.getByText(/Every question comes again before it/)).toBeVisible();
    const met = new Set<string>();
    for (let day = 1; day <= 5; day += 1) {
      await setClock(page, clock, first + day * DAY);
      await page.goto('/review/');
      const start = page.getByRole('button', { name: /^Review \d+ questions?$/ });
      // The record has been read: either says so.
      await expect(page.getByRole('heading', { name: /due today|share is done/ })).toBeVisible();
      if (!(await start.isVisible())) continue;
      await start.click();
      const asked = await doReview(page, clock, { items, isRight: () => true });
      expect(asked.length).toBeLessThanOrEqual(3);
      for (const card of asked) met.add(card);
    }

    expect(known.filter((item) => !met.has(item.id))).toEqual([]);
  });

/** Whether a review may ask one item, which was not seen yet, for another. */
function isAskedFor(other: ScoredItem, { bank, objective, level }: ScoredItem): boolean {
  return other.for === 'quiz' && other.bank === bank && other.objective === objective && other.level === level;
}

// Under a sub-path; by `npm run crawl:lessons` at the other site, too.
for (const site of isWhole ? [SITE, EXPORT_SITE] : [EXPORT_SITE])
  test.describe(`at ${site}`, () => {
    test.use({ ...WITH_WORKER, expectedErrors: [/ERR_INTERNET_DISCONNECTED/] });

    test('a review goes on without a network, by keys, and after a reload', async ({ page, context }) => {
      const clock = { at: 0 };
      await setClock(page, clock, '2026-03-25T09:00+01:00');
      const items = await loadScoredItems(page, site);
      // Keys choose an option, so nothing of another kind may be asked in their stead.
      const all = [...items.values()];
      const choices = all
        .filter(
          (item) => item.kind === 'single' && item.for === 'lesson' && !all.some((other) => isAskedFor(other, item)),
        )
        .slice(0, 3);
      await openWith(
        page,
        clock,
        choices.map((item) => anAnswer(item, clock.at - 3 * DAY)),
        `${site}review/`,
      );
      await keepForOffline(page, site);
      await context.setOffline(true);
      await page.goto(`${site}review/`);
      await page.getByRole('button', { name: 'Review 3 questions' }).click();
      await expect(page.getByRole('heading', { name: 'Question 1 · 3 left' })).toBeFocused();
      await page.keyboard.press('2');
      await page.keyboard.press('Enter');
      await expect(page.locator('[data-feedback]')).toBeVisible();
      await setClock(page, clock, clock.at + 60_000);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { name: /^Question 2/ })).toBeFocused();
      await expect.poll(async () => (await readAttempts(page)).length).toBe(4);
      await page.reload();

      await expect(page.getByRole('heading', { name: /^Question 2/ })).toBeVisible();
      expect(await readAttempts(page)).toHaveLength(4);
    });
  });

test('the review days go into a calendar', async ({ page }) => {
  const clock = { at: 0 };
  await setClock(page, clock, '2026-03-25T09:00+01:00');
  const items = await loadScoredItems(page);
  const some = [...items.values()].slice(0, 5);
  await openWith(
    page,
    clock,
    some.map((item) => anAnswer(item, clock.at - 3 * DAY)),
    '/review/',
  );
  const saving = page.waitForEvent('download');
  await page.getByText('Your plan and your calendar').click();
  await page.getByRole('button', { name: 'Save the review days (.ics)' }).click();
  const file = await saving;
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(await file.path(), 'utf8')));
  const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));

  expect(file.suggestedFilename()).toBe('review-days.ics');
  expect(events.map((event) => [event.startDate.toString(), event.summary])).toEqual([
    ['2026-03-25', 'Review: 5 questions'],
    ['2026-04-08', 'Review: 5 questions'],
  ]);
});
