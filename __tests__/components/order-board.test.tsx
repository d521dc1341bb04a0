import { act, screen } from '@testing-library/react';
import { Exercise } from '../../components/exercises/Exercise';
import type { Session } from '../../runtime/session';
import { line, put } from '../domain/a-response';
import { anOrder } from '../domain/an-item';
import { cardButton } from './answer-ways';
import { attemptsIn, goToCard, renderPage, status } from './render-page';

/** The cards from the first row to the last; in brackets what is not yet the learner's. */
function rows(): string[] {
  return [...document.querySelectorAll('[data-board] li')].map((row) => {
    const text = row.querySelector('[data-card] span')?.textContent ?? '';
    return row.hasAttribute('data-unset') ? `(${text})` : text;
  });
}

function draftIn(session: Session) {
  return session.getState().drafts['lesson/tw_order']?.response;
}

const SHUFFLED = ['Firms go out', 'Policy justifies it', 'Pressure at home', 'A cluster grows'];

test('an order that was not touched is no answer, and is told to be open', async () => {
  const { user, session } = await renderPage(<Exercise item={anOrder()} />);
  expect(rows()).toEqual(SHUFFLED.map((text) => `(${text})`));

  await user.click(screen.getByRole('button', { name: 'Check' }));

  expect(status()).toBe('4 cards are still open. Nothing has been marked.');
  expect(attemptsIn(session)).toEqual([]);
  expect(session.getState().drafts).toEqual({});
});

test('with the first move the whole order is the learner’s, and can be checked', async () => {
  const { user, session } = await renderPage(<Exercise item={anOrder()} />);

  await user.click(cardButton('A cluster grows'));
  await user.click(cardButton('Policy justifies it'));

  expect(rows()).toEqual(['Firms go out', 'A cluster grows', 'Policy justifies it', 'Pressure at home']);
  expect(draftIn(session)).toEqual(line('firms', 'cluster', 'policy', 'pressure'));
  expect(status()).toBe('A cluster grows placed: Place 2. All are placed.');
  expect(cardButton('A cluster grows')).toHaveFocus();
  expect(screen.queryByRole('button', { name: 'This is my order' })).toBeNull();
});

test('an order that stands as it should is said to be the learner’s by a button, and Check is next', async () => {
  const { user, session } = await renderPage(<Exercise item={anOrder()} />);

  await user.click(screen.getByRole('button', { name: 'This is my order' }));

  expect(rows()).toEqual(SHUFFLED);
  expect(draftIn(session)).toEqual(line('firms', 'policy', 'pressure', 'cluster'));
  expect(status()).toBe('All are placed.');
  expect(screen.getByRole('button', { name: 'Check' })).toHaveFocus();
});

test('a draft with some cards placed opens with those where they were put, and the others open', async () => {
  const { user, session } = await renderPage(<Exercise item={anOrder()} />);
  act(() => session.respond(anOrder(), null, put({ cluster: 'p1', firms: 'p3' })));

  expect(rows()).toEqual(['A cluster grows', '(Policy justifies it)', 'Firms go out', '(Pressure at home)']);
  expect(screen.getByRole('list', { name: 'Your order: 2 of 4 still open' })).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Check' }));
  expect(status()).toBe('2 cards are still open. Nothing has been marked.');
});

test('Escape takes back all that the arrows moved, an untouched order too', async () => {
  const { user, session } = await renderPage(<Exercise item={anOrder()} />);
  await goToCard(user, cardButton('Pressure at home'));

  await user.keyboard('{Enter}{ArrowUp}{ArrowUp}');
  expect(rows()[0]).toBe('Pressure at home');
  await user.keyboard('{Escape}');

  expect(rows()).toEqual(SHUFFLED.map((text) => `(${text})`));
  expect(draftIn(session)).toEqual(put({}));
  expect(cardButton('Pressure at home')).toHaveFocus();
  expect(status()).toBe('Pressure at home put down where it was.');
});

test('a card that is taken up and put down at once moves nothing and answers nothing', async () => {
  const { user, session } = await renderPage(<Exercise item={anOrder()} />);
  await goToCard(user, cardButton('Pressure at home'));

  await user.keyboard('{Enter}{Enter}');

  expect(status()).toBe('Pressure at home put down where it was.');
  expect(session.getState().drafts).toEqual({});
});

test('the card in hand goes up and down by buttons too, which keep the focus', async () => {
  const { user, session } = await renderPage(<Exercise item={anOrder()} />);
  await user.click(cardButton('Pressure at home'));
  const up = () => screen.getByRole('button', { name: 'Up Pressure at home' });
  expect(screen.getByRole('button', { name: 'Down Pressure at home' })).toBeInTheDocument();

  await user.click(up());
  await user.click(up());

  expect(up()).toHaveFocus();
  expect(up()).toHaveAttribute('aria-disabled', 'true');
  expect(status()).toBe('Place 1: First.');
  expect(draftIn(session)).toEqual(line('pressure', 'firms', 'policy', 'cluster'));
});

test('every other row says what the card in hand would do there', async () => {
  const { user, session } = await renderPage(<Exercise item={anOrder()} />);
  await user.click(cardButton('Pressure at home'));

  await user.click(screen.getByRole('button', { name: 'put here Place 1: First, holds Firms go out' }));

  expect(draftIn(session)).toEqual(line('pressure', 'firms', 'policy', 'cluster'));
});
