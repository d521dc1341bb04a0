import { screen } from '@testing-library/react';
import { Exercise } from '../../components/exercises/Exercise';
import { aCloze, aMatch } from '../domain/an-item';
import { cardButton, targetButton } from './answer-ways';
import { goToCard, renderPage, status } from './render-page';

/** The places in the order of the page, as they are named with a card in hand. */
function placeNames(): string[] {
  return screen
    .getAllByRole('group')
    .filter((group) => group.dataset.bin)
    .map((group) => group.querySelector('p')?.textContent ?? group.getAttribute('aria-label') ?? '');
}

test('a card picked up by keys leads to the first place, and arrows go round among the places', async () => {
  const { user } = await renderPage(<Exercise item={aMatch()} />);
  const [first = '', second = '', , , last = ''] = placeNames();
  await goToCard(user, cardButton('Hubei'));

  await user.keyboard('{Enter}');
  expect(targetButton(first)).toHaveFocus();
  expect(targetButton(first)).toHaveAccessibleName(`put here ${first}, empty`);
  await user.keyboard('{ArrowDown}');
  expect(targetButton(second)).toHaveFocus();
  await user.keyboard('{ArrowUp}{ArrowUp}');
  expect(targetButton(last)).toHaveFocus();
  await user.keyboard('{Home}');
  expect(targetButton(first)).toHaveFocus();
  await user.keyboard('{End}');
  expect(targetButton(last)).toHaveFocus();
});

test('typing the first letters of a place goes there, without accents or capitals; a digit goes to that place', async () => {
  const item = aMatch({
    bins: [
      { id: 'algeria', text: 'Algeria' },
      { id: 'congo', text: 'Congo' },
      { id: 'benin', text: 'Côte d’Ivoire' },
      { id: 'ghana', text: '“Ghana”' },
      { id: 'kenya', text: 'Kenya' },
    ],
  });
  const { user } = await renderPage(<Exercise item={item} />);
  await goToCard(user, cardButton('Hubei'));
  await user.keyboard('{Enter}');
  const focused = () => document.activeElement?.getAttribute('data-target');

  await user.keyboard('cot');
  expect(focused()).toBe('benin');
  await new Promise((resolve) => setTimeout(resolve, 750));
  await user.keyboard('G');
  expect(focused()).toBe('ghana');
  await new Promise((resolve) => setTimeout(resolve, 750));
  await user.keyboard('3');
  expect(document.activeElement).toBe(screen.getAllByRole('button', { name: /^put here / })[2]);
});

test('of the cards in the tray one is reached by Tab, and arrows lead to the others', async () => {
  const { user } = await renderPage(<Exercise item={aMatch()} />);
  await user.tab();
  const first = document.activeElement;
  expect(first).toHaveAttribute('data-card');

  await user.keyboard('{ArrowDown}');
  const second = document.activeElement;
  expect(second).not.toBe(first);
  expect(second?.closest('[data-tray]')).not.toBeNull();
  await user.tab();

  expect(document.activeElement?.closest('[data-tray]')).toBeNull();
  await user.tab({ shift: true });
  expect(document.activeElement).toBe(second);
});

test('with a card in hand, Tab goes from place to place and passes the other cards by', async () => {
  const { user } = await renderPage(<Exercise item={aMatch()} />);
  await goToCard(user, cardButton('Hubei'));
  await user.keyboard('{Enter}');

  const passed = [];
  for (let i = 0; i < 5; i += 1) {
    passed.push(document.activeElement?.getAttribute('data-target') ?? '');
    await user.tab();
  }

  expect([...passed].sort()).toEqual(['algeria', 'benin', 'congo', 'ghana', 'kenya']);
});

test('after a card is put down by keys the focus is on the next card of the tray, and at the end on Check', async () => {
  const { user } = await renderPage(<Exercise item={aMatch()} />);
  await user.tab();
  const seen = [];

  for (const place of ['1', '2', '3']) {
    seen.push(document.activeElement?.getAttribute('data-card'));
    await user.keyboard(`{Enter}${place}{Enter}`);
  }

  expect([...seen].sort()).toEqual(['hubei', 'ningxia', 'tianjin']);
  expect(status()).toMatch(/ All are placed\.$/);
  expect(screen.getByRole('button', { name: 'Check' })).toHaveFocus();
});

test('with every gap filled the focus is on Check, though words are left', async () => {
  const { user } = await renderPage(<Exercise item={aCloze()} />);
  await user.tab();

  await user.keyboard('{Enter}{Enter}{Enter}{ArrowDown}{Enter}');

  expect(status()).toMatch(/ All gaps are filled\.$/);
  expect(screen.getByRole('button', { name: 'Check' })).toHaveFocus();
});
