import type { Locator, Page } from 'playwright/test';
import { feedbackName, rightAnswer, wrongAnswer } from './answers';
import { findScored } from './course-files';
import { exerciseOf, feedbackIn, submitOf } from './pages';
import { waitUntilKept } from './saved-record';
import { finishQuiz } from './walk';
import { expect, test } from './watched-test';
import { byLists } from './ways';

async function startQuiz(page: Page, quiz: string, feedback: 'After each question' | 'At the end, all together') {
  await page.goto(`quiz/${quiz}/`);
  await page.getByRole('radio', { name: feedback }).check();
  await page.getByRole('button', { name: /^Start/ }).click();
  await expect(page.getByRole('heading', { name: /^Question 1 of / })).toBeVisible();
}

/** The question on the screen, and its item. */
async function findQuestion(page: Page) {
  const id = (await page.locator('form[data-exercise]').getAttribute('data-exercise')) ?? '';
  return { item: findScored(id), question: exerciseOf(page, id) };
}

async function answer(page: Page, isRight: boolean): Promise<{ id: string; question: Locator }> {
  const { item, question } = await findQuestion(page);
  await byLists.answer(page, question, item, isRight ? rightAnswer(item) : wrongAnswer(item));
  await submitOf(question).click();
  await expect(submitOf(question)).toHaveCount(0);
  return { id: item.id, question };
}

test('with feedback after each question, all of it comes at once, takes the focus, and the answer stands', async ({
  page,
}) => {
  await startQuiz(page, 'twinning', 'After each question');
  const { item, question } = await findQuestion(page);

  await answer(page, false);

  await expect(feedbackIn(question)).toBeFocused();
  await expect(feedbackIn(question)).toHaveAccessibleName(feedbackName(item, wrongAnswer(item)));
  await expect(feedbackIn(question)).toHaveAccessibleDescription(/^The right answer/);
  await expect(feedbackIn(question)).toContainText('The right answer');
  await expect(question.locator('input:enabled, [data-card]:enabled')).toHaveCount(0);
});

test('with feedback at the end, nothing is told before the results, and then all of it', async ({ page }) => {
  await startQuiz(page, 'twinning', 'At the end, all together');
  const answered: string[] = [];
  for (let asked = 1; asked <= 6; asked += 1) {
    const { id, question } = await answer(page, asked !== 1);
    answered.push(id);
    await expect(question).toContainText('Answer kept. Feedback comes at the end.');
    await expect(feedbackIn(question)).toHaveCount(0);
    if (asked < 6) await page.getByRole('button', { name: 'Next question' }).click();
  }
  await page.getByRole('button', { name: 'See your results' }).click();

  await expect(page.getByRole('heading', { level: 2, name: /^5(\.\d+)? of 6 points$/ })).toBeFocused();
  await expect(page.locator('[data-feedback]')).toHaveCount(6);
  // The first was answered wrongly: its feedback names what was ticked, left alone or misplaced.
  for (const [i, id] of answered.entries())
    await expect(page.locator(`#item-${id}`)).toContainText(
      i === 0 ? /Your answer|should (?:not )?be ticked|Not this one/ : 'Your answer',
    );
});

test('an unfinished answer is not marked and costs nothing', async ({ page }) => {
  await startQuiz(page, 'clustering', 'After each question');
  const { question } = await findQuestion(page);

  await submitOf(question).click();

  await expect(page.getByRole('status')).toContainText('Nothing has been marked.');
  await expect(submitOf(question)).toBeVisible();
});

test('a quiz left half-way goes on where it was left, with the same questions', async ({ page, context }) => {
  await startQuiz(page, 'twinning', 'After each question');
  const { id } = await answer(page, true);
  await page.getByRole('button', { name: 'Next question' }).click();
  const { item } = await findQuestion(page);
  await waitUntilKept(page, id);
  await page.reload();
  await expect(exerciseOf(page, item.id)).toBeVisible();
  await page.close();

  const later = await context.newPage();
  await later.goto('quiz/twinning/');
  await expect(later.getByText('You have an unfinished quiz: 1 of 6 answered.')).toBeVisible();
  await later.getByRole('button', { name: 'Go on with it' }).click();

  await expect(later.getByRole('heading', { name: 'Question 2 of 6' })).toBeVisible();
  await expect(exerciseOf(later, item.id)).toBeVisible();
});

test('what was missed can be practised, and practice does not change the result', async ({ page }) => {
  await startQuiz(page, 'dual-strategy', 'After each question');
  const missed = await answer(page, false);
  for (let asked = 2; asked <= 6; asked += 1) {
    await page.getByRole('button', { name: 'Next question' }).click();
    await answer(page, true);
  }
  await page.getByRole('button', { name: 'See your results' }).click();
  const result = await page.getByRole('heading', { name: /of 6 points$/ }).innerText();

  await page.getByRole('button', { name: 'Practise what I missed (1)' }).click();
  await expect(exerciseOf(page, missed.id)).toBeVisible();
  await answer(page, true);
  await page.getByRole('button', { name: 'See your results' }).click();
  await expect(page.getByText('This was practice')).toBeVisible();

  await page.goto('results/');
  const taken = page.getByRole('table', { name: 'Quizzes taken' });
  await expect(taken.getByRole('cell', { name: result.replace(' points', '') })).toBeVisible();
  await expect(taken.getByRole('cell', { name: '1 of 1' })).toHaveCount(0);
});

test('results show how well one judged oneself, and home the best score', async ({ page }) => {
  await startQuiz(page, 'clustering', 'After each question');
  const { question } = await findQuestion(page);
  await question.getByRole('radio', { name: 'sure', exact: true }).check();
  await answer(page, true);
  while (await page.getByRole('button', { name: /^(Next question|Skip for now)$/ }).isVisible())
    await page.getByRole('button', { name: /^(Next question|Skip for now)$/ }).click();
  await page.getByRole('button', { name: 'Hand in with 5 unanswered' }).click();
  await page.getByRole('button', { name: 'Hand it in' }).click();

  await expect(page.getByRole('row', { name: 'Sure 1 1 (100 %)' })).toBeVisible();
  await expect(page.getByText('You left this one out.')).toHaveCount(5);
  await page.goto('./');
  await expect(page.getByRole('link', { name: /^Quiz: best 1 of 6 \(.*lustering/ })).toBeVisible();
});

/** The first four questions of the form on the screen, without answering any. */
async function listFirstQuestions(page: Page): Promise<string> {
  const ids: string[] = [];
  for (let asked = 1; asked <= 4; asked += 1) {
    await expect(page.getByRole('heading', { name: `Question ${asked} of 15` })).toBeVisible();
    ids.push((await findQuestion(page)).item.id);
    await page.getByRole('button', { name: 'Skip for now' }).click();
  }
  return ids.join();
}

test('a form asks the same questions again when it is reloaded, and another form draws anew', async ({ page }) => {
  await startQuiz(page, 'final', 'After each question');
  const first = await listFirstQuestions(page);
  await page.reload();
  const again = await listFirstQuestions(page);
  await startQuiz(page, 'final', 'After each question');
  const other = await listFirstQuestions(page);

  expect(again).toBe(first);
  // Of some 800,000 equally likely draws.
  expect(other).not.toBe(first);
});

test('every kind of question that the final can ask is answered by plain lists alone', async ({ page }) => {
  test.setTimeout(120_000);

  await finishQuiz(page, byLists, 'final');

  await expect(page.getByRole('heading', { level: 2, name: '15 of 15 points' })).toBeVisible();
});
