import { act, render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { TellCome } from '../../components/assignment/TellCome';
import { lazyOr } from '../../components/ui/lazy-or';

test('when the code of a part can’t be had, the rest of the page stands', async () => {
  const Part = lazyOr<object>(
    () => Promise.reject(new TypeError('Failed to fetch')),
    () => <p>Instead.</p>,
  );

  await act(async () => {
    render(
      <>
        <p>The page.</p>
        <Suspense fallback={null}>
          <Part />
        </Suspense>
      </>,
    );
  });

  expect(screen.getByText('The page.')).toBeInTheDocument();
  expect(screen.getByText('Instead.')).toBeInTheDocument();
});

test('a lesson whose turn nobody can tell is open', () => {
  const tell = jest.fn();
  render(<TellCome tell={tell} />);

  expect(tell).toHaveBeenCalledWith('come');
});
