import { screen, waitFor } from '@testing-library/react';
import { LinkTable } from '../../components/atlas/LinkTable';
import { useReadiness } from '../../components/teach/use-readiness';
import { Fetching } from '../../components/ui/Fetching';
import { usePageTitle } from '../../components/ui/use-page-title';
import { aLink } from '../domain/evidence/a-link';
import { inPage, renderPage, status } from './render-page';

function Heading({ text }: { text: string }) {
  useReadiness(text);
  return <h2>{text}</h2>;
}

test('that what is built has become ready is said, once and not on arrival', async () => {
  const { rerender, session } = await renderPage(<Heading text="Not ready yet" />);
  expect(status()).toBe('');

  rerender(inPage(<Heading text="Ready to hand out" />, session));

  expect(status()).toBe('Ready to hand out.');
});

test('sorting says by what, and that the table has its own order again', async () => {
  const { user } = await renderPage(<LinkTable links={[aLink()]} opened={null} remarks={new Map()} />);

  await user.click(screen.getByRole('button', { name: /^Country/ }));
  expect(status()).toBe('Sorted by country.');

  await user.click(screen.getByRole('button', { name: /^Country/ }));
  expect(status()).toBe('In the table’s own order.');
});

test('whoever asks again for what could not be fetched waits there, and goes on to what comes', async () => {
  const retry = jest.fn();
  const fetching = (failed: boolean) => (
    <Fetching what="the questions" fault="No network." retry={failed ? retry : null} />
  );
  const { user, rerender, session } = await renderPage(fetching(true));
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(retry).toHaveBeenCalledTimes(1);
  rerender(inPage(fetching(false), session));
  expect(screen.getByText('Fetching the questions …').parentElement).toHaveFocus();

  rerender(inPage(<h1>The questions</h1>, session));

  await waitFor(() => expect(screen.getByRole('heading', { name: 'The questions' })).toHaveFocus());
});

function Titled({ part }: { part: string | null }) {
  usePageTitle(part, 'Twinning');
  return null;
}

test('the title names what is on screen before the page, and is given back', async () => {
  document.title = 'Twinning – Provinces';
  const { rerender, session, unmount } = await renderPage(<Titled part="Step 1 of 3: Guess" />);
  expect(document.title).toBe('Step 1 of 3: Guess – Twinning – Provinces');

  rerender(inPage(<Titled part="Step 2 of 3: Pairs" />, session));
  expect(document.title).toBe('Step 2 of 3: Pairs – Twinning – Provinces');
  // As Next does after hydration.
  document.title = 'Twinning – Provinces';
  await waitFor(() => expect(document.title).toBe('Step 2 of 3: Pairs – Twinning – Provinces'));

  unmount();
  expect(document.title).toBe('Twinning – Provinces');
});

test('a page whose own title does not name the lesson says it too', async () => {
  document.title = 'Week 3';

  await renderPage(<Titled part="Step 1 of 3: Guess" />);

  expect(document.title).toBe('Step 1 of 3: Guess – Twinning – Week 3');
});
