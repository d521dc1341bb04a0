import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import ICAL from 'ical.js';
import { type Card, createEmptyCard, fsrs, Rating } from 'ts-fsrs';
import { type AttemptEntry, type Entry, RECORD_VERSION } from '../../domain/entry';
import type { ScoredItem } from '../../domain/item';
import { responseTo } from './give-answer';
import {
  type Clock,
  dateOf,
  doReview,
  finishLesson,
  loadScoredItems,
  readAttempts,
  readRecord,
  setClock,
  TIME_ZONE,
  writeRecord,
} from './review-pages';

test.use({ timezoneId: TIME_ZONE, locale: 'en-GB' });

const DAY = 86_400_000;
const LESSON = 'twinning';

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

/** An attempt in the lesson, as an earlier visit left it. */
function anAnswer(item: ScoredItem, at: number, isRight = true): AttemptEntry {
  const score = { earned: isRight ? 1 : 0, possible: 1 };
  const { id, hash } = item;
  const seen = { form: null, round: 0, seed: 'lesson/0', rung: 0, confidence: isRight ? 3 : 1, card: null } as const;
  const entry = { ...seen, hash, item: id, at, score, response: responseTo(item, isRight), elapsedMs: 9000 };
  return { type: 'attempt', id: `seed-${id}`, ...entry };
}

async function openWith(page: Page, clock: Clock, entries: readonly Entry[], address: string): Promise<void> {
  await page.goto('/review/');
  await expect(page.getByText(/Nothing to review yet/)).toBeVisible();
  await writeRecord(page, entries, RECORD_VERSION);
  await setClock(page, clock, clock.at);
  await page.goto(address);
}

async function expectNoViolations(page: Page, state: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${state}, ${colorScheme}: ${id} ${nodes[0]?.html}`)).toEqual([]);
  }
}

test('a lesson’s questions come back on days 1, 3, 8 and 30 as FSRS says, over a night on which the clocks change', async ({
  page,
}) => {
  test.setTimeout(300_000);
  const clock = { at: 0 };
  await setClock(page, clock, '2026-03-23T18:00+01:00');
  const items = await loadScoredItems(page);
  const answered = await finishLesson(page, clock, { lesson: LESSON, items, isRight: (n) => n % 3 !== 0 });
  expect(answered.length).toBeGreaterThan(5);
  await page.goto('/review/');
  await expect(page.getByRole('heading', { name: 'Nothing is due today' })).toBeVisible();
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

test('with an exam every question comes again before it, at most as many a day as planned', async ({ page }) => {
  test.setTimeout(300_000);
  const clock = { at: 0 };
  const first = Date.parse('2026-03-24T17:00+01:00');
  await setClock(page, clock, first);
  const items = await loadScoredItems(page);
  const known = [...items.values()].filter((item) => item.bank === LESSON && item.for === 'lesson');
  const log = known.map((item, i) => anAnswer(item, first - 3_600_000 + i * 60_000));
  await openWith(page, clock, log, '/review/');
  await page.getByLabel('When is your exam?').fill('2026-03-30');
  await page.getByLabel('Questions a day').fill('4');
  await page.getByRole('button', { name: 'Keep this plan' }).click();
  await expect(page.getByText(/Every question comes again before it/)).toBeVisible();
  const met = new Set<string>();
  for (let day = 1; day <= 5; day += 1) {
    await setClock(page, clock, first + day * DAY);
    await page.goto('/review/');
    const start = page.getByRole('button', { name: /^Review \d+ questions?$/ });
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    if (!(await start.isVisible())) continue;
    await start.click();
    const asked = await doReview(page, clock, { items, isRight: () => true });
    expect(asked.length).toBeLessThanOrEqual(4);
    for (const card of asked) met.add(card);
  }

  expect(known.filter((item) => !met.has(item.id))).toEqual([]);
});

test('a review goes on without a network, by keys, and after a reload', async ({ page, context }) => {
  const clock = { at: 0 };
  await setClock(page, clock, '2026-03-25T09:00+01:00');
  const items = await loadScoredItems(page);
  const choices = [...items.values()].filter((item) => item.kind === 'single' && item.for === 'lesson').slice(0, 3);
  await openWith(
    page,
    clock,
    choices.map((item) => anAnswer(item, clock.at - 3 * DAY)),
    '/review/',
  );
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await context.setOffline(true);
  await page.goto('/review/');
  await page.getByRole('button', { name: 'Review 3 questions' }).click();
  await expect(page.getByRole('heading', { name: 'Question 1 · 3 left' })).toBeFocused();
  await page.keyboard.press('2');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-feedback]')).toBeVisible();
  await setClock(page, clock, clock.at + 60_000);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: /^Question 2/ })).toBeFocused();
  await page.reload();

  await expect(page.getByRole('heading', { name: /^Question 2/ })).toBeVisible();
  expect(await readAttempts(page)).toHaveLength(4);
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
