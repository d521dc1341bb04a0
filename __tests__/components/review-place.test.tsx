import { screen } from '@testing-library/react';
import { Review } from '../../components/review/Review';
import { aLearnerOn, answer, questions, serveReviewItems, toReviewItems } from './a-review-page';
import { renderPage } from './render-page';

test('a question that a lesson asks says in which step it stands, since it may speak of “this step”', async () => {
  const items = questions('twinning', 2);
  const session = await aLearnerOn(4, items, 1);
  window.location.hash = '';
  const steps = [{ id: 'guess', title: 'Two twins', items: ['twinning_1'], seconds: 60 }];
  const lessons = [{ id: 'twinning', title: 'Twinning', steps }];
  const { user } = await renderPage(
    <Review items={toReviewItems(items)} lessons={lessons} itemsUrl={serveReviewItems(items)} title="x" />,
    { session },
  );
  await user.click(screen.getByRole('button', { name: 'Review 2 questions' }));
  await screen.findByRole('heading', { name: /^Question 1/ });

  const place = screen.getByRole('link', { name: 'Twinning, step 1: Two twins' });
  expect(place).toHaveAttribute('href', '/lessons/twinning#guess');
  await answer(user, 'The centre');
  await user.click(screen.getByRole('button', { name: 'Next question' }));
  expect(screen.queryByRole('link', { name: /, step \d/ })).toBeNull();
});
