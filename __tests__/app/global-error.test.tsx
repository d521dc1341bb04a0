import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import GlobalError from '../../app/global-error';

test('where the frame of a page failed too, a whole document says so, and promises no more than is known', async () => {
  let resets = 0;
  // It brings its own <html>: React puts that in the document's place.
  render(<GlobalError error={new Error('broken')} reset={() => (resets += 1)} />, {
    container: document as unknown as HTMLElement,
    baseElement: document.documentElement,
  });

  expect(document.documentElement).toHaveAttribute('lang', 'en-GB');
  expect(document.title).toBe('Something went wrong');
  expect(screen.getByRole('heading', { level: 1, name: 'The module has stopped working' })).toBeInTheDocument();
  expect(screen.getByRole('alert')).toHaveTextContent('What was kept of your answers is still there.');
  expect(screen.getByRole('button', { name: 'Reload the page' })).toBeInTheDocument();
  await userEvent.setup().click(screen.getByRole('button', { name: 'Try again' }));

  expect(resets).toBe(1);
});
