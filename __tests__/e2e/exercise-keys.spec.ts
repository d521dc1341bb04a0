import type { Locator, Page } from 'playwright/test';
import type { BoardItem } from '../../domain/item';
import { listMoves, rightAnswer } from './answers';
import { findBoard } from './course-files';
import { openExercise } from './pages';
import { expect, test } from './watched-test';

const BOARDS = ['cl_mechanisms', 'br_doors', 'tw_check_lasting', 'cl_chain', 'tw_design_cloze', 'ds_line'];

/** Someone without a pointer, who counts the presses. */
class Keys {
  presses = 0;
  constructor(private readonly page: Page) {}

  async press(...keys: string[]) {
    for (const key of keys) {
      await this.page.keyboard.press(key);
      this.presses += 1;
    }
  }

  /** What the focus is on: a card, a place, a list's name, or the kind of control. */
  async at(): Promise<string> {
    return this.page.evaluate(() => {
      const { dataset, tagName, name, type } = document.activeElement as HTMLInputElement;
      return dataset.card ?? dataset.target ?? (tagName === 'SELECT' ? name : type);
    });
  }

  /** Goes from here along a ring of stops, whichever way is shorter. */
  async walk(ring: string[], to: string) {
    const ahead = (ring.indexOf(to) - ring.indexOf(await this.at()) + ring.length) % ring.length;
    const isAhead = ahead <= ring.length / 2;
    for (let left = isAhead ? ahead : ring.length - ahead; left > 0; left -= 1)
      await this.press(isAhead ? 'ArrowDown' : 'ArrowUp');
    expect(await this.at()).toBe(to);
  }
}

/** Twice the least: for each card one press to take it and one to put it down, then one to reach the button and one to press it. */
function budgetOf(item: BoardItem): number {
  return 2 * (2 * listMoves(item, rightAnswer(item)).length + 2);
}

function idsOf(exercise: Locator, attribute: string): Promise<string[]> {
  return exercise
    .locator(`[data-${attribute}]`)
    .evaluateAll((all, name) => all.map((one) => (one as HTMLElement).dataset[name] ?? ''), attribute);
}

/** Focuses the first card, or list, as Tab from above does; that much is the page's, not the exercise's. */
async function enter(exercise: Locator, control: string) {
  await exercise.locator(control).first().focus();
}

/** Puts an order right with the keys that number its places. */
async function orderByKeys(exercise: Locator, item: BoardItem, keys: Keys) {
  await enter(exercise, '[data-card][tabindex="0"]');
  for (const { card, bin } of listMoves(item, rightAnswer(item))) {
    if ((await exercise.locator(`[data-bin="${bin}"] [data-card="${card}"]`).count()) > 0) continue;
    await keys.walk(await idsOf(exercise, 'card'), card);
    await keys.press('Enter', bin.slice(1), 'Enter');
  }
  while ((await keys.at()) !== 'submit') await keys.press('Tab');
}

async function placeByKeys(exercise: Locator, item: BoardItem, keys: Keys) {
  const bins = (await idsOf(exercise, 'bin')).filter(Boolean);
  await enter(exercise, '[data-tray] [data-card][tabindex="0"]');
  const wanted = new Map(listMoves(item, rightAnswer(item)).map(({ card, bin }) => [card, bin]));
  while (wanted.size > 0) {
    const tray = await exercise
      .locator('[data-tray] [data-card]')
      .evaluateAll((all) => all.map((card) => (card as HTMLElement).dataset.card ?? ''));
    const here = await keys.at();
    if (!wanted.has(here)) await keys.walk(tray, tray.find((card) => wanted.has(card)) ?? '');
    const card = await keys.at();
    await keys.press('Enter');
    await keys.walk(bins, wanted.get(card) ?? '');
    await keys.press('Enter');
    wanted.delete(card);
  }
  expect(await keys.at()).toBe('submit');
}

async function listByKeys(page: Page, exercise: Locator, item: BoardItem, keys: Keys) {
  await exercise.getByRole('button', { name: 'Use plain lists instead' }).press('Enter');
  await expect(exercise.locator('select').first()).toBeFocused();
  const listed = new Map(
    listMoves(item, rightAnswer(item)).map(({ card, bin }) => (item.kind === 'cloze' ? [bin, card] : [card, bin])),
  );
  for (let first = true; (await keys.at()).startsWith(`${item.id}/`) || first; first = false) {
    const name = await keys.at();
    const wanted = listed.get(name.slice(item.id.length + 1)) ?? '';
    const options = await page.evaluate(() =>
      [...(document.activeElement as HTMLSelectElement).options].map((option) => option.value),
    );
    const at = options.indexOf(wanted);
    const isFromEnd = options.length - at < at;
    if (isFromEnd) await keys.press('End');
    for (let left = isFromEnd ? options.length - 1 - at : at; left > 0; left -= 1)
      await keys.press(isFromEnd ? 'ArrowUp' : 'ArrowDown');
    await expect(exercise.locator(`[name="${name}"]`)).toHaveValue(wanted);
    await keys.press('Tab');
  }
  while ((await keys.at()) !== 'submit') await keys.press('Tab');
}

for (const id of BOARDS) {
  const item = findBoard(id);

  test(`${id} (${item.kind}) is done by keys, on the board and on closed plain lists, within twice the least presses`, async ({
    page,
  }) => {
    const exercise = await openExercise(page, id);
    const feedback = exercise.locator('[data-feedback]');
    const onBoard = new Keys(page);
    await (item.kind === 'order' ? orderByKeys : placeByKeys)(exercise, item, onBoard);
    await onBoard.press('Enter');
    await expect(feedback).toHaveAttribute('data-verdict', 'right');
    await expect(feedback).toBeFocused();
    expect(onBoard.presses).toBeLessThanOrEqual(budgetOf(item));

    await exercise.getByRole('button', { name: 'Start again' }).press('Enter');
    await expect(feedback).toHaveCount(0);
    const onLists = new Keys(page);
    await listByKeys(page, exercise, item, onLists);
    await onLists.press('Enter');
    await expect(feedback).toHaveAttribute('data-verdict', 'right');
    expect(onLists.presses).toBeLessThanOrEqual(budgetOf(item));
  });
}
