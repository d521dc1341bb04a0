import { act, screen, within } from '@testing-library/react';
import { Exercise } from '../../components/exercises/Exercise';
import { put } from '../domain/a-response';
import { aCloze, aMatch, aSort } from '../domain/an-item';
import { cardButton, targetButton } from './answer-ways';
import { renderPage, status, tabTo } from './render-page';

function cardsIn(bin: string): string[] {
  return within(screen.getByRole('group', { name: bin }))
    .queryAllByRole('button')
    .filter((button) => button.dataset.card)
    .map((button) => button.textContent ?? '');
}

test('picking up and putting down are said, and the card is where it was put', async () => {
  const { user } = await renderPage(<Exercise item={aMatch()} />);

  await user.click(cardButton('Hubei'));
  expect(status()).toBe('Hubei picked up. Choose a place: Tab to move, Enter to put down, Escape to cancel.');
  expect(cardButton('Hubei')).toHaveAttribute('aria-pressed', 'true');
  await user.click(targetButton('Hubei', 'Algeria'));

  expect(status()).toBe('Hubei placed: Algeria.');
  expect(cardsIn('Algeria')).toEqual(['Hubei']);
  expect(cardsIn('Tray')).not.toContain('Hubei');
});

test('nothing can be put down before something is picked up', async () => {
  const { user, session } = await renderPage(<Exercise item={aMatch()} />);

  expect(screen.queryByRole('button', { name: /^Put / })).toBeNull();
  await user.click(screen.getByRole('group', { name: 'Algeria' }));

  expect(session.getState().drafts).toEqual({});
});

test('Escape puts the card down where it was, and the focus is on it again', async () => {
  const { user, session } = await renderPage(<Exercise item={aMatch()} />);
  await tabTo(user, cardButton('Hubei'));
  await user.keyboard('{Enter}');
  expect(document.activeElement).toHaveAccessibleName(/^Put Hubei/);

  await user.keyboard('{Escape}');

  expect(status()).toBe('Hubei put down where it was.');
  expect(document.activeElement).toBe(cardButton('Hubei'));
  expect(screen.queryByRole('button', { name: /^Put / })).toBeNull();
  expect(session.getState().drafts).toEqual({});
});

test('Escape leaves a placed card in its bin', async () => {
  const { user } = await renderPage(<Exercise item={aMatch()} />);
  await user.click(cardButton('Hubei'));
  await user.click(targetButton('Hubei', 'Algeria'));

  await user.click(cardButton('Hubei'));
  await user.keyboard('{Escape}');

  expect(cardsIn('Algeria')).toEqual(['Hubei']);
});

test('pressing the card in hand again puts it down', async () => {
  const { user } = await renderPage(<Exercise item={aMatch()} />);

  await user.click(cardButton('Hubei'));
  await user.click(cardButton('Hubei'));

  expect(status()).toBe('Hubei put down where it was.');
  expect(cardButton('Hubei')).toHaveAttribute('aria-pressed', 'false');
});

test('with a card in hand, Tab goes from place to place and passes the other cards by', async () => {
  const { user } = await renderPage(<Exercise item={aMatch()} />);
  await tabTo(user, cardButton('Hubei'));
  await user.keyboard('{Enter}');

  const passed = [];
  for (let i = 0; i < 6; i += 1) {
    passed.push(document.activeElement?.getAttribute('aria-label') ?? '');
    await user.tab();
  }

  expect([...passed].sort()).toEqual(
    [
      'Put Hubei back in the tray',
      ...['Algeria', 'Benin', 'Congo', 'Ghana', 'Kenya'].map((bin) => `Put Hubei here: ${bin}`),
    ].sort(),
  );
});

test('after a card is put down by keys the focus is on the next card to place, and after the last on that card', async () => {
  const { user } = await renderPage(<Exercise item={aCloze()} />);
  await tabTo(user, cardButton('design'));
  await user.keyboard('{Enter}');
  await tabTo(user, targetButton('design', 'Gap 1'));
  await user.keyboard('{Enter}');

  expect(document.activeElement).toHaveAttribute('data-card');
  expect(document.activeElement?.closest('[data-tray]')).not.toBeNull();
});

test('a full bin gives its card in exchange', async () => {
  const { user, session } = await renderPage(<Exercise item={aMatch()} />);
  act(() => session.respond(aMatch(), null, put({ hubei: 'congo', tianjin: 'algeria' })));

  await user.click(cardButton('Hubei'));
  expect(targetButton('Hubei', 'Algeria')).toHaveTextContent('swap');
  await user.click(targetButton('Hubei', 'Algeria'));

  expect(cardsIn('Algeria')).toEqual(['Hubei']);
  expect(cardsIn('Congo')).toEqual(['Tianjin']);
});

test('a tap on a card in another bin puts the card in hand into that bin', async () => {
  const { user, session } = await renderPage(<Exercise item={aSort()} />);
  act(() => session.respond(aSort(), null, put({ beijing: 'one' })));

  await user.click(cardButton('China wants'));
  await user.click(cardButton('Beijing decides'));

  expect(cardsIn('One actor').sort()).toEqual(['Beijing decides', 'China wants']);
});

test('a card goes back to the tray', async () => {
  const { user, session } = await renderPage(<Exercise item={aMatch()} />);
  act(() => session.respond(aMatch(), null, put({ hubei: 'congo' })));

  await user.click(cardButton('Hubei'));
  await user.click(screen.getByRole('button', { name: 'Put Hubei back in the tray' }));

  expect(status()).toBe('Hubei is back in the tray.');
  expect(cardsIn('Tray')).toContain('Hubei');
  expect(cardsIn('Congo')).toEqual([]);
});

test('a plain list takes its card back too', async () => {
  const { user, session } = await renderPage(<Exercise item={aMatch()} />);
  const list = screen.getByRole('combobox', { name: 'Hubei' });

  await user.selectOptions(list, 'Congo');
  expect(session.getState().drafts['lesson/tw_match']?.response).toEqual(put({ hubei: 'congo' }));
  await user.selectOptions(list, 'Choose …');

  expect(session.getState().drafts['lesson/tw_match']?.response).toEqual(put({}));
});

test('a gap’s plain list changes its word and empties it', async () => {
  const { user, session } = await renderPage(<Exercise item={aCloze()} />);
  const list = screen.getByRole('combobox', { name: 'Gap 1' });
  const placed = () => session.getState().drafts['lesson/tw_cloze']?.response;

  await user.selectOptions(list, 'obey');
  await user.selectOptions(list, 'design');
  expect(placed()).toEqual(put({ design: 'who' }));
  await user.selectOptions(list, 'Choose …');

  expect(placed()).toEqual(put({}));
});
