import { act, screen, waitFor, within } from '@testing-library/react';
import { Review } from '../../components/review/Review';
import { keyOf, put } from '../domain/a-response';
import { anAttempt, aVisit } from '../domain/an-entry';
import { aMatch, anExtended } from '../domain/an-item';
import { REMEMBERED } from '../domain/review/a-review';
import {
  aLearnerOn,
  answer,
  aQuestion,
  noon,
  openReview,
  questions,
  serveReviewItems,
  toReviewItems,
} from './a-review-page';
import { byClicks } from './answer-ways';
import { attemptsIn, renderPage, status } from './render-page';

const stem = () => screen.getByText(/^(twinning|clustering|bri) \d+\?$/, { selector: 'p' }).textContent;

test('what is due is asked, one at a time, and at the end the days on which it comes back are told', async () => {
  const items = questions('twinning', 2);
  const session = await aLearnerOn(4, items, 1);
  const { user } = await openReview(items, session);

  expect(screen.getByRole('heading', { name: '2 due today' })).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Review 2 questions' }));
  expect(await screen.findByRole('heading', { name: 'Question 1 · 2 left' })).toBeInTheDocument();
  await answer(user, 'The centre');
  expect(screen.getByText('Right.', { selector: 'p' }).closest('[data-feedback]')).toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Next question' }));
  await answer(user, 'The centre');
  await user.click(screen.getByRole('button', { name: 'Finish the review' }));

  await waitFor(() => expect(screen.getByRole('heading', { name: '2 of 2 remembered' })).toHaveFocus());
  expect(screen.getByText('2 questions come back on Wednesday 18 November')).toBeInTheDocument();
});

test('at the end stands what has been kept since the first day on which something came back, and one button', async () => {
  const items = questions('twinning', 2);
  const session = await aLearnerOn(9, items, 1);
  await session.addEntries([
    anAttempt({ id: 'again', item: 'twinning_1', form: 'earlier', at: noon(3), ...REMEMBERED }),
  ]);
  const { user } = await openReview(items, session);
  await user.click(screen.getByRole('button', { name: /^Review/ }));
  await screen.findByRole('heading', { name: /^Question 1/ });
  await answer(user, 'The centre');
  await user.click(screen.getByRole('button', { name: 'Finish the review' }));

  expect(await screen.findByText('Since 3 November you have kept 2 of 2 questions.')).toBeInTheDocument();
  expect([...document.querySelectorAll('.primary')].map((way) => way.textContent)).toEqual(['How you are doing']);
});

test('a miss is explained with its citation, comes once more before the end, and that second answer is practice', async () => {
  const items = questions('twinning', 2);
  const session = await aLearnerOn(4, items, 1);
  const { user } = await openReview(items, session);
  await user.click(screen.getByRole('button', { name: 'Review 2 questions' }));
  await screen.findByRole('heading', { name: 'Question 1 · 2 left' });
  const missed = stem();
  await answer(user, 'The firms');

  const panel = screen.getByText('Not this one.', { selector: 'p' }).closest<HTMLElement>('[data-feedback]');
  expect(panel).toHaveTextContent('Beijing assigns a country to each province.');
  expect(within(panel as HTMLElement).getByRole('button', { name: /paragraph 5/ })).toBeInTheDocument();
  expect(panel).toHaveAccessibleName('Feedback: Not this one.');
  await user.click(screen.getByRole('button', { name: 'Next question' }));
  expect(stem()).not.toBe(missed);
  await answer(user, 'The centre');
  await user.click(screen.getByRole('button', { name: 'Next question' }));
  expect(screen.getByRole('heading', { name: 'Once more, for practice · 1 left' })).toBeInTheDocument();
  expect(stem()).toBe(missed);
  await answer(user, 'The centre');
  await user.click(screen.getByRole('button', { name: 'Finish the review' }));

  expect(await screen.findByRole('heading', { name: '1 of 2 remembered' })).toBeInTheDocument();
  expect(screen.getByText('1 question comes back tomorrow')).toBeInTheDocument();
});

test('a question with a shared list comes back; with half of its parts right it counts as missed and comes once more', async () => {
  const item = anExtended({ for: 'quiz' });
  const session = await aLearnerOn(4, [item], 1);
  const { user } = await openReview([item], session);
  await user.click(screen.getByRole('button', { name: 'Review 1 question' }));
  await screen.findByRole('heading', { name: 'Question 1 · 1 left' });
  await byClicks(user, item, put({ first: 'narrows', second: 'narrows', third: 'confirms' }));
  await user.click(screen.getByRole('button', { name: 'Answer' }));

  expect(screen.getByText('2 of 3 parts are answered rightly.', { selector: 'p' })).toBeInTheDocument();
  expect(screen.getByText('It comes once more before the end.')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Next question' }));
  expect(screen.getByRole('heading', { name: 'Once more, for practice · 1 left' })).toBeInTheDocument();
  await byClicks(user, item, keyOf(item));
  await user.click(screen.getByRole('button', { name: 'Answer' }));
  await user.click(screen.getByRole('button', { name: 'Finish the review' }));

  expect(await screen.findByRole('heading', { name: '0 of 1 remembered' })).toBeInTheDocument();
});

test('lessons take turns', async () => {
  const items = [...questions('twinning', 3), ...questions('clustering', 2), ...questions('bri', 1)];
  const session = await aLearnerOn(4, items, 1);
  const { user } = await openReview(items, session);
  await user.click(screen.getByRole('button', { name: 'Review 6 questions' }));
  const lessons: string[] = [];
  for (let n = 1; n <= 6; n += 1) {
    await screen.findByRole('heading', { name: new RegExp(`^Question ${n} `) });
    lessons.push((stem() ?? '').split(' ')[0] ?? '');
    await answer(user, 'The centre');
    await user.click(screen.getByRole('button', { name: /Next question|Finish/ }));
  }

  expect(lessons.filter((lesson, i) => lesson === lessons[i - 1])).toEqual([]);
});

test('a whole review by keys: numbers choose, Enter checks and goes on', async () => {
  const items = questions('twinning', 2);
  const session = await aLearnerOn(4, items, 1);
  const { user } = await openReview(items, session);
  await user.click(screen.getByRole('button', { name: 'Review 2 questions' }));
  await waitFor(() => expect(screen.getByRole('heading', { name: /^Question 1/ })).toHaveFocus());
  for (let n = 0; n < 2; n += 1) {
    const shown = screen.getAllByRole('radio').slice(0, 3);
    const place = shown.findIndex((radio) => radio.getAttribute('value') === 'centre') + 1;
    await user.keyboard(String(place));
    expect(screen.getByRole('radio', { name: 'The centre' })).toBeChecked();
    await user.keyboard('{Enter}');
    await user.keyboard('{Enter}');
  }

  expect(await screen.findByRole('heading', { name: '2 of 2 remembered' })).toBeInTheDocument();
});

test('an unfinished answer is not counted: Enter says what is missing', async () => {
  const items = questions('twinning', 1);
  const session = await aLearnerOn(4, items, 1);
  const { user } = await openReview(items, session);
  await user.click(screen.getByRole('button', { name: 'Review 1 question' }));
  await waitFor(() => expect(screen.getByRole('heading', { name: /^Question 1/ })).toHaveFocus());
  await user.keyboard('{Enter}');

  expect(status()).toContain('Choose an answer first');
  expect(attemptsIn(session)).toHaveLength(1);
});

test('the keys are heard in the region of the question alone, and not in a list', async () => {
  const items = [aMatch({ bank: 'twinning', objective: 'm', for: 'quiz' }), aQuestion('twinning', 1)];
  const session = await aLearnerOn(4, items, 1);
  const { user } = await openReview(items, session);
  await user.click(screen.getByRole('button', { name: 'Review 2 questions' }));
  await user.click(await screen.findByRole('button', { name: 'Use plain lists instead' }));
  const list = screen.getByRole('combobox', { name: 'Hubei' });
  act(() => list.focus());
  await user.keyboard('2{Enter}');
  expect(attemptsIn(session)).toHaveLength(2);
  expect(status()).not.toContain('still open');
  for (const [card, bin] of [
    ['Hubei', 'Algeria'],
    ['Tianjin', 'Congo'],
    ['Ningxia', 'Benin'],
  ] as const)
    await user.selectOptions(screen.getByRole('combobox', { name: card }), bin);
  await user.click(screen.getByRole('button', { name: 'Answer' }));
  await user.click(screen.getByRole('button', { name: 'Next question' }));
  act(() => (document.activeElement as HTMLElement).blur());
  await user.keyboard('1');

  expect(screen.getAllByRole('radio', { checked: false })).toHaveLength(6);
});

test('the keys are named on the page', async () => {
  const items = questions('twinning', 1);
  const session = await aLearnerOn(4, items, 1);
  const { user } = await openReview(items, session);
  await user.click(screen.getByRole('button', { name: 'Review 1 question' }));

  expect((await screen.findByText(/^Keys:/)).textContent).toBe(
    'Keys: 1–3 choose, Enter checks the answer, then goes on.',
  );
});

test('how sure one was is kept with the answer', async () => {
  const items = questions('twinning', 1);
  const session = await aLearnerOn(4, items, 1);
  const { user } = await openReview(items, session);
  await user.click(screen.getByRole('button', { name: 'Review 1 question' }));
  await user.click(await screen.findByRole('radio', { name: 'fairly sure' }));
  await answer(user, 'The centre');

  expect(attemptsIn(session).at(-1)).toMatchObject({ confidence: 2, item: 'twinning_1', card: null });
});

test('a sibling with a new stem is asked, and its answer counts for the card', async () => {
  const pair = { objective: 'tw1', for: 'quiz', level: 'apply' } as const;
  const items = [aQuestion('twinning', 1, pair), aQuestion('twinning', 2, pair)];
  const session = await aLearnerOn(4, items.slice(0, 1), 1);
  await session.addEntries([aVisit({ at: noon(1) })]);
  const { user } = await openReview(items, session);
  await user.click(screen.getByRole('button', { name: 'Review 1 question' }));
  await answer(user, 'The centre');

  expect(screen.getByText('twinning 2?', { selector: 'p' })).toBeInTheDocument();
  expect(attemptsIn(session).at(-1)).toMatchObject({ item: 'twinning_2', card: 'twinning_1' });
});

test('a review that was left is found again where it was, its second look too', async () => {
  const items = questions('twinning', 2);
  const session = await aLearnerOn(4, items, 1);
  const first = await openReview(items, session);
  await first.user.click(screen.getByRole('button', { name: 'Review 2 questions' }));
  await answer(first.user, 'The firms');
  await first.user.click(screen.getByRole('button', { name: 'Next question' }));
  await answer(first.user, 'The centre');
  await first.user.click(screen.getByRole('button', { name: 'Stop here for now' }));
  expect(await screen.findByText('You left a review with 1 question to go.')).toBeInTheDocument();
  await first.user.click(screen.getByRole('button', { name: 'Go on with it' }));
  await screen.findByRole('heading', { name: /^Once more/ });
  first.unmount();
  const again = await renderPage(<Review items={toReviewItems(items)} itemsUrl={serveReviewItems(items)} title="x" />, {
    session,
  });

  expect(await screen.findByRole('heading', { name: 'Once more, for practice · 1 left' })).toBeInTheDocument();
  await answer(again.user, 'The centre');
  expect(screen.getByRole('button', { name: 'Finish the review' })).toBeInTheDocument();
});

test('a review of another device’s address says that it is not here', async () => {
  const items = questions('twinning', 1);
  const session = await aLearnerOn(4, items, 1);
  window.location.hash = 'elsewhere';
  await renderPage(<Review items={toReviewItems(items)} itemsUrl={serveReviewItems(items)} title="x" />, { session });

  expect(screen.getByText(/no such review in this browser/)).toBeInTheDocument();
});
