import { act, screen, within } from '@testing-library/react';
import { Exercise } from '../../components/exercises/Exercise';
import { put } from '../domain/a-response';
import { aCloze, aMatch, aSort } from '../domain/an-item';
import { cardButton, placeBox, targetButton } from './answer-ways';
import { goToCard, renderPage, status } from './render-page';

/** The cards in a place, or in the tray, by what is printed on them. */
function cardsIn(bin: string | RegExp): string[] {
  return within(typeof bin === 'string' ? placeBox(bin) : screen.getByRole('group', { name: bin }))
    .queryAllByRole('button')
    .filter((button) => button.dataset.card)
    .map((button) => button.querySelector('span')?.textContent ?? '');
}

const TRAY = /^Cards to place/;

test('picking up and putting down are said, and the card is where it was put', async () => {
  const { user } = await renderPage(<Exercise item={aMatch()} />);

  await user.click(cardButton('Hubei'));
  expect(status()).toBe('Hubei picked up.');
  expect(cardButton('Hubei')).toHaveAttribute('aria-pressed', 'true');
  await user.click(targetButton('Algeria'));

  expect(status()).toBe('Hubei placed: Algeria. 2 left.');
  expect(cardsIn('Algeria')).toEqual(['Hubei']);
  expect(cardsIn(TRAY)).not.toContain('Hubei');
});

test('nothing can be put down before something is picked up', async () => {
  const { user, session } = await renderPage(<Exercise item={aMatch()} />);

  expect(screen.queryByRole('button', { name: /^(put|swap) / })).toBeNull();
  await user.click(placeBox('Algeria'));

  expect(session.getState().drafts).toEqual({});
});

test('Escape puts the card down where it was, and the focus is on it again', async () => {
  const { user, session } = await renderPage(<Exercise item={aMatch()} />);
  await goToCard(user, cardButton('Hubei'));
  await user.keyboard('{Enter}');
  expect(document.activeElement).toHaveAccessibleName(/^put here /);

  await user.keyboard('{Escape}');

  expect(status()).toBe('Hubei put down where it was.');
  expect(document.activeElement).toBe(cardButton('Hubei'));
  expect(screen.queryByRole('button', { name: /^(put|swap) / })).toBeNull();
  expect(session.getState().drafts).toEqual({});
});

test('Escape leaves a placed card in its bin', async () => {
  const { user } = await renderPage(<Exercise item={aMatch()} />);
  await user.click(cardButton('Hubei'));
  await user.click(targetButton('Algeria'));

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

test('a card says where it lies, a place what it holds, the tray how many are left and how it is done', async () => {
  const { session } = await renderPage(<Exercise item={aSort()} />);
  expect(screen.getByRole('group', { name: 'Cards to place: 4 of 4 left' })).toHaveAccessibleDescription(
    /^Drag a card to its place, or press it and then the place\. By keys: /,
  );
  expect(placeBox('One actor')).toHaveTextContent('empty');

  act(() => session.respond(aSort(), null, put({ beijing: 'one', china: 'one' })));

  expect(cardButton('Beijing decides')).toHaveAccessibleName('Beijing decides in One actor');
  expect(placeBox('One actor')).toHaveTextContent('holds 2');
  expect(screen.getByRole('group', { name: 'Cards to place: 2 of 4 left' })).toBeInTheDocument();
});

test('a place that is chosen among says what it holds already', async () => {
  const { user, session } = await renderPage(<Exercise item={aSort()} />);
  act(() => session.respond(aSort(), null, put({ beijing: 'one', china: 'one' })));

  await user.click(cardButton('Hunan invests'));

  expect(targetButton('One actor')).toHaveAccessibleName(/^put here One actor, holds 2: .*Beijing decides/);
});

test('a full bin gives its card in exchange', async () => {
  const { user, session } = await renderPage(<Exercise item={aMatch()} />);
  act(() => session.respond(aMatch(), null, put({ hubei: 'congo', tianjin: 'algeria' })));

  await user.click(cardButton('Hubei'));
  expect(targetButton('Algeria')).toHaveAccessibleName('swap Algeria, holds Tianjin');
  await user.click(targetButton('Algeria'));

  expect(cardsIn('Algeria')).toEqual(['Hubei']);
  expect(cardsIn('Congo')).toEqual(['Tianjin']);
  expect(status()).toBe('Hubei placed: Algeria. Tianjin is now in Congo. 1 left.');
});

test('a card that a card from the tray displaces is said to be back there', async () => {
  const { user, session } = await renderPage(<Exercise item={aMatch()} />);
  act(() => session.respond(aMatch(), null, put({ tianjin: 'algeria' })));

  await user.click(cardButton('Hubei'));
  await user.click(targetButton('Algeria'));

  expect(status()).toBe('Hubei placed: Algeria. Tianjin is back in the tray. 2 left.');
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
  await user.click(screen.getByRole('button', { name: 'put back the tray' }));

  expect(status()).toBe('Hubei is back in the tray. 3 left.');
  expect(cardsIn(TRAY)).toContain('Hubei');
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
