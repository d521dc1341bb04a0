import { expect, type Locator, type Page } from 'playwright/test';
import type { Item } from '../../domain/item';
import type { Response } from '../../domain/response';
import { listMoves } from './answers';
import { speak } from './course-files';
import { drag, fingerOf, mouseOf, type Pointer } from './drag';
import { binArea, cardOf, isPlaced, keepOrder, targetOf } from './pages';

/** One way for a learner to work. Each does everything with its own device and with nothing else. */
export interface Way {
  name: string;
  /** Brings an exercise to this response, from wherever it stands; hands nothing in. */
  answer(page: Page, exercise: Locator, item: Item, response: Response): Promise<void>;
  /** Uses a button or a link. */
  press(page: Page, control: Locator): Promise<void>;
}

/** Moves each card that is not in its bin yet. */
async function placeAll(
  exercise: Locator,
  item: Item,
  response: Response,
  move: (card: string, bin: string) => Promise<void>,
): Promise<void> {
  for (const { card, bin } of listMoves(item, response)) {
    if (!(await isPlaced(exercise, card, bin))) await move(card, bin);
    await expect(binArea(exercise, bin).locator(`[data-card="${card}"]`)).toBeVisible();
  }
  if (item.kind === 'order') await keepOrder(exercise, (button) => button.click());
}

/** The options of a choice item that are not as the response has them, by what they are called. */
async function listOptions(exercise: Locator, item: Item, response: Response): Promise<Locator[]> {
  if (!('options' in item) || response.kind !== 'choice') return [];
  const states = await exercise
    .locator('input[type="radio"], input[type="checkbox"]')
    .evaluateAll((all) =>
      (all as HTMLInputElement[]).map(({ value, type, checked }) => ({ value, isRadio: type === 'radio', checked })),
    );
  return item.options
    .filter(({ id }) => {
      const isOn = response.chosen.includes(id);
      const state = states.find(({ value }) => value === id);
      return (state?.checked ?? false) !== isOn && (isOn || !state?.isRadio);
    })
    .map((option) => exercise.getByLabel(speak(option.text), { exact: true }));
}

async function answerByPressing(
  exercise: Locator,
  item: Item,
  response: Response,
  press: (target: Locator) => Promise<void>,
): Promise<void> {
  for (const input of await listOptions(exercise, item, response)) await press(input);
  if (response.kind === 'text') {
    await press(exercise.getByRole('textbox'));
    await exercise.page().keyboard.insertText(response.text);
  }
}

async function dragAll(
  pointer: Pointer,
  handle: 'data-card' | 'data-grip',
  exercise: Locator,
  ...what: [Item, Response]
) {
  await placeAll(exercise, ...what, (card, bin) =>
    drag(pointer, exercise.locator(`[${handle}="${card}"]`), binArea(exercise, bin)),
  );
}

/** Clicks on choices, drags on boards. */
export const byMouse: Way = {
  name: 'mouse',
  answer: async (page, exercise, item, response) => {
    await answerByPressing(exercise, item, response, (target) => target.click());
    await dragAll(mouseOf(page), 'data-card', exercise, item, response);
  },
  press: (_page, control) => control.click(),
};

/** Taps on choices, drags cards by their grips. Needs a context with `hasTouch`. */
export const byFinger: Way = {
  name: 'touch, dragging by the grip',
  answer: async (page, exercise, item, response) => {
    await answerByPressing(exercise, item, response, (target) => target.tap());
    await dragAll(await fingerOf(page), 'data-grip', exercise, item, response);
  },
  press: (_page, control) => control.tap(),
};

/** Taps only: a card, then its place. Needs a context with `hasTouch`. */
export const byTaps: Way = {
  name: 'touch, tapping a card and then a place',
  answer: async (_page, exercise, item, response) => {
    await answerByPressing(exercise, item, response, (target) => target.tap());
    await placeAll(exercise, item, response, async (card, bin) => {
      await cardOf(exercise, card).tap();
      await targetOf(exercise, bin).tap();
    });
  },
  press: (_page, control) => control.tap(),
};

/** Plain lists where there is a board, switched on when they aren't yet; clicks for the rest. */
export const byLists: Way = {
  name: 'plain lists',
  answer: async (_page, exercise, item, response) => {
    await answerByPressing(exercise, item, response, (target) => target.click());
    if (response.kind !== 'placement') return;
    const toLists = exercise.getByRole('button', { name: 'Use plain lists instead' });
    if (await toLists.isVisible()) await toLists.click();
    for (const { card, bin } of listMoves(item, response)) {
      if (item.kind === 'cloze') {
        const gap = item.gaps.findIndex(({ id }) => id === bin) + 1;
        await exercise.getByRole('combobox', { name: `Gap ${gap}` }).selectOption(card);
      } else if ('cards' in item) {
        // By its field's name: a label with a Chinese term is read in more words than the card is spoken in.
        await exercise.locator(`select[name="${item.id}/${card}"]`).selectOption(bin);
      }
    }
  },
  press: (_page, control) => control.click(),
};
