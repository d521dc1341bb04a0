import { expect, type Locator, type Page } from 'playwright/test';
import { findAddress } from './course-files';

/** The form of an exercise, by its item's id. */
export function exerciseOf(page: Page, item: string): Locator {
  return page.locator(`[data-exercise="${item}"]`);
}

/** Opens the lesson at the step that holds the item, and waits until its script answers. */
export async function openExercise(page: Page, item: string): Promise<Locator> {
  await page.goto(findAddress(item));
  await waitForScript(page);
  const exercise = exerciseOf(page, item);
  await comeToLife(exercise);
  return exercise;
}

/** A pointer comes over the exercise, which brings its code if that has not come; resolves when it answers. */
export async function comeToLife(exercise: Locator): Promise<void> {
  await exercise.dispatchEvent('pointerover');
  await expect(exercise).toHaveAttribute('data-alive');
}

/** Resolves when the page's script has taken over from the static page. */
export async function waitForScript(page: Page): Promise<void> {
  await page.locator('html[data-ready]').waitFor({ state: 'attached' });
}

/** The button that hands an answer in, whatever the kind of exercise calls it. */
export function submitOf(exercise: Locator): Locator {
  return exercise.locator('button[type="submit"]');
}

/** What has been said about an answer: feedback, the kept guess's reply, or the comparison. */
export function feedbackIn(exercise: Locator): Locator {
  return exercise.locator('[data-feedback]');
}

export function cardOf(exercise: Locator, card: string): Locator {
  return exercise.locator(`[data-card="${card}"]`);
}

export function binArea(exercise: Locator, bin: string): Locator {
  return exercise.locator(`[data-bin="${bin}"]`);
}

/** The button within a bin that takes the card in hand. */
export function targetOf(exercise: Locator, bin: string): Locator {
  return exercise.locator(`[data-target="${bin}"]`);
}

/** Whether the card lies in that bin now. */
export async function isPlaced(exercise: Locator, card: string, bin: string): Promise<boolean> {
  return (await binArea(exercise, bin).locator(`[data-card="${card}"]`).count()) > 0;
}

/** Says that an order stands as it is shown, where none of its cards had to be moved. */
export async function keepOrder(exercise: Locator, press: (button: Locator) => Promise<void>): Promise<void> {
  const keep = exercise.getByRole('button', { name: 'This is my order' });
  if (await keep.isVisible()) await press(keep);
}

/** The link of a step in the lesson's progress line. */
export function stepLink(page: Page, step: string): Locator {
  return page.getByRole('navigation', { name: 'Steps of this lesson' }).locator(`a[href="#${step}"]`);
}

/** Has the whole module kept for reading offline, as its reader would. */
export async function keepForOffline(page: Page, site: string): Promise<void> {
  await page.goto(`${site}about/`);
  await page.getByRole('button', { name: /^Keep it all for offline use/ }).click();
  await expect(page.locator('[data-said]')).toHaveText(/^The whole module is kept/, { timeout: 60_000 });
  // The page answers for the worker only once it is in control.
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}
