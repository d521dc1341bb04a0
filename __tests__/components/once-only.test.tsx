import { act, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Exercise } from '../../components/exercises/Exercise';
import { QuizQuestion } from '../../components/exercises/QuizQuestion';
import { choose, put } from '../domain/a-response';
import { aMatch, aMultiple, aSingle } from '../domain/an-item';
import { aSession } from '../runtime/a-session';
import { attemptsIn, goToCard, renderPage, status } from './render-page';

const match = aMatch();
const wrong = put({ hubei: 'congo', tianjin: 'algeria', ningxia: 'benin' });

function button(name: string): HTMLElement {
  return screen.getByRole('button', { name });
}

async function renderFilled() {
  const page = await renderPage(<Exercise item={match} />);
  act(() => page.session.respond(match, null, wrong));
  return page;
}

test('a double click on Check is one attempt, and its feedback is what is heard', async () => {
  const { user, session } = await renderFilled();

  await user.dblClick(button('Check'));

  expect(attemptsIn(session)).toHaveLength(1);
  expect(button('Show which')).toBeInTheDocument();
  expect(status()).toBe('1 of 3 cards are in the right place.');
});

test('Enter held down on Check is one attempt, and on a help one rung', async () => {
  const { user, session } = await renderFilled();
  button('Check').focus();

  await user.keyboard('{Enter>9/}');
  expect(attemptsIn(session)).toHaveLength(1);
  button('Show which').focus();
  await user.keyboard('{Enter>9/}');

  expect(session.getState().log).toHaveLength(2);
  expect(button('Give me a hint')).toBeInTheDocument();
});

test('a double click on a help climbs one rung', async () => {
  const { user, session } = await renderFilled();
  await user.click(button('Check'));

  await user.dblClick(button('Show which'));

  expect(session.getState().log.filter((entry) => entry.type === 'help')).toHaveLength(1);
});

test('the second click of a double click does not start the solved exercise again', async () => {
  const { user, session } = await renderPage(<Exercise item={aSingle()} />);
  await user.click(screen.getByRole('radio', { name: 'The centre' }));
  await user.click(button('Check'));

  fireEvent.click(button('Start again'), { detail: 2 });

  expect(session.getState().drafts).toEqual({});
  expect(button('Start again')).toBeInTheDocument();
});

test.each([
  ['a radio button', aSingle(), 'radio', 'Each province'],
  ['a tick box', aMultiple(), 'checkbox', 'Taxation'],
] as const)('Enter on %s, once or held, hands nothing in', async (_name, item, role, name) => {
  const { user, session } = await renderPage(<Exercise item={item} />);
  await user.click(screen.getByRole(role, { name }));

  await user.keyboard('{Enter}');
  await user.keyboard('{Enter>5/}');

  expect(attemptsIn(session)).toEqual([]);
});

test('in a quiz, Enter on a radio button, or on how sure one is, gives no answer for good', async () => {
  const { session } = aSession();
  await session.load();
  const item = aSingle({ for: 'quiz' });
  const form = session.startForm('twinning', 'each', false, () => [item.id]);
  await renderPage(<QuizQuestion item={item} form={form} isFeedbackShown />, { session });
  const user = userEvent.setup();

  await user.click(screen.getByRole('radio', { name: 'Each province' }));
  await user.keyboard('{Enter}');
  await user.click(screen.getByRole('radio', { name: 'sure' }));
  await user.keyboard('{Enter}');

  expect(attemptsIn(session)).toEqual([]);
  expect(screen.getByRole('radio', { name: 'Each province' })).toBeEnabled();
});

test('Enter held down on a card picks it up and no more', async () => {
  const { user, session } = await renderPage(<Exercise item={match} />);
  await goToCard(user, button('Hubei'));

  await user.keyboard('{Enter>9/}');

  expect(button('Hubei')).toHaveAttribute('aria-pressed', 'true');
  expect(session.getState().drafts).toEqual({});
});

test('checking the same wrong answer again is no new attempt; it is seen and heard why, until something changes', async () => {
  const { user, session } = await renderFilled();
  await user.click(button('Check'));

  await user.click(button('Check again'));
  const words = 'Nothing has changed since the last check. Change your answer, or ask for help.';
  expect(status()).toBe(words);
  expect(screen.getByText(words, { selector: 'p' })).toBeInTheDocument();
  expect(attemptsIn(session)).toHaveLength(1);
  act(() => session.place(match, null, 'hubei', 'ghana'));

  expect(screen.queryByText(words, { selector: 'p' })).toBeNull();
});

test('what is missing is said by the button as long as it is missing, and not again when a card is taken back', async () => {
  const { user, session } = await renderPage(<Exercise item={match} />);
  await user.click(button('Check'));
  expect(screen.getByText('3 cards are still open. Nothing has been marked.', { selector: 'p' })).toBeInTheDocument();

  act(() => session.respond(match, null, put({ hubei: 'congo', tianjin: 'algeria' })));
  expect(screen.getByText('1 card is still open. Nothing has been marked.')).toBeInTheDocument();
  act(() => session.respond(match, null, wrong));
  expect(document.querySelector('[data-message]')).toBeNull();
  act(() => session.place(match, null, 'hubei', null));

  expect(document.querySelector('[data-message]')).toBeNull();
});

test('an option that is chosen after all takes the message away', async () => {
  const { user, session } = await renderPage(<Exercise item={aSingle()} />);
  await user.click(button('Check'));
  expect(screen.getByRole('radio', { name: 'The firms' })).toHaveAccessibleDescription(/^Choose an answer first\./);

  act(() => session.respond(aSingle(), null, choose('firms')));

  expect(document.querySelector('[data-message]')).toBeNull();
});

test('a double click on a card takes it up, and one on a place leaves the card there', async () => {
  const { user, session } = await renderPage(<Exercise item={match} />);

  await user.dblClick(button('Hubei'));
  expect(button('Hubei')).toHaveAttribute('aria-pressed', 'true');
  await user.click(screen.getByRole('button', { name: /^put here Algeria/ }));
  fireEvent.click(button('Hubei in Algeria'), { detail: 2 });

  expect(button('Hubei in Algeria')).toHaveAttribute('aria-pressed', 'false');
  expect(session.getState().drafts['lesson/tw_match']?.response).toEqual(put({ hubei: 'algeria' }));
});
