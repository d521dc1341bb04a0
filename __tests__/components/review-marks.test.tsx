import { screen } from '@testing-library/react';
import { line } from '../domain/a-response';
import { anOrder } from '../domain/an-item';
import { aLearnerOn, openReview } from './a-review-page';
import { byClicks } from './answer-ways';

test('of an answer that is not all right and is remembered all the same, both are said', async () => {
  const item = anOrder({ for: 'quiz' });
  const session = await aLearnerOn(4, [item], 1);
  const { user } = await openReview([item], session);
  await user.click(screen.getByRole('button', { name: 'Review 1 question' }));
  await screen.findByRole('heading', { name: 'Question 1 · 1 left' });
  await byClicks(user, item, line('pressure', 'firms', 'policy', 'cluster'));
  await user.click(screen.getByRole('button', { name: 'Answer' }));

  expect(document.querySelector('[data-dot]')).toHaveAttribute('data-dot', 'partly');
  expect(screen.getByText('83 % of the point: enough to count as remembered.')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Finish the review' }));

  expect(await screen.findByRole('heading', { name: '1 of 1 remembered' })).toBeInTheDocument();
  expect(screen.getByText('From 80 % of the point on, an answer counts as remembered.')).toBeInTheDocument();
});
