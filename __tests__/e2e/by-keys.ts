import { expect, type Locator, type Page } from 'playwright/test';
import { listMoves } from './answers';
import { binArea, cardOf, isPlaced, keepOrder, targetOf } from './pages';
import type { Way } from './ways';

/** Moves the focus to a control by Tab, or Shift+Tab where it lies behind; throws when it can't be reached in 200 presses. */
export async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let presses = 0; presses <= 200; ) {
    const { isHere, isBehind, stops } = await measureWay(control);
    if (isHere) return;
    for (let press = 0; press < stops; press += 1) await page.keyboard.press(isBehind ? 'Shift+Tab' : 'Tab');
    presses += stops;
  }
  throw new Error(`Tab never reached ${control}`);
}

/**
 * Where a control lies from the focus, and how many stops on the way there seems to be: a look after each press would
 * take longer than the press. Where Tab really stops is for the browser to say, so one looks again when one has come there.
 */
function measureWay(control: Locator): Promise<{ isHere: boolean; isBehind: boolean; stops: number }> {
  return control.evaluate((element) => {
    const focused = document.activeElement;
    const isAfter = (one: Node, other: Node) =>
      (other.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
    const isBehind = focused !== null && isAfter(focused, element);
    const stops = new Set<unknown>();
    for (const stop of document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, summary, [tabindex]',
    )) {
      const [from, to] = isBehind ? [element, focused] : [focused ?? document.body, element];
      const isOnTheWay = (isAfter(stop, from) && isAfter(to, stop)) || stop === element;
      if (!isOnTheWay || stop.tabIndex < 0 || stop.matches(':disabled') || stop.closest('[inert]')) continue;
      if (!stop.checkVisibility({ visibilityProperty: true })) continue;
      stops.add(stop instanceof HTMLInputElement && stop.type === 'radio' ? stop.name : stop);
    }
    return { isHere: element === focused, isBehind, stops: Math.max(1, stops.size) };
  });
}

/** Tab stops once in the tray and once among the placed cards; arrows lead on from there. */
export async function goToCard(page: Page, exercise: Locator, card: string): Promise<void> {
  const isInTray = (await exercise.locator(`[data-tray] [data-card="${card}"]`).count()) > 0;
  const stops = exercise.locator('[data-card][tabindex="0"]');
  const tray = exercise.locator('[data-tray] [data-card][tabindex="0"]');
  await tabTo(page, isInTray ? tray : stops.last());
  await walkTo(page, cardOf(exercise, card));
}

/** Presses an arrow until a control has the focus. */
async function walkTo(page: Page, control: Locator): Promise<void> {
  for (let presses = 0; presses < 20; presses += 1) {
    if (await control.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`the arrows never led to ${control}`);
}

/** Tab, arrows, Enter and Space; never a pointer. */
export const byKeys: Way = {
  name: 'keyboard alone',
  answer: async (page, exercise, item, response) => {
    if (response.kind === 'text') {
      await tabTo(page, exercise.getByRole('textbox'));
      await page.keyboard.type(response.text);
    }
    if (response.kind === 'choice') {
      for (const id of response.chosen) await choose(page, exercise, id);
      if (item.kind === 'multiple')
        for (const { id } of item.options) if (!response.chosen.includes(id)) await untick(page, exercise, id);
    }
    for (const { card, bin } of listMoves(item, response)) {
      if (await isPlaced(exercise, card, bin)) continue;
      await goToCard(page, exercise, card);
      await page.keyboard.press('Enter');
      if (item.kind === 'order') await page.keyboard.press(bin.slice(1));
      else await walkTo(page, targetOf(exercise, bin));
      await page.keyboard.press('Enter');
      await expect(binArea(exercise, bin).locator(`[data-card="${card}"]`)).toBeVisible();
    }
    if (item.kind === 'order') await keepOrder(exercise, (button) => byKeys.press(page, button));
  },
  press: async (page, control) => {
    await tabTo(page, control);
    await page.keyboard.press('Enter');
  },
};

async function choose(page: Page, exercise: Locator, id: string): Promise<void> {
  const input = exercise.locator(`input[value="${id}"]`);
  if (await input.isChecked()) return;
  if ((await input.getAttribute('type')) === 'checkbox') {
    await tabTo(page, input);
    await page.keyboard.press('Space');
  } else {
    await enterRadios(page, exercise);
    await walkRadios(page, input);
  }
  await expect(input).toBeChecked();
}

/** Tab stops once for the whole group, on the checked radio or, where none is, on one of its ends. */
async function enterRadios(page: Page, exercise: Locator): Promise<void> {
  const options = exercise.locator('fieldset').first();
  for (let presses = 0; presses <= 200; presses += 1) {
    const isInside = await options.evaluate((group) => group.contains(document.activeElement));
    if (isInside) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab never reached the options');
}

async function walkRadios(page: Page, wanted: Locator): Promise<void> {
  const isFocused = () => wanted.evaluate((element) => element === document.activeElement);
  if (await isFocused()) return page.keyboard.press('Space');
  for (let presses = 0; presses < 10 && !(await isFocused()); presses += 1) await page.keyboard.press('ArrowDown');
}

async function untick(page: Page, exercise: Locator, id: string): Promise<void> {
  const input = exercise.locator(`input[value="${id}"]`);
  if (!(await input.isChecked())) return;
  await tabTo(page, input);
  await page.keyboard.press('Space');
}
