import { readFileSync } from 'node:fs';
import { expect, type Page } from 'playwright/test';
import type { ScoredItem } from '../../domain/item';
import type { Response } from '../../domain/response';
import { lessonPlan } from './course-files';
import { giveAnswer, responseTo } from './give-answer';
import { submitOf } from './pages';
import type { Clock } from './review-pages';

export const STEPS = ['model', 'benefits'];

/** Builds the assignment of these tests in the page, as an instructor does; gives its link. */
export async function buildAssignment(page: Page): Promise<string> {
  await page.goto('/teach/');
  await page.getByLabel('Title', { exact: true }).fill('Week 3: twinning');
  await page.getByRole('checkbox', { name: /^Lesson Twinning/ }).check();
  await page.getByRole('button', { name: /^All \d steps of Twinning/ }).click();
  for (const { id, title } of lessonPlan('twinning').steps)
    if (!STEPS.includes(id)) await page.getByRole('checkbox', { name: title, exact: true }).uncheck();
  await page.getByRole('checkbox', { name: /^Quiz twinning/ }).check();
  await page.getByRole('spinbutton', { name: /^Questions/ }).fill('3');
  await page.getByText('Change the rules').click();
  await page.getByLabel(/^Pass mark/).fill('65');
  await page.getByRole('checkbox', { name: 'It has a due date' }).check();
  await page.getByLabel('Day', { exact: true }).fill('2026-12-01');
  await page.getByLabel('By the clocks of').selectOption('Africa/Lusaka');
  await page.getByLabel(/^A note to students/).fill('Hand in by e-mail.');
  return page.getByLabel('The link').inputValue();
}

async function answerForm(page: Page, clock: Clock, items: Map<string, ScoredItem>, id: string, isRight: boolean) {
  const form = page.locator(`form[data-exercise="${id}"]`);
  const item = items.get(id);
  if (!item) throw new Error(`${id} is no scored item`);
  clock.at += 60_000;
  await page.clock.setFixedTime(clock.at);
  await giveAnswer(form, item, responseTo(item, isRight));
  await submitOf(form).click();
  await expect(form.locator('[data-feedback]').first()).toBeVisible();
}

/** Does the lesson part of the assignment that is open, from its page and back to it. */
export async function doLesson(
  page: Page,
  clock: Clock,
  items: Map<string, ScoredItem>,
  isRight: (n: number) => boolean,
) {
  let count = 0;
  await page.getByRole('link', { name: /^Lesson: Twinning/ }).click();
  for (const step of STEPS) {
    await page.locator(`nav[aria-label="Steps of this lesson"] a[href="#${step}"]`).first().click();
    await expect(page.locator(`[id="${step}"]`)).toBeVisible();
    for (const form of await page.locator(`[id="${step}"] form[data-exercise]`).all()) {
      await answerForm(page, clock, items, (await form.getAttribute('data-exercise')) ?? '', isRight(count));
      count += 1;
    }
  }
  await backToAssignment(page);
}

/** Takes the quiz part once, from the assignment's page and back to it. */
export async function doQuiz(
  page: Page,
  clock: Clock,
  items: Map<string, ScoredItem>,
  isRight: (n: number) => boolean,
) {
  await page.getByRole('link', { name: /^Quiz: twinning/ }).click();
  await page.getByRole('button', { name: /^Start (the quiz|try 2)$/ }).click();
  for (let n = 0; n < 3; n += 1) {
    await expect(page.getByRole('heading', { name: `Question ${n + 1} of 3` })).toBeVisible();
    const id = (await page.locator('form[data-exercise]').getAttribute('data-exercise')) ?? '';
    await answerForm(page, clock, items, id, isRight(n));
    await page.getByRole('button', { name: n < 2 ? 'Next question' : 'See your results' }).click();
  }
  await expect(page.getByText('It counts for your assignment.')).toBeVisible();
  await backToAssignment(page);
}

async function backToAssignment(page: Page) {
  const notice = page.getByRole('region', { name: 'Your assignment' });
  await notice.getByRole('link', { name: 'Week 3: twinning' }).click();
  await expect(page.getByRole('heading', { name: 'Your receipt' })).toBeVisible();
}

export interface HandedIn {
  name: string;
  file: Buffer;
  fileName: string;
  code: string;
}

/** Signs and makes a receipt; gives its file and its code. */
export async function handIn(page: Page, clock: Clock, name: string): Promise<HandedIn> {
  clock.at += 60_000;
  await page.clock.setFixedTime(clock.at);
  await page.getByLabel('Your name').fill(name);
  await page.getByRole('button', { name: 'Make my receipt' }).click();
  const code = await page.getByLabel(/^Or as a code/).inputValue();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save it as a file' }).click(),
  ]);
  const file = readFileSync(await download.path());
  return { name, file, fileName: download.suggestedFilename(), code };
}

/** The share of the points by the formulas that the pages print, in a few lines that share nothing with our scorers. */
export function shareByHand(item: ScoredItem, response: Response): number {
  const chosen = response.kind === 'choice' ? response.chosen : [];
  const placed = response.kind === 'placement' ? response.placed : {};
  const mean = (points: number[]) => points.reduce((a, b) => a + b, 0) / points.length;
  switch (item.kind) {
    case 'single':
      return item.options.some(({ id, correct }) => correct && id === chosen[0]) ? 1 : 0;
    case 'multiple': {
      const ticks = item.options.filter(({ id }) => chosen.includes(id)).map(({ correct }) => (correct ? 1 : -1));
      const right = item.options.filter(({ correct }) => correct).length;
      return (
        Math.max(
          0,
          ticks.reduce<number>((a, b) => a + b, 0),
        ) / right
      );
    }
    case 'match':
    case 'sort':
    case 'extended':
      return mean(item.cards.map(({ id, bin }) => (placed[id] === bin ? 1 : 0)));
    case 'cloze':
      return mean(item.gaps.map(({ id, word }) => (placed[word] === id ? 1 : 0)));
    case 'line':
      return mean(
        item.cards.map(({ id, accept }) => {
          const off = Math.min(...accept.map((stop) => Math.abs(stop - Number(placed[id]?.slice(1)))));
          return off === 0 ? 1 : off === 1 ? 0.5 : 0;
        }),
      );
    case 'order': {
      const places = item.cards.map(({ id }) => Number(placed[id]?.slice(1)));
      return mean(places.flatMap((a, i) => places.slice(i + 1).map((b) => (a < b ? 1 : 0))));
    }
  }
}

/** Pearson's r from the definition; NaN where it is not defined. */
export function correlateByHand(x: readonly number[], y: readonly number[]): number {
  const mean = (list: readonly number[]) => list.reduce((a, b) => a + b, 0) / list.length;
  const spread = (list: readonly number[]) => Math.sqrt(mean(list.map((v) => (v - mean(list)) ** 2)));
  return mean(x.map((v, i) => (v - mean(x)) * ((y[i] ?? 0) - mean(y)))) / (spread(x) * spread(y));
}
