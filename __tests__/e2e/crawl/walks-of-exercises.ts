import { expect, type Locator, type Page } from 'playwright/test';
import { isBoard, type ScoredItem } from '../../../domain/item';
import { rightAnswer, wrongAnswer } from '../answers';
import { findAddress, findScored, LESSONS } from '../course-files';
import { comeToLife, exerciseOf, feedbackIn, stepLink, submitOf } from '../pages';
import { byLists } from '../ways';
import { type Look, open, type Walk } from './a-visit';

/** Each kind of item, one or two of each: in a lesson. */
const KINDS = [
  ...['cl_mechanisms', 'br_doors', 'cl_chain', 'tw_design_cloze', 'ds_line', 'tw_pattern', 'tw_madagascar'],
  'ds_voices',
];
const IN_SAMPLE = ['br_doors', 'tw_design_cloze', 'ds_line'];

export const WALKS_OF_EXERCISES: readonly Walk[] = [
  ...LESSONS.map((lesson) => ({
    name: `every step of ${lesson.id}`,
    isInSample: lesson.id === 'clustering',
    go: async (page: Page, look: Look) => {
      await open(page, `lessons/${lesson.id}/`);
      for (const step of lesson.steps) {
        await stepLink(page, step.id).click();
        await expect(page.locator(`[data-step="${step.id}"]`)).toBeVisible();
        await look(step.id);
      }
    },
  })),
  ...KINDS.map((id) => ({
    name: `the exercise ${id} in every state`,
    isInSample: IN_SAMPLE.includes(id),
    go: async (page: Page, look: Look) => {
      await open(page, findAddress(id));
      await workThrough(page, exerciseOf(page, id), findScored(id), look);
    },
  })),
  {
    name: 'a guess kept, a sentence compared, panels of sources and terms',
    go: async (page, look) => {
      await open(page, findAddress('tw_guess'));
      const guess = exerciseOf(page, 'tw_guess');
      await guess.getByRole('radio').first().check();
      await submitOf(guess).click();
      await expect(feedbackIn(guess)).toBeVisible();
      await look('guess kept');
      await open(page, findAddress('tw_sentence'));
      const sentence = exerciseOf(page, 'tw_sentence');
      await sentence
        .getByRole('textbox')
        .fill('One province, one state, for years: aVeryLongWordWithoutAnyPlaceToBreakIt.');
      await submitOf(sentence).click();
      await expect(feedbackIn(sentence)).toBeVisible();
      await look('sentence compared');
      await open(page, 'lessons/twinning/#benefits');
      for (const mark of ['[popovertarget^="cite-"]', '[popovertarget^="source-"]']) {
        await page.locator(`[data-current] ${mark}`).first().click();
        await expect(page.locator('[popover]:popover-open')).toHaveCount(1);
        await look(`panel ${mark}`);
      }
    },
  },
];

/** From untouched through every rung of help to solved: by the board and by plain lists where there is a board. */
export async function workThrough(page: Page, exercise: Locator, item: ScoredItem, look: Look): Promise<void> {
  const press = (name: string) => exercise.getByRole('button', { name }).click();
  await look('untouched');
  await comeToLife(exercise);
  if (isBoard(item)) {
    await exercise.locator('[data-card]').first().click();
    await look('a card in hand');
    await exercise.locator('[data-target]').nth(1).click();
    await look('a card placed');
  }
  // An order has each card in a place from the start: it may be right by now.
  if (item.kind !== 'order') {
    await submitOf(exercise).click();
    await exercise.getByText('How it is marked').click();
    await look('checked unfinished');
  }
  await byLists.answer(page, exercise, item, wrongAnswer(item));
  if (isBoard(item)) {
    await look('plain lists, filled');
    await press('Use the board instead');
    await look('all placed');
  }
  await submitOf(exercise).click();
  await expect(feedbackIn(exercise)).toBeVisible();
  await look('wrong');
  // Choosing one is told which at once.
  const which = item.kind === 'single' ? [] : ['Show which'];
  for (const help of [...which, 'Give me a hint', 'Show the answer']) {
    await press(help);
    await look(help);
  }
  await press('Start again');
  await byLists.answer(page, exercise, item, rightAnswer(item));
  await submitOf(exercise).click();
  await expect(feedbackIn(exercise)).toHaveAttribute('data-verdict', 'right');
  await look('right');
}
