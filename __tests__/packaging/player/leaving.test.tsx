import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Leaving } from '../../../packaging/player/Leaving';
import type { LmsConnection } from '../../../runtime/lms/lms-connection';
import type { LmsSaved } from '../../../runtime/lms/lms-driver';

const KEPT: LmsSaved = { ok: true, leftOut: 0 };

async function renderLeaving(answers: (LmsSaved | Promise<LmsSaved>)[]) {
  const asked: string[] = [];
  const leave: LmsConnection['leave'] = async (how) => {
    asked.push(how);
    return how === 'at-once' ? KEPT : (answers.shift() ?? KEPT);
  };
  const [goAway, stay] = [jest.fn(), jest.fn()];
  await act(async () => {
    render(<Leaving connection={{ leave } as LmsConnection} goAway={goAway} stay={stay} />);
  });
  return { asked, goAway, stay };
}

test('whoever leaves is led on once the course has everything', async () => {
  const { asked, goAway } = await renderLeaving([KEPT]);

  expect(asked).toEqual(['in-order']);
  expect(goAway).toHaveBeenCalledTimes(1);
});

test('where the course does not take everything it is said, and one can try again, go back or leave', async () => {
  const refused: LmsSaved = { ok: false, lost: 'all', said: null };
  const { asked, goAway, stay } = await renderLeaving([refused, refused]);
  const user = userEvent.setup();

  expect(screen.getByRole('status')).toHaveTextContent('did not take all of your work');
  expect(goAway).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await user.click(await screen.findByRole('button', { name: 'Go back to the work' }));
  expect(stay).toHaveBeenCalledTimes(1);
  await user.click(screen.getByRole('button', { name: 'Leave anyway' }));

  expect(asked).toEqual(['in-order', 'in-order', 'at-once']);
  expect(goAway).toHaveBeenCalledTimes(1);
});

test('a course that does not answer does not hold anybody for ever', async () => {
  jest.useFakeTimers();
  const { goAway } = await renderLeaving([new Promise<LmsSaved>(() => {})]);
  await act(() => jest.advanceTimersByTimeAsync(16_000));
  jest.useRealTimers();

  expect(screen.getByRole('status')).toHaveTextContent('has not answered yet');
  await userEvent.click(screen.getByRole('button', { name: 'Leave anyway' }));
  expect(goAway).toHaveBeenCalledTimes(1);
});
