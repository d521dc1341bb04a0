import { expect, type Page } from 'playwright/test';
import type { ScoredItem } from '../../../domain/item';
import { wrongAnswer } from '../answers';
import { exerciseOf, feedbackIn, submitOf } from '../pages';
import { doReview, leaveRecord, loadScoredItems, setClock } from '../review-pages';
import { byLists } from '../ways';
import { aFormOfKinds, aFullRecord, type Look, open, type Walk } from './a-visit';

/** Answers the question in hand wrongly and waits for what is said about it. */
async function answer(page: Page, items: ReadonlyMap<string, ScoredItem>): Promise<string> {
  const id = (await page.locator('form[data-exercise]').getAttribute('data-exercise')) ?? '';
  const item = items.get(id);
  if (!item) throw new Error(`${id} is no scored item`);
  await byLists.answer(page, exerciseOf(page, id), item, wrongAnswer(item));
  await submitOf(exerciseOf(page, id)).click();
  await expect(feedbackIn(exerciseOf(page, id))).toBeVisible();
  return `${item.kind} ${id}`;
}

const goThroughQuiz = async (page: Page, look: Look) => {
  const items = await loadScoredItems(page);
  const now = Date.now();
  await leaveRecord(page, [aFormOfKinds(items, 'final', 'kinds1', now)]);
  await open(page, 'quiz/final/#kinds1');
  for (;;) {
    const form = page.locator('form[data-exercise]');
    await look(`question ${await form.getAttribute('data-kind')}`);
    if ((await form.locator('[data-card]').count()) > 0) {
      await form.locator('[data-card]').first().click();
      await look('a card in hand');
      await page.keyboard.press('Escape');
    }
    await look(`answered ${await answer(page, items)}`);
    const next = page.getByRole('button', { name: 'Next question' });
    if (!(await next.isVisible())) break;
    await next.click();
  }
  await page.getByRole('button', { name: 'See your results' }).click();
  await expect(page.getByRole('heading', { name: /points$/ })).toBeVisible();
  await look('results');
};

export const WALKS_OF_RECORDS: readonly Walk[] = [
  { name: 'a quiz with each kind of question, to its results', isInSample: true, isForAxe: true, go: goThroughQuiz },
  {
    name: 'where quizzes start, before and after',
    go: async (page, look) => {
      await open(page, 'quiz/final/');
      await look('a first start');
      await leaveRecord(page, aFullRecord(await loadScoredItems(page), Date.now()));
      await open(page, 'quiz/twinning/');
      await look('one in hand and one handed in');
      await open(page, 'quiz/twinning/#nosuchform');
      await look('no such form');
      await open(page, 'quiz/twinning/#quizform1');
      await expect(page.getByRole('heading', { name: /points$/ })).toBeVisible();
      await look('results of an earlier one');
    },
  },
  {
    name: 'pages that show a record',
    go: async (page, look) => {
      await leaveRecord(page, aFullRecord(await loadScoredItems(page), Date.now()));
      await open(page, './');
      await expect(page.getByText(/^\d+ due today$/)).toBeVisible();
      await look('home');
      await open(page, 'results/');
      await expect(page.getByRole('heading', { name: 'Quizzes' })).toBeVisible();
      await look('results');
      await open(page, 'progress/');
      await expect(page.getByRole('img', { name: /in the next 30 days/ })).toBeVisible();
      for (const summary of await page.locator('main summary').all()) await summary.click();
      await look('progress');
      await open(page, 'record/');
      await expect(page.getByRole('heading', { name: 'Everything in it' })).toBeVisible();
      await look('record');
      await page.getByRole('button', { name: 'Make a link and codes' }).click();
      await page.getByText('This code as text').click();
      await page.getByText('All that is kept').first().click();
      await page.getByLabel('Link or code').fill('nonsense');
      await page.getByRole('button', { name: 'Read it' }).click();
      await look('record, codes and details open');
      await page.getByRole('button', { name: 'Erase my record …' }).click();
      await look('record, asked whether to erase');
    },
  },
  {
    name: 'a review from its start to its summary',
    go: async (page, look) => {
      const clock = { at: 0 };
      await setClock(page, clock, Date.UTC(2026, 2, 25, 8));
      const items = await loadScoredItems(page);
      await leaveRecord(page, aFullRecord(items, clock.at));
      await open(page, 'review/');
      await expect(page.getByRole('heading', { name: /due today$/ })).toBeVisible();
      await page.getByText('Your plan and your calendar').click();
      await page.getByLabel('When is your exam?').fill('2026-03-26');
      await page.getByRole('button', { name: 'Keep this plan' }).click();
      await look('due');
      await page
        .getByRole('button', { name: /^Only \d|^Review \d/ })
        .first()
        .click();
      const region = page.getByRole('region', { name: 'Review' });
      await expect(region.locator('form[data-exercise]')).toBeVisible();
      await look('a question');
      await look(`answered ${await answer(page, items)}`);
      await region.getByRole('button', { name: 'Next question' }).click();
      await doReview(page, clock, { items, isRight: () => true });
      await look('summary');
    },
  },
  {
    name: 'a review with each kind of question',
    isInSample: true,
    go: async (page, look) => {
      const items = await loadScoredItems(page);
      await leaveRecord(page, [aFormOfKinds(items, 'review', 'kinds2', Date.now())]);
      await open(page, 'review/#kinds2');
      const region = page.getByRole('region', { name: 'Review' });
      for (;;) {
        await expect(region.locator('form[data-exercise]')).toBeVisible();
        await look(`question ${await region.locator('form[data-exercise]').getAttribute('data-kind')}`);
        await look(`answered ${await answer(page, items)}`);
        if (await region.getByRole('heading', { name: /^Once more/ }).isVisible()) break;
        await region.getByRole('button', { name: 'Next question' }).click();
      }
    },
  },
];
