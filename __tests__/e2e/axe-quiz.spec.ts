import { rightAnswer, wrongAnswer } from './answers';
import { expectNoViolations } from './axe';
import { findScored } from './course-files';
import { exerciseOf, feedbackIn, submitOf } from './pages';
import { finishQuiz } from './walk';
import { expect, test } from './watched-test';
import { byLists } from './ways';

// The failure itself says all; a trace of each page would take more time than axe.
test.use({ trace: 'off' });
test.describe.configure({ timeout: 180_000 });

test('axe finds nothing on a quiz with feedback after each question, on its results and on all results', async ({
  page,
}) => {
  await page.goto('quiz/twinning/');
  await page.getByRole('button', { name: /^Start/ }).click();
  for (let asked = 0; asked < 3; asked += 1) {
    const id = (await page.locator('form[data-exercise]').getAttribute('data-exercise')) ?? '';
    const question = exerciseOf(page, id);
    await expectNoViolations(page, `question ${id}`);
    await byLists.answer(
      page,
      question,
      findScored(id),
      asked === 1 ? rightAnswer(findScored(id)) : wrongAnswer(findScored(id)),
    );
    await question.getByRole('radio', { name: 'fairly sure' }).check();
    await submitOf(question).click();
    await expect(feedbackIn(question)).toBeVisible();
    await expectNoViolations(page, `answer ${id}`);
    await page.getByRole('button', { name: 'Next question' }).click();
  }
  while (await page.getByRole('button', { name: 'Skip for now' }).isVisible())
    await page.getByRole('button', { name: 'Skip for now' }).click();
  await page.getByRole('button', { name: /^Hand in/ }).click();
  await expectNoViolations(page, 'the question before handing in');
  await page.getByRole('button', { name: 'Hand it in' }).click();
  await expect(page.getByRole('heading', { name: /points$/ })).toBeVisible();
  await expectNoViolations(page, 'results');

  await page.getByRole('button', { name: /^Practise what I missed/ }).click();
  await expect(page.getByRole('heading', { name: /practice$/ })).toBeVisible();
  await expectNoViolations(page, 'practice');
  await page.goto('quiz/twinning/');
  await expect(page.getByRole('button', { name: 'Go on with it' })).toBeVisible();
  await expectNoViolations(page, 'start, with an unfinished form and an earlier result');
  await page.goto('quiz/twinning/#nosuchform');
  await expectNoViolations(page, 'a form that is not in the record');
  await page.goto('results/');
  await expect(page.getByRole('heading', { name: 'Quizzes' })).toBeVisible();
  await expectNoViolations(page, 'all results');
  await page.goto('./');
  await expectNoViolations(page, 'home with results');
});

test('axe finds nothing on a quiz with feedback at the end, nor on a full score', async ({ page }) => {
  await page.goto('quiz/dual-strategy/');
  await page.getByRole('radio', { name: 'At the end, all together' }).check();
  await page.getByRole('button', { name: /^Start/ }).click();
  const id = (await page.locator('form[data-exercise]').getAttribute('data-exercise')) ?? '';
  await byLists.answer(page, exerciseOf(page, id), findScored(id), rightAnswer(findScored(id)));
  await submitOf(exerciseOf(page, id)).click();
  await expect(exerciseOf(page, id)).toContainText('Answer kept.');
  await expectNoViolations(page, 'answer kept');

  await finishQuiz(page, byLists, 'clustering');
  await expect(page.getByRole('heading', { name: '6 of 6 points' })).toBeVisible();
  await expectNoViolations(page, 'full score');
});
