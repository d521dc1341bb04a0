import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import ErrorPage from '../../app/error';
import { aSession } from '../runtime/a-session';
import { renderPage } from './render-page';

test('a page that failed begins at its heading, says what is kept, and offers ways on', async () => {
  let resets = 0;
  render(<ErrorPage error={new Error('broken')} reset={() => (resets += 1)} />);

  expect(screen.getByRole('heading', { level: 1, name: 'This page has stopped working' })).toHaveFocus();
  expect(screen.getByRole('alert')).toHaveTextContent('Your answers so far are kept.');
  expect(screen.getByRole('link', { name: 'To the five lessons' })).toBeInTheDocument();
  await userEvent.setup().click(screen.getByRole('button', { name: 'Try again' }));

  expect(resets).toBe(1);
});

test('where the browser keeps nothing, a page that failed does not say that answers are kept', async () => {
  const { session } = aSession({ refusal: 'refused' });

  await renderPage(<ErrorPage error={new Error('broken')} reset={() => {}} />, { session });

  expect(screen.getByRole('alert')).toHaveTextContent('Your answers may be lost if you reload.');
});

test('a page that failed while one was at something outside it leaves the focus there', () => {
  const link = document.body.appendChild(document.createElement('button'));
  link.focus();

  render(<ErrorPage error={new Error('broken')} reset={() => {}} />);

  expect(link).toHaveFocus();
  link.remove();
});
