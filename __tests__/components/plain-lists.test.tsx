import { act, screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { Exercise } from '../../components/exercises/Exercise';
import { createTasteStore } from '../../runtime/tastes';
import { keyOf, put } from '../domain/a-response';
import { aCloze, aMatch, anOrder } from '../domain/an-item';
import { attemptsIn, renderPage, status, workBy } from './render-page';

/** One press of an arrow on a closed list: jsdom has no such keys, so this does what a browser does. */
async function arrow(user: UserEvent, list: HTMLElement, step: 1 | -1) {
  const select = list as HTMLSelectElement;
  const next = select.options[select.selectedIndex + step];
  if (next) await user.selectOptions(select, next);
}

function list(name: string): HTMLElement {
  return screen.getByRole('combobox', { name });
}

function draftOf(session: { getState(): { drafts: Record<string, { response: unknown }> } }, item: string): unknown {
  return session.getState().drafts[`lesson/${item}`]?.response;
}

test('an order is completed by arrows on closed lists alone', async () => {
  const item = anOrder();
  const { user, session } = await renderPage(<Exercise item={item} />);

  for (const [i, card] of item.cards.entries())
    for (let presses = 0; presses <= i; presses += 1) await arrow(user, list(card.text), 1);
  await user.click(screen.getByRole('button', { name: 'Check' }));

  expect(attemptsIn(session)).toMatchObject([{ response: keyOf(item), score: { earned: 6, possible: 6 } }]);
});

test('a cloze is completed by arrows on closed lists alone, though each list passes the words of the others', async () => {
  const item = aCloze();
  const { user, session } = await renderPage(<Exercise item={item} />);
  const walk = async (name: string, word: string) => {
    const select = list(name) as HTMLSelectElement;
    for (let presses = 0; select.selectedOptions[0]?.text !== word && presses < 6; presses += 1)
      await arrow(user, select, 1);
  };

  await walk('Gap 1', 'design');
  await walk('Gap 2', 'carry out');
  for (let presses = 0; presses < 4; presses += 1) await arrow(user, list('Gap 2'), 1);
  for (let presses = 0; presses < 4; presses += 1) await arrow(user, list('Gap 2'), -1);
  expect(list('Gap 1')).toHaveDisplayValue('design');
  await walk('Gap 2', 'carry out');

  expect(draftOf(session, item.id)).toEqual(keyOf(item));
});

test('two cards in a place for one are refused at Check, by name, seen and heard, until that is mended', async () => {
  const { user, session } = await renderPage(<Exercise item={anOrder()} />);
  await workBy(user, 'lists');
  const double = put({ firms: 'p2', cluster: 'p2', pressure: 'p1', policy: 'p4' });
  act(() => session.respond(anOrder(), null, double));
  expect(document.querySelector('[aria-invalid]')).toBeNull();

  await user.click(screen.getByRole('button', { name: 'Check' }));

  const words = 'Two cards are in Place 2: “Firms go out” and “A cluster grows”. Nothing has been marked.';
  expect(status()).toBe(words);
  expect(screen.getByText(words, { selector: 'p' })).toBeInTheDocument();
  expect(list('Firms go out')).toBeInvalid();
  expect(list('Firms go out')).toHaveAccessibleDescription(words);
  expect(list('Pressure at home')).toBeValid();
  expect(attemptsIn(session)).toEqual([]);
  expect(draftOf(session, 'tw_order')).toEqual(double);
  await user.selectOptions(list('A cluster grows'), 'Place 3');
  expect(document.querySelector('[data-message], [aria-invalid]')).toBeNull();
  await workBy(user, 'board');
});

test('one word in two gaps is refused by name, and both lists go on showing it', async () => {
  const { user, session } = await renderPage(<Exercise item={aCloze()} />);
  await user.selectOptions(list('Gap 1'), 'obey');
  await user.selectOptions(list('Gap 2'), 'obey');

  await user.click(screen.getByRole('button', { name: 'Check' }));

  expect(status()).toBe('“obey” stands in Gap 1 and Gap 2; it can fill only one. Nothing has been marked.');
  expect(list('Gap 1')).toHaveDisplayValue('obey');
  expect(list('Gap 2')).toHaveDisplayValue('obey');
  expect(attemptsIn(session)).toEqual([]);
});

test('going over to lists and back is said, leads to the first control and keeps the answer', async () => {
  const { user, session } = await renderPage(<Exercise item={aMatch()} />);
  act(() => session.respond(aMatch(), null, put({ hubei: 'congo' })));

  await user.click(screen.getByRole('button', { name: 'Use plain lists instead' }));
  expect(status()).toBe('Plain lists from now on. Your answer is kept.');
  expect(document.activeElement).toHaveRole('combobox');
  expect(document.activeElement).toHaveDisplayValue('Choose …');
  expect(list('Hubei')).toHaveDisplayValue('Congo');
  await user.click(screen.getByRole('button', { name: 'Use the board instead' }));

  expect(status()).toBe('The board from now on. Your answer is kept.');
  expect(document.activeElement).toHaveAttribute('data-card');
});

test('the way is a taste that a browser remembers, and a page that keeps nothing forgets', () => {
  const kept = new Map<string, string>();
  const place = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  };
  const site = createTasteStore();
  site.keepIn(() => place);
  site.set({ way: 'lists' });
  const nextVisit = createTasteStore();

  nextVisit.keepIn(() => place);

  expect(nextVisit.get().way).toBe('lists');
  expect(createTasteStore().get().way).toBe('board');
});

test('once it is over, what was chosen in the lists is text, each with its mark, and no list is left', async () => {
  const { user } = await renderPage(<Exercise item={aMatch()} />);
  await workBy(user, 'lists');
  await user.selectOptions(list('Hubei'), 'Ghana');
  await user.selectOptions(list('Tianjin'), 'Congo');
  await user.selectOptions(list('Ningxia'), 'Algeria');
  await user.click(screen.getByRole('button', { name: 'Check' }));
  for (const help of ['Show which', 'Give me a hint', 'Show the answer'])
    await user.click(screen.getByRole('button', { name: help }));

  expect(screen.queryByRole('combobox')).toBeNull();
  const [first] = screen.getAllByRole('listitem');
  expect(first).toHaveTextContent(/^HubeiGhana✗wrong$/);
  await workBy(user, 'board');
});
