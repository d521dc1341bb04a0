import { screen } from '@testing-library/react';
import { MainLinks } from '../../components/shell/MainLinks';
import { PagePathContext } from '../../components/shell/page-path';
import type { Entry } from '../../domain/entry';
import { createMemoryStorage } from '../../runtime/memory-storage';
import { anAttempt } from '../domain/an-entry';
import { aSession } from '../runtime/a-session';
import { renderPage } from './render-page';

async function renderLinks(path: string, entries: Entry[] = []) {
  const storage = createMemoryStorage();
  await storage.append(entries);
  return renderPage(
    <PagePathContext value={path}>
      <MainLinks />
    </PagePathContext>,
    { session: aSession({ storage }).session },
  );
}

const link = (name: RegExp) => screen.getByRole('link', { name });

test('the masthead marks the page that is open, and on a page that belongs to one that one', async () => {
  await renderLinks('/results');

  expect(link(/^How you are doing/)).toHaveAttribute('aria-current', 'true');
  expect(screen.getAllByRole('link').filter((one) => one.hasAttribute('aria-current'))).toHaveLength(1);
});

test('the page itself is marked as the page', async () => {
  await renderLinks('/atlas');

  expect(link(/^Atlas/)).toHaveAttribute('aria-current', 'page');
});

test('what lives on answers is quiet before the first, and only that', async () => {
  await renderLinks('/');

  expect(screen.getAllByRole('link').filter((one) => one.className.includes('quiet'))).toEqual([
    link(/^Review/),
    link(/^How you are doing/),
  ]);
});

test('after an answer nothing is quiet', async () => {
  await renderLinks('/', [anAttempt()]);

  expect(screen.getAllByRole('link').filter((one) => one.className.includes('quiet'))).toEqual([]);
});
