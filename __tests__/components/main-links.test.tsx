import { screen } from '@testing-library/react';
import { MainLinks } from '../../components/shell/MainLinks';
import { PagePathContext } from '../../components/shell/page-path';
import { renderPage } from './render-page';

function renderLinks(path: string) {
  return renderPage(
    <PagePathContext value={path}>
      <MainLinks />
    </PagePathContext>,
  );
}

const link = (name: RegExp) => screen.getByRole('link', { name });

test('the masthead marks the page that is open, and on a page that belongs to one that one', async () => {
  await renderLinks('/results');

  expect(link(/^How you are doing/)).toHaveAttribute('aria-current', 'true');
  expect(screen.getAllByRole('link').filter((one) => one.hasAttribute('aria-current'))).toHaveLength(1);
});

test('the lessons are one press away, and marked in a lesson and its quiz', async () => {
  await renderLinks('/quiz/twinning');

  expect(link(/^Lessons/)).toHaveAttribute('href', '/#lessons');
  expect(link(/^Lessons/)).toHaveAttribute('aria-current', 'true');
});

test('the page itself is marked as the page', async () => {
  await renderLinks('/atlas');

  expect(link(/^Atlas/)).toHaveAttribute('aria-current', 'page');
});

test('before the first answer no link looks as if it could not be pressed', async () => {
  await renderLinks('/');

  expect(screen.getAllByRole('link').map((one) => one.className)).toEqual(['', '', '', '', '', '']);
});
