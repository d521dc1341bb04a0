import { act, screen } from '@testing-library/react';
import { Exercise } from '../../components/exercises/Exercise';
import { choose, keyOf, put } from '../domain/a-response';
import { aMatch, aMultiple, aSingle } from '../domain/an-item';
import { attemptsIn, heard, renderPage, status } from './render-page';

const match = aMatch();
const wrong = put({ hubei: 'ghana', tianjin: 'congo', ningxia: 'kenya' });

function button(name: string): HTMLElement {
  return screen.getByRole('button', { name });
}

function shown(): string {
  return document.querySelector('[data-feedback]')?.textContent ?? '';
}

/** A match that has been answered with one card of three in place. */
async function renderWrong() {
  const page = await renderPage(<Exercise item={match} />);
  act(() => page.session.respond(match, null, wrong));
  await page.user.click(button('Check'));
  return page;
}

test('how many are right → which → a hint → the answer and why, each asked for', async () => {
  const { user, session } = await renderWrong();
  expect(shown()).toContain('1 of 3 cards are in the right place.');
  expect(shown()).not.toContain('Tianjin');
  expect(status()).toBe('1 of 3 cards are in the right place.');

  await user.click(button('Show which'));
  expect(shown()).toContain('Ghana is another team’s.');
  expect(shown()).toContain('Hubei mixed up.');
  expect(shown()).not.toContain('Look at P5 again.');
  expect(status()).toBe('Wrong: Hubei; Ningxia. Right: Tianjin.');

  await user.click(button('Give me a hint'));
  expect(shown()).toContain('Look at P5 again.');
  expect(shown()).not.toContain('Each pair was assigned.');
  expect(status()).toBe('Hint: Look at P5 again.');

  await user.click(button('Show the answer'));
  expect(shown()).toContain('Hubei → Algeria');
  expect(shown()).toContain('Each pair was assigned.');
  expect(screen.getByRole('button', { name: 'P5, source: paragraph 5 of the article' })).toBeInTheDocument();
  expect(heard()).toMatch(/^Feedback: 1 of 3 cards are in the right place\. The right answer.*Hubei.*Algeria/);
  expect(status()).toBe('Hint: Look at P5 again.');
  expect(attemptsIn(session)).toHaveLength(1);
});

test('with the answer shown the item is over: nothing to check or to move, only to start again', async () => {
  const { user } = await renderWrong();
  for (const name of ['Show which', 'Give me a hint', 'Show the answer']) await user.click(button(name));

  expect(screen.queryByRole('button', { name: /Check/ })).toBeNull();
  expect(button('Hubei in Ghana, wrong')).toBeDisabled();
  expect(button('Tianjin in Congo, right')).toBeDisabled();
  expect(button('Start again')).toBeEnabled();
});

test('a wrong try climbs no rung: it is told how many are right, and what help was asked for stays', async () => {
  const { user, session } = await renderWrong();
  const tryAgain = async (placed: Record<string, string>) => {
    act(() => session.respond(match, null, put(placed)));
    await user.click(button('Check again'));
  };

  await tryAgain({ hubei: 'kenya', tianjin: 'congo', ningxia: 'ghana' });
  expect(status()).toBe('1 of 3 cards are in the right place.');
  expect(shown()).not.toContain('Hubei belongs elsewhere.');
  await user.click(button('Show which'));
  await tryAgain({ hubei: 'benin', tianjin: 'congo', ningxia: 'ghana' });

  expect(status()).toBe('1 of 3 cards are in the right place. Wrong: Hubei; Ningxia. Right: Tianjin.');
  expect(button('Give me a hint')).toBeInTheDocument();
});

test('choosing one is told which at once, so that its first help is the hint', async () => {
  const { user } = await renderPage(<Exercise item={aSingle()} />);
  await user.click(screen.getByRole('radio', { name: 'The firms' }));
  await user.click(button('Check'));
  expect(status()).toBe('Not this one. Firms lead. Firms follow.');
  expect(screen.queryByRole('button', { name: 'Show which' })).toBeNull();

  await user.click(button('Give me a hint'));

  expect(status()).toBe('Hint: Look at P5 again.');
  expect(shown()).toContain('Look at P5 again.');
  expect(button('Show the answer')).toHaveFocus();
});

test('help is about the answer that was checked: it is not offered for one that has been changed since', async () => {
  const { user } = await renderWrong();

  await user.selectOptions(screen.getByRole('combobox', { name: 'Hubei' }), 'Algeria');

  expect(shown()).toBe('');
  expect(screen.queryByRole('button', { name: 'Show which' })).toBeNull();
  expect(button('Check again')).toBeEnabled();
});

test('no rung below the last names an option that was left out', async () => {
  const item = aMultiple();
  const { user, session } = await renderPage(<Exercise item={item} />);
  act(() => session.respond(item, null, choose('health', 'tax')));
  await user.click(button('Check'));
  await user.click(button('Show which'));
  await user.click(button('Give me a hint'));
  expect(shown()).not.toContain('Agriculture');
  expect(screen.getByRole('checkbox', { name: 'Agriculture' }).closest('label')).not.toHaveAttribute('data-mark');

  await user.click(button('Show the answer'));

  expect(shown()).toContain('◯ Agriculture – should be tickedDemonstration centres.');
  expect(screen.getByRole('checkbox', { name: 'Agriculture' })).toHaveAccessibleDescription('should be ticked');
  expect(screen.getByRole('checkbox', { name: 'Taxation' })).toHaveAccessibleDescription('should not be ticked');
});

test('a right answer ends the ladder at once', async () => {
  const { user, session } = await renderPage(<Exercise item={match} />);
  act(() => session.respond(match, null, keyOf(match)));

  await user.click(button('Check'));

  expect(shown()).toContain('All 3 right.');
  expect(shown()).toContain('Each pair was assigned.');
  expect(shown()).not.toContain('Hint.');
  expect(screen.queryByRole('button', { name: 'Show which' })).toBeNull();
});

test('the ladder begins anew in a new round, from its first rung', async () => {
  const { user, session } = await renderWrong();
  for (const name of ['Show which', 'Give me a hint', 'Show the answer', 'Start again']) await user.click(button(name));
  expect(shown()).toBe('');
  expect(button('Check')).toBeEnabled();

  act(() => session.respond(match, null, wrong));
  await user.click(button('Check'));

  expect(status()).toBe('1 of 3 cards are in the right place.');
  expect(button('Show which')).toBeInTheDocument();
});

test('an option that is wrong is told why at once, and the right one is not named', async () => {
  const item = aSingle();
  const { user } = await renderPage(<Exercise item={item} />);

  await user.click(screen.getByRole('radio', { name: 'The firms' }));
  await user.click(button('Check'));

  expect(shown()).toContain('Not this one.');
  expect(shown()).toContain('Firms lead. Firms follow.');
  expect(shown()).not.toContain('The centre');
});
