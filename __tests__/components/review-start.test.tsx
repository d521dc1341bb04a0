import { act, screen } from '@testing-library/react';
import { anAttempt } from '../domain/an-entry';
import { aSingle } from '../domain/an-item';
import { aLearnerOn, answer, noon, openReview, questions } from './a-review-page';
import { status } from './render-page';

test('before anything was answered there is nothing to review', async () => {
  const session = await aLearnerOn(4, [], 1);
  await openReview(questions('twinning', 2), session);

  expect(screen.getByText(/Nothing to review yet/)).toBeInTheDocument();
  expect(screen.queryByRole('button')).not.toBeInTheDocument();
});

test('a backlog is never dumped: a share of twelve, ten at a time, and a visible end', async () => {
  const items = [...questions('twinning', 14), ...questions('clustering', 14)];
  const session = await aLearnerOn(20, items, 1);
  const { user } = await openReview(items, session);

  expect(screen.getByRole('heading', { name: '12 due today' })).toBeInTheDocument();
  expect(screen.getByText(/28 questions are waiting in all/)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Review 12 questions' })).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Only 10 for now' }));
  expect(await screen.findByRole('heading', { name: 'Question 1 · 10 left' })).toBeInTheDocument();
});

test('once today’s share is done, more is offered and not pressed', async () => {
  const items = questions('twinning', 3);
  const session = await aLearnerOn(20, items, 1);
  act(() => session.setPlan(null, 1));
  const { user } = await openReview(items, session);
  await user.click(screen.getByRole('button', { name: 'Review 1 question' }));
  await answer(user, 'The centre');
  await user.click(screen.getByRole('button', { name: 'Finish the review' }));
  expect(await screen.findByText(/2 questions more could be asked today/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Back to the review’s start' }));
  expect(await screen.findByRole('heading', { name: 'Today’s share is done' })).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Review 2 more' }));

  expect(await screen.findByRole('heading', { name: 'Question 1 · 2 left' })).toBeInTheDocument();
});

test('nothing due: when the next one comes', async () => {
  const items = questions('twinning', 2);
  const session = await aLearnerOn(2, items, 1);
  await openReview(items, session);

  expect(screen.getByRole('heading', { name: 'Nothing is due today' })).toBeInTheDocument();
  expect(screen.getByText('The next 2 questions come on Wednesday 4 November.')).toBeInTheDocument();
});

test('an exam and a number of questions a day are kept as the plan', async () => {
  const items = questions('twinning', 2);
  const session = await aLearnerOn(2, items, 1);
  const { user } = await openReview(items, session);
  await user.type(screen.getByLabelText('When is your exam?'), '2026-11-12');
  await user.clear(screen.getByLabelText('Questions a day'));
  await user.type(screen.getByLabelText('Questions a day'), '20');
  await user.click(screen.getByRole('button', { name: 'Keep this plan' }));

  expect(session.getState().log.at(-1)).toMatchObject({ type: 'plan', exam: '2026-11-12', cap: 20 });
  expect(status()).toBe('Plan kept.');
  expect(screen.getByText(/Your exam is on Thursday 12 November/)).toBeInTheDocument();
  await user.clear(screen.getByLabelText('When is your exam?'));
  await user.click(screen.getByRole('button', { name: 'Keep this plan' }));
  expect(session.getState().log.at(-1)).toMatchObject({ type: 'plan', exam: null, cap: 20 });
});

test('an exam too far ahead to be planned for is said to be so, and the plan can be kept with it', async () => {
  const items = questions('twinning', 2);
  const session = await aLearnerOn(2, items, 1);
  act(() => session.setPlan('2028-06-01', 20));
  const { user } = await openReview(items, session);

  expect(screen.getByText(/Your exam is more than a year away, and is not planned for yet\./)).toBeInTheDocument();
  expect(screen.getByLabelText('When is your exam?')).toBeValid();
  await user.clear(screen.getByLabelText('Questions a day'));
  await user.type(screen.getByLabelText('Questions a day'), '9');
  await user.click(screen.getByRole('button', { name: 'Keep this plan' }));
  expect(session.getState().log.at(-1)).toMatchObject({ type: 'plan', exam: '2028-06-01', cap: 9 });
});

test('too few a day before an exam: the number that it takes is told, and offered', async () => {
  const items = questions('twinning', 6);
  const session = await aLearnerOn(5, items, 1);
  act(() => session.setPlan('2026-11-07', 1));
  await openReview(items, session);

  expect(screen.getByText(/it takes up to 3 a day/)).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Review 3 questions' })).toBeInTheDocument();
});

test('a tab left open overnight counts from the new day once it is looked at', async () => {
  const items = questions('twinning', 1);
  const session = await aLearnerOn(3, items, 1);
  const now = { at: noon(3) };
  session.now = () => now.at;
  await openReview(items, session);
  expect(screen.getByRole('heading', { name: 'Nothing is due today' })).toBeInTheDocument();
  now.at = noon(4);
  act(() => void window.dispatchEvent(new Event('focus')));

  expect(await screen.findByRole('heading', { name: '1 due today' })).toBeInTheDocument();
});

test('an item that the course no longer has is neither due nor asked', async () => {
  const session = await aLearnerOn(20, [aSingle({ id: 'gone' })], 1);
  await session.addEntries([anAttempt({ id: 'x', at: noon(1), item: 'twinning_1' })]);
  await openReview(questions('twinning', 1), session);

  expect(screen.getByRole('heading', { name: '1 due today' })).toBeInTheDocument();
});
