import { helpsOf, rightAnswer, wrongAnswer } from './answers';
import { expectNoViolations } from './axe';
import { findScored } from './course-files';
import { cardOf, exerciseOf, feedbackIn, openExercise, submitOf } from './pages';
import { expect, test } from './watched-test';
import { byLists, byMouse } from './ways';

// The failure itself says all; a trace of each state would take more time than axe.
test.use({ trace: 'off' });
test.describe.configure({ timeout: 180_000 });

const BOARDS = ['cl_mechanisms', 'br_doors', 'cl_chain', 'tw_design_cloze', 'ds_line'];
/**
 * `npm run crawl:lessons` looks at every board and choice in every state; `npm test` at one of each sort in all, and at the
 * others where most is on them. What only an order has it looks at there.
 */
const FULL = { board: 'cl_mechanisms', multiple: 'tw_madagascar' };
const FULLEST = ['chosen', 'Show the answer'];

for (const id of BOARDS)
  test(`axe finds nothing in any state of the board ${id}`, async ({ page }) => {
    const item = findScored(id);
    const exercise = await openExercise(page, id);
    const look = async (state: string) => {
      const isOrderAlone = item.kind === 'order' && state === 'checked unfinished';
      if (process.env.CRAWL === 'all' || id === FULL.board || isOrderAlone || FULLEST.includes(state))
        await expectNoViolations(page, state, `[data-exercise="${id}"]`);
    };
    const lookAtUnfinished = async () => {
      await submitOf(exercise).click();
      await expect(page.getByRole('status')).toContainText('still open');
      await look('checked unfinished');
    };
    await look('untouched');
    // An order is whole with its first move.
    if (item.kind === 'order') await lookAtUnfinished();
    await exercise.locator('[data-card]').first().click();
    await look('a card in hand');
    await exercise.locator('[data-target]').nth(1).click();
    await look('a card placed');
    if (item.kind !== 'order') await lookAtUnfinished();
    await byLists.answer(page, exercise, item, wrongAnswer(item));
    await exercise.getByRole('button', { name: 'Use the board instead' }).click();
    await look('all placed');
    await submitOf(exercise).click();
    await look('told how many are right');
    for (const help of ['Show which', 'Give me a hint', 'Show the answer']) {
      await exercise.getByRole('button', { name: help }).click();
      await look(help);
    }
    await exercise.getByRole('button', { name: 'Start again' }).click();
    await byLists.answer(page, exercise, item, rightAnswer(item));
    await look('plain lists');
    await submitOf(exercise).click();
    await look('plain lists, solved');
  });

for (const id of ['tw_pattern', 'tw_madagascar'])
  test(`axe finds nothing in any state of the choices ${id}`, async ({ page }) => {
    const item = findScored(id);
    const exercise = await openExercise(page, id);
    const look = async (state: string) => {
      if (process.env.CRAWL === 'all' || id === FULL.multiple || FULLEST.includes(state))
        await expectNoViolations(page, state, `[data-exercise="${id}"]`);
    };
    await submitOf(exercise).click();
    await look('checked untouched');
    await byMouse.answer(page, exercise, item, wrongAnswer(item));
    await exercise.getByRole('radio', { name: 'fairly sure' }).check();
    await exercise.getByText('How it is marked').click();
    await look('chosen');
    await submitOf(exercise).click();
    await look('wrong');
    for (const help of helpsOf(item)) {
      await exercise.getByRole('button', { name: help }).click();
      await look(help);
    }
    await exercise.getByRole('button', { name: 'Start again' }).click();
    await byMouse.answer(page, exercise, item, rightAnswer(item));
    await submitOf(exercise).click();
    await look('solved');
  });

test('axe finds nothing on a guess that was kept and replayed beside one’s own sentence', async ({ page }) => {
  const guess = await openExercise(page, 'tw_guess');
  await guess.getByRole('radio').first().check();
  await submitOf(guess).click();
  await expect(feedbackIn(guess)).toBeVisible();
  await expectNoViolations(page, 'guess kept');

  await page.goto('lessons/twinning/#sentence');
  const sentence = exerciseOf(page, 'tw_sentence');
  await sentence.getByRole('textbox').fill('One province, one state, for years.');
  await submitOf(sentence).click();
  await expect(feedbackIn(sentence)).toBeVisible();
  await expectNoViolations(page, 'compared');
});

test('axe finds nothing with an open panel', async ({ page }) => {
  await page.goto('lessons/twinning/#benefits');
  for (const mark of ['[popovertarget^="cite-"]', '[popovertarget^="source-"]']) {
    await page.locator(`[data-current] ${mark}`).first().click();
    await expect(page.locator('[popover]:popover-open')).toHaveCount(1);
    await expectNoViolations(page, mark, '[popover]:popover-open');
  }
});

test('axe finds nothing where a notice says that nothing is kept', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('storage is switched off', 'SecurityError');
    };
  });
  await openExercise(page, 'tw_pattern');
  await expect(page.getByRole('complementary', { name: 'About your saved answers' })).toBeVisible();
  await expectNoViolations(page, 'notice');
});

test('axe finds nothing while a card is dragged', async ({ page }) => {
  const exercise = await openExercise(page, 'cl_mechanisms');
  await cardOf(exercise, 'soes').scrollIntoViewIfNeeded();
  const box = await cardOf(exercise, 'soes').boundingBox();
  await page.mouse.move((box?.x ?? 0) + 20, (box?.y ?? 0) + 10);
  await page.mouse.down();
  await page.mouse.move((box?.x ?? 0) + 60, (box?.y ?? 0) + 40);
  await expectNoViolations(page, 'dragging');
});
