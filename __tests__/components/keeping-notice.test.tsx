import { act, screen } from '@testing-library/react';
import { KeepingNotice } from '../../components/shell/KeepingNotice';
import { SiteFrame } from '../../components/shell/SiteFrame';
import { createMemoryStorage } from '../../runtime/memory-storage';
import type { Refusal } from '../../runtime/record-storage';
import { choose } from '../domain/a-response';
import { aSingle } from '../domain/an-item';
import { aSession } from '../runtime/a-session';
import { renderPage } from './render-page';

test('while all is kept nothing is said', async () => {
  await renderPage(<KeepingNotice />);

  expect(screen.queryByRole('complementary')).toBeNull();
});

test.each<[Refusal, RegExp]>([
  ['refused', /^This browser does not let the page keep anything .* your answers are gone when you close this tab\.$/],
  ['newer', /^Your saved answers were written by a newer version of this module\. They are untouched\./],
  ['full', /^There is no room left on this device, so new answers cannot be kept\./],
  ['lost', /^The browser has closed the place where your answers are kept\. .* the page goes on trying/],
  ['slow', /^The browser has not opened the place where your answers are kept, .* You can go on/],
])('when storage is %s it is said plainly, without codes', async (refusal, words) => {
  await renderPage(<KeepingNotice />, { session: aSession({ refusal }).session });

  expect(screen.getByRole('complementary', { name: 'About your saved answers' })).toBeInTheDocument();
  expect(screen.getByText(words)).toBeInTheDocument();
});

test.each([
  [1, '1 saved answer could not be read. Nothing was deleted; everything else is here.'],
  [3, '3 saved answers could not be read. Nothing was deleted; everything else is here.'],
])('%i unreadable entries are counted', async (unreadable, words) => {
  const memory = createMemoryStorage();
  const storage = { ...memory, load: async () => ({ ...(await memory.load()), unreadable }) };

  await renderPage(<KeepingNotice />, { session: aSession({ storage }).session });

  expect(screen.getByText(words)).toBeInTheDocument();
});

test('when there is room again and everything is saved, the notice goes', async () => {
  const memory = createMemoryStorage();
  const disk = { isFull: true };
  const storage = {
    ...memory,
    append: (entries: Parameters<typeof memory.append>[0]) =>
      disk.isFull ? Promise.resolve({ ok: false as const, why: 'full' as const }) : memory.append(entries),
  };
  const { session } = await renderPage(<KeepingNotice />, { session: aSession({ storage }).session });
  const answer = (option: string) =>
    act(async () => {
      session.respond(aSingle(), null, choose(option));
      session.submit(aSingle(), null);
    });
  await answer('firms');
  expect(screen.getByText(/^There is no room left/)).toBeInTheDocument();

  disk.isFull = false;
  await answer('centre');

  expect(screen.queryByText(/^There is no room left/)).toBeNull();
});

test('every page can be skipped to its content, and leads home and to the pages about the module', async () => {
  await renderPage(
    <SiteFrame title="Provinces as global actors">
      <p>Here.</p>
    </SiteFrame>,
  );

  expect(screen.getByRole('link', { name: 'Skip to the content' })).toHaveAttribute('href', '#main');
  expect(screen.getByRole('main')).toHaveAttribute('id', 'main');
  expect(screen.getByRole('main')).toHaveTextContent('Here.');
  expect(screen.getByRole('link', { name: 'Provinces as global actors' })).toHaveAttribute('href', '/');
  expect(screen.getByRole('link', { name: 'Glossary' })).toHaveAttribute('href', '/glossary');
});
