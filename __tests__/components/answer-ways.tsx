import { screen, within } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { boardOf } from '../../domain/board';
import { type BoardItem, isChoice, type ScoredItem } from '../../domain/item';
import type { Response } from '../../domain/response';
import { wordsInGaps } from '../../domain/score/cloze';
import { goToCard, tabTo, workBy } from './render-page';

/** A way to give an answer, without checking it. */
export type Way = (user: UserEvent, item: ScoredItem, response: Response) => Promise<void>;

function textOf(parts: { id: string; text: string }[], id: string): string {
  return parts.find((part) => part.id === id)?.text ?? id;
}

function placementsOf(item: BoardItem, response: Response): { card: string; bin: string }[] {
  const { cards, bins } = boardOf(item);
  return Object.entries(response.kind === 'placement' ? response.placed : {})
    .sort(([, a], [, b]) => (item.kind === 'order' ? a.localeCompare(b) : 0))
    .map(([card, bin]) => ({ card: textOf(cards, card), bin: textOf(bins, bin) }));
}

/** Brings an order's rows into this order, from the first on, each by `move`; what stands rightly is left. */
async function orderRows(
  user: UserEvent,
  item: BoardItem,
  response: Response,
  move: (card: HTMLElement, row: HTMLElement) => Promise<void>,
): Promise<void> {
  for (const [i, { card }] of placementsOf(item, response).entries()) {
    const row = document.querySelectorAll<HTMLElement>('[data-board] li')[i];
    if (row && !row.contains(cardButton(card))) await move(cardButton(card), row);
  }
  const keep = screen.queryByRole('button', { name: 'This is my order' });
  if (keep) await user.click(keep);
}

function optionsOf(item: ScoredItem, response: Response): HTMLElement[] {
  const options = 'options' in item ? item.options : [];
  const role = item.kind === 'multiple' ? 'checkbox' : 'radio';
  return (response.kind === 'choice' ? response.chosen : []).map((id) =>
    screen.getByRole(role, { name: textOf(options, id) }),
  );
}

/** The button of a card on the board, wherever it lies. */
export function cardButton(name: string): HTMLElement {
  return screen.getByRole('button', { name: new RegExp(`^${name}( in |$)`) });
}

/** The button that puts the card in hand into a bin. */
export function targetButton(bin: string): HTMLElement {
  return screen.getByRole('button', { name: new RegExp(`^(put here|swap) ${bin},`) });
}

/** The box of a place: by what stands in it, or in a cloze, where nothing does, by its name. */
export function placeBox(name: string, inside: HTMLElement = document.body): HTMLElement {
  const box = within(inside)
    .getAllByRole('group')
    .find((group) => [group.querySelector('p')?.textContent, group.getAttribute('aria-label')].includes(name));
  if (box?.dataset.bin === undefined) throw new Error(`no place ${name}`);
  return box;
}

/** Click, click: a card, then somewhere on the bin. */
export const byClicks: Way = async (user, item, response) => {
  if (isChoice(item)) {
    for (const option of optionsOf(item, response)) await user.click(option);
    return;
  }
  await workBy(user, 'board');
  if (item.kind === 'order')
    return orderRows(user, item, response, async (card, row) => {
      await user.click(card);
      await user.click(row);
    });
  for (const { card, bin } of placementsOf(item, response)) {
    await user.click(cardButton(card));
    await user.click(placeBox(bin));
  }
};

/** Tab, arrows, Enter, arrows, Enter; no mouse. */
export const byKeys: Way = async (user, item, response) => {
  if (item.kind === 'multiple') {
    for (const option of optionsOf(item, response)) {
      await tabTo(user, option);
      await user.keyboard(' ');
    }
    return;
  }
  if (item.kind === 'single') {
    const [wanted] = optionsOf(item, response);
    const [first] = screen.getAllByRole('radio');
    if (!wanted || !first) throw new Error('no option to choose');
    await tabTo(user, first);
    await user.keyboard(' ');
    for (let presses = 0; document.activeElement !== wanted; presses += 1) {
      if (presses > 5) throw new Error('the arrows never came to the option');
      await user.keyboard('{ArrowDown}');
    }
    return;
  }
  await workBy(user, 'board');
  if (item.kind === 'order')
    return orderRows(user, item, response, async (card, { dataset: { bin } }) => {
      await goToCard(user, card);
      await user.keyboard('{Enter}');
      for (let presses = 0; card.closest('li')?.dataset.bin !== bin; presses += 1) {
        if (presses > 9) throw new Error('the arrows never brought the card to its place');
        await user.keyboard('{ArrowUp}');
      }
      await user.keyboard('{Enter}');
    });
  for (const { card, bin } of placementsOf(item, response)) {
    await goToCard(user, cardButton(card));
    await user.keyboard('{Enter}');
    for (let presses = 0; document.activeElement !== targetButton(bin); presses += 1) {
      if (presses > 9) throw new Error('the arrows never came to the place');
      await user.keyboard('{ArrowDown}');
    }
    await user.keyboard('{Enter}');
  }
};

/** A plain list for each card; in a cloze, for each gap. */
export const byLists: Way = async (user, item, response) => {
  if (isChoice(item)) throw new Error('a choice has no lists');
  await workBy(user, 'lists');
  const { cards, bins } = boardOf(item);
  if (item.kind === 'cloze' && response.kind === 'placement') {
    for (const [gap, word] of Object.entries(wordsInGaps(response.placed)))
      await user.selectOptions(screen.getByRole('combobox', { name: textOf(bins, gap) }), textOf(cards, word));
    return;
  }
  for (const { card, bin } of placementsOf(item, response)) {
    const list = screen.getByRole('combobox', { name: card });
    await user.selectOptions(list, within(list).getByRole('option', { name: bin }));
  }
};
