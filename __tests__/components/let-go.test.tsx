import { screen } from '@testing-library/react';
import { Exercise } from '../../components/exercises/Exercise';
import { aMatch, aSingle } from '../domain/an-item';
import { cardButton, targetButton } from './answer-ways';
import { renderPage } from './render-page';

/** What had the focus while it was taken out of the page: for that the page is laid out in the middle of a change. */
let torn: string[];

beforeEach(() => {
  torn = [];
  const { removeChild } = Node.prototype;
  jest.spyOn(Node.prototype, 'removeChild').mockImplementation(function <T extends Node>(this: Node, child: T): T {
    if ((child as Node) !== document.body && child.contains(document.activeElement))
      torn.push(document.activeElement?.textContent ?? '');
    return removeChild.call(this, child) as T;
  });
});
afterEach(() => {
  jest.restoreAllMocks();
});

test('the button that checks has let the focus go before a right answer takes it away', async () => {
  const { user } = await renderPage(<Exercise item={aSingle()} />);
  await user.click(screen.getByRole('radio', { name: 'The centre' }));

  await user.click(screen.getByRole('button', { name: 'Check' }));

  expect(torn).toEqual([]);
  expect(document.activeElement).toHaveAttribute('data-feedback');
});

test('a place has let the focus go before it closes', async () => {
  const { user } = await renderPage(<Exercise item={aMatch()} />);
  await user.click(cardButton('Hubei'));

  await user.click(targetButton('Algeria'));

  expect(torn).toEqual([]);
});
