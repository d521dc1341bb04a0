import { act, screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { Quiz } from '../../components/quiz/Quiz';
import type { Bank } from '../../domain/course';
import { createMemoryPlace, createMemoryStorage } from '../../runtime/memory-storage';
import { aForm } from '../domain/an-entry';
import { aMatch, aSingle } from '../domain/an-item';
import { aSession } from '../runtime/a-session';
import { attemptsIn, heard, renderPage, status } from './render-page';

/** Three questions of the quiz and one of the lesson. */
const bank: Bank = {
  id: 'twinning',
  title: 'Quiz: twinning',
  draw: 3,
  pass: 0.7,
  items: [
    aSingle({ id: 'tw_lesson' }),
    ...['one', 'two', 'three'].map((name) =>
      aSingle({ id: `tw_${name}`, for: 'quiz', stem: `Question ${name}?`, explanation: `Because ${name}.` }),
    ),
  ],
};

afterEach(() => window.history.replaceState(null, '', '/'));

function button(name: string | RegExp): HTMLElement {
  return screen.getByRole('button', { name });
}

async function start(user: UserEvent, feedback: string) {
  await user.click(screen.getByRole('radio', { name: feedback }));
  await user.click(button('Start the quiz (3 questions)'));
  await screen.findByRole('heading', { name: 'Question 1 of 3' });
}

async function answer(user: UserEvent, option: string) {
  await user.click(screen.getByRole('radio', { name: option }));
  await user.click(button('Answer'));
}

test('with feedback after each question: from the start to the results', async () => {
  const { user, session } = await renderPage(<Quiz bank={bank} />);
  await start(user, 'After each question');

  await answer(user, 'The centre');
  expect(heard()).toMatch(/^Feedback: Right\. It assigns the pairs\. Because (one|two|three)\./);
  expect(document.querySelector('[data-feedback]')).toHaveTextContent(/Because (one|two|three)\.P5/);
  await user.click(button('Next question'));
  expect(screen.getByRole('heading', { name: 'Question 2 of 3' })).toHaveFocus();
  await answer(user, 'The firms');
  expect(heard()).toMatch(/^Feedback: Not this one\. The right answerThe centre/);
  await user.click(button('Next question'));
  await answer(user, 'Each province');
  await user.click(button('See your results'));

  // The results are fetched when they are first shown, which a busy machine may take its time for.
  const result = await screen.findByRole('heading', { name: '1 of 3 points' }, { timeout: 10_000 });
  await waitFor(() => expect(result).toHaveFocus());
  expect(
    screen.getByText('That is 33 %, and the line is at 70 %. What you missed is below, with the reasons.'),
  ).toBeInTheDocument();
  expect(attemptsIn(session).map((attempt) => [attempt.form, attempt.score?.earned])).toEqual([
    ['a-1', 1],
    ['a-1', 0],
    ['a-1', 0],
  ]);
});

test('with feedback at the end nothing is given away before', async () => {
  const { user } = await renderPage(<Quiz bank={bank} />);
  await start(user, 'At the end, all together');

  for (const next of ['Next question', 'Next question', 'See your results']) {
    await answer(user, 'The firms');
    expect(heard()).toBe('Answer kept. Feedback comes at the end.');
    expect(document.querySelector('[data-feedback]')).toBeNull();
    expect(document.querySelector('[data-mark]')).toBeNull();
    await user.click(button(next));
  }

  expect(await screen.findByRole('heading', { name: '0 of 3 points' })).toBeInTheDocument();
  expect(screen.getAllByText('Not this one.')).toHaveLength(3);
});

test('an answer counts once: it cannot be changed, and there is no ladder to climb', async () => {
  const { user } = await renderPage(<Quiz bank={bank} />);
  await start(user, 'After each question');

  await answer(user, 'The firms');

  expect(screen.getByRole('radio', { name: 'The centre' })).toBeDisabled();
  for (const name of ['Answer', 'Check again', 'Show which', 'Start again'])
    expect(screen.queryByRole('button', { name })).toBeNull();
});

test('no answer is told so and does not count; a question can be left for later', async () => {
  const { user, session } = await renderPage(<Quiz bank={bank} />);
  await start(user, 'After each question');

  await user.click(button('Answer'));
  expect(status()).toBe('Choose an answer first. Nothing has been marked.');
  await user.click(button('Skip for now'));
  await user.click(button('Skip for now'));
  expect(screen.queryByRole('button', { name: 'Skip for now' })).toBeNull();
  await answer(user, 'The centre');
  await user.click(button('Hand in with 2 unanswered'));
  await user.click(button('Hand it in'));

  expect(await screen.findByRole('heading', { name: '1 of 3 points' })).toBeInTheDocument();
  expect(screen.getAllByText(/^You left this one out\./)).toHaveLength(2);
  expect(attemptsIn(session)).toHaveLength(1);
});

test('questions can be gone back to in silence, and how many are answered is shown', async () => {
  const { user } = await renderPage(<Quiz bank={bank} />);
  await start(user, 'After each question');
  expect(button('Back')).toBeDisabled();
  await answer(user, 'The centre');
  await user.click(button('Next question'));

  await user.click(button('Back'));

  expect(screen.getByRole('heading', { name: 'Question 1 of 3' })).toBeInTheDocument();
  expect(screen.getByRole('radio', { name: 'The centre' })).toBeChecked();
  expect(screen.getByRole('progressbar', { name: 'Questions answered' })).toHaveValue(1);
  expect(status()).toBe('');
});

test('practise what I missed asks those again, and leaves the result as it was', async () => {
  const { user, session } = await renderPage(<Quiz bank={bank} />);
  await start(user, 'After each question');
  await answer(user, 'The centre');
  await user.click(button('Next question'));
  await answer(user, 'The firms');
  await user.click(button('Next question'));
  await user.click(button('Hand in with 1 unanswered'));
  await user.click(button('Hand it in'));
  const [, second] = attemptsIn(session);

  await user.click(button('Practise what I missed (2)'));
  await screen.findByRole('heading', { name: 'Question 1 of 2 · practice' });
  expect(document.querySelector('[data-exercise]')).toHaveAttribute('data-exercise', second?.item);
  await answer(user, 'The centre');
  await user.click(button('Next question'));
  await answer(user, 'The centre');
  await user.click(button('See your results'));
  expect(await screen.findByText(/^This was practice: it does not change your quiz result\./)).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /^Practise/ })).toBeNull();
  await user.click(button('Back to the quiz’s start'));

  const earlier = await screen.findByRole('link', { name: '1 of 3' });
  expect(screen.getAllByRole('listitem')).toEqual([earlier.closest('li')]);
});

test('the form in the address is opened where it was left', async () => {
  const place = createMemoryPlace();
  const before = aSession({ storage: createMemoryStorage(place) }).session;
  await before.load();
  const form = before.startForm('twinning', 'each', false, () => ['tw_one', 'tw_two', 'tw_three']);
  before.respond(aSingle({ id: 'tw_one' }), form, { kind: 'choice', chosen: ['centre'] });
  before.submit(aSingle({ id: 'tw_one' }), form);
  before.respond(aSingle({ id: 'tw_two' }), form, { kind: 'choice', chosen: ['firms'] });
  window.location.hash = form;

  await renderPage(<Quiz bank={bank} />, { session: aSession({ storage: createMemoryStorage(place) }).session });

  expect(screen.getByRole('heading', { name: 'Question 2 of 3' })).toBeInTheDocument();
  expect(screen.getByRole('radio', { name: 'The firms' })).toBeChecked();
  expect(button('Answer')).toBeEnabled();
});

test('an unfinished form is offered again at the start', async () => {
  const storage = createMemoryStorage();
  await storage.append([aForm({ id: 'form-1', items: ['tw_one', 'tw_two'] })]);
  const { user } = await renderPage(<Quiz bank={bank} />, { session: aSession({ storage }).session });
  expect(screen.getByText('You have an unfinished quiz: 0 of 2 answered.')).toBeInTheDocument();

  await user.click(button('Go on with it'));

  expect(await screen.findByRole('heading', { name: 'Question 1 of 2' })).toBeInTheDocument();
  expect(window.location.hash).toBe('#form-1');
});

test('another unfinished form in the address opens at its own first open question', async () => {
  const storage = createMemoryStorage();
  await storage.append([
    aForm({ id: 'long', items: ['tw_one', 'tw_two', 'tw_three'] }),
    aForm({ id: 'short', items: ['tw_three'] }),
  ]);
  window.location.hash = 'long';
  const { user } = await renderPage(<Quiz bank={bank} />, { session: aSession({ storage }).session });
  await user.click(button('Skip for now'));
  await user.click(button('Skip for now'));

  act(() => {
    window.location.hash = 'short';
  });

  expect(await screen.findByRole('heading', { name: 'Question 1 of 1' })).toBeInTheDocument();
});

test.each([
  ['none of this browser’s', 'gone'],
  ['one of another bank', 'other'],
])('a form that is %s is said to be missing, and a new one can be started', async (_name, hash) => {
  const storage = createMemoryStorage();
  await storage.append([aForm({ id: 'other', bank: 'final' })]);
  window.location.hash = hash;

  await renderPage(<Quiz bank={bank} />, { session: aSession({ storage }).session });

  expect(screen.getByText(/^There is no such form in this browser’s record/)).toBeInTheDocument();
  expect(button('Start the quiz (3 questions)')).toBeEnabled();
});

test('a form whose questions are all gone can be closed', async () => {
  const storage = createMemoryStorage();
  await storage.append([aForm({ id: 'old', items: ['cut'] })]);
  window.location.hash = 'old';
  const { user } = await renderPage(<Quiz bank={bank} />, { session: aSession({ storage }).session });

  await user.click(button('Close the form'));

  await waitFor(() => expect(screen.getByRole('heading', { name: '0 of 1 points' })).toBeInTheDocument());
});

test('a board is worked in a quiz as in a lesson', async () => {
  const boards = { ...bank, draw: 1, items: [aMatch({ for: 'quiz' })] };
  const { user, session } = await renderPage(<Quiz bank={boards} />);
  await user.click(button('Start the quiz (1 questions)'));
  await screen.findByRole('heading', { name: 'Question 1 of 1' });

  for (const [card, bin] of [
    ['Hubei', 'Algeria'],
    ['Tianjin', 'Ghana'],
    ['Ningxia', 'Benin'],
  ]) {
    await user.click(button(card ?? ''));
    await user.click(button(new RegExp(`^put here ${bin},`)));
  }
  await user.click(button('Answer'));

  expect(attemptsIn(session)).toMatchObject([{ score: { earned: 2, possible: 3 }, form: 'a-1', seed: 'a-1/0' }]);
  expect(button('Tianjin in Ghana, wrong')).toBeDisabled();
});
