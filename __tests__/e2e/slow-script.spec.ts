import type { Page } from 'playwright/test';
import { listMoves, rightAnswer, wrongAnswer } from './answers';
import { findAddress, findScored } from './course-files';
import { holdScripts } from './held-scripts';
import { exerciseOf, feedbackIn, submitOf, waitForScript } from './pages';
import { waitUntilKept } from './saved-record';
import { expect, test, WITH_MOTION } from './watched-test';

test.use(WITH_MOTION);

async function openEarly(page: Page, item: string) {
  const release = await holdScripts(page);
  await page.goto(findAddress(item), { waitUntil: 'commit' });
  return { release, exercise: exerciseOf(page, item) };
}

test('an option chosen and sent before the script has come is marked when it comes, and kept', async ({ page }) => {
  const item = findScored('tw_pattern');
  const answer = wrongAnswer(item);
  const { release, exercise } = await openEarly(page, item.id);

  await exercise.locator(`input[value="${answer.kind === 'choice' ? answer.chosen[0] : ''}"]`).check();
  await submitOf(exercise).click();
  await expect(page.locator('html')).not.toHaveAttribute('data-ready');
  release();

  await expect(feedbackIn(exercise)).toHaveAttribute('data-verdict', 'wrong');
  await expect(exercise).toContainText('First try 0 %');
  await waitUntilKept(page, item.id);
  await page.reload();
  await expect(feedbackIn(exercise)).toHaveAttribute('data-verdict', 'wrong');
});

test('places chosen from the lists before the script has come are marked when it comes, and kept', async ({ page }) => {
  const item = findScored('br_three_readings');
  const { release, exercise } = await openEarly(page, item.id);

  for (const { card, bin } of listMoves(item, rightAnswer(item)))
    await exercise.locator(`select[name="${item.id}/${card}"]`).selectOption(bin);
  await submitOf(exercise).click();
  release();

  await expect(feedbackIn(exercise)).toHaveAttribute('data-verdict', 'right');
  await waitUntilKept(page, item.id);
  await page.reload();
  await expect(feedbackIn(exercise)).toHaveAttribute('data-verdict', 'right');
});

test('words chosen for gaps before the script has come, and not sent, lie on the board when it comes', async ({
  page,
}) => {
  const item = findScored('tw_design_cloze');
  const [{ card, bin } = { card: '', bin: '' }] = listMoves(item, rightAnswer(item));
  const { release, exercise } = await openEarly(page, item.id);

  await exercise.locator(`select[name="${item.id}/${bin}"]`).selectOption(card);
  release();

  await expect(exercise.locator(`[data-bin="${bin}"] [data-card="${card}"]`)).toBeVisible();
  await expect(feedbackIn(exercise)).toHaveCount(0);
});

test('a guess and a sentence written before the script has come are kept', async ({ page }) => {
  const { release, exercise } = await openEarly(page, 'tw_guess');
  await exercise.getByRole('radio').nth(2).check();
  await submitOf(exercise).click();
  await page.goto('lessons/twinning/#sentence', { waitUntil: 'commit' });
  const sentence = exerciseOf(page, 'tw_sentence');
  await sentence.getByRole('textbox').fill('One province, one state, for years.');
  await submitOf(sentence).click();
  release();

  await expect(feedbackIn(sentence)).toContainText('One province, one state, for years.');
  await expect(feedbackIn(exercise)).toContainText('Kept.');
});

test('an answer sent early and unfinished is not marked, and what was chosen stays', async ({ page }) => {
  const item = findScored('br_three_readings');
  const [{ card, bin } = { card: '', bin: '' }] = listMoves(item, rightAnswer(item));
  const { release, exercise } = await openEarly(page, item.id);

  await exercise.locator(`select[name="${item.id}/${card}"]`).selectOption(bin);
  await submitOf(exercise).click();
  release();
  await waitForScript(page);

  await expect(page.getByRole('status')).toContainText('still open. Nothing has been marked.');
  await expect(exercise.locator(`[data-bin="${bin}"] [data-card="${card}"]`)).toBeVisible();
  await expect(exercise).not.toContainText('First try');
});
