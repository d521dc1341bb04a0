import { act, screen, waitFor, within } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { EmbeddedAtlas } from '../../components/atlas/EmbeddedAtlas';
import { LINKS } from './an-atlas';
import { renderPage } from './render-page';

const view = 'mechanism=twinning&duration=lasting';
const atlas = (
  <EmbeddedAtlas links={LINKS} view={view}>
    Standing pairs.
  </EmbeddedAtlas>
);

test('without a script the list is complete, and there is no style that the policy would block', () => {
  const html = renderToStaticMarkup(atlas);
  const page = new DOMParser().parseFromString(html, 'text/html');

  expect([...page.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
    'Hubei – Algeria health, 1963',
    'Yunnan – Uganda health, 1983',
    'Sichuan – Uganda agriculture, no year',
  ]);
  expect(page.querySelector('figcaption')?.textContent).toBe('Standing pairs.');
  expect(page.querySelector('a')?.getAttribute('href')).toBe(`/atlas?${view}`);
  expect(html).not.toContain('style=');
});

test('where there is no atlas to lead to, the list names each source itself', () => {
  const html = renderToStaticMarkup(
    <EmbeddedAtlas links={LINKS} view={view} isAlone>
      Standing pairs.
    </EmbeddedAtlas>,
  );
  const page = new DOMParser().parseFromString(html, 'text/html');

  expect(html).not.toContain('Open this view in the atlas');
  expect([...page.querySelectorAll('li a')].map((link) => [link.getAttribute('href'), link.textContent])).toEqual([
    ['https://example.org/hubei', 'A paper, 2019 (opens a new tab)'],
    ['https://example.org/yunnan', 'A paper, 2019 (opens a new tab)'],
    ['https://example.org/sichuan', 'A paper, 2019 (opens a new tab)'],
  ]);
});

test('the maps come when their place comes near the screen, and not before', async () => {
  let comeNear = () => {};
  class Observer {
    constructor(notify: (entries: { isIntersecting: boolean }[]) => void) {
      comeNear = () => notify([{ isIntersecting: true }]);
    }
    observe() {}
    disconnect() {}
  }
  Object.defineProperty(window, 'IntersectionObserver', { value: Observer, configurable: true });
  await renderPage(atlas);
  expect(screen.queryByRole('grid')).not.toBeInTheDocument();

  act(() => comeNear());

  await waitFor(() => expect(screen.getAllByRole('grid')).toHaveLength(2));
  Reflect.deleteProperty(window, 'IntersectionObserver');
});

test('a place whose links lie outside the view is not called blank', async () => {
  const { user } = await renderPage(atlas);
  await waitFor(() => expect(screen.getAllByRole('grid')).toHaveLength(2));

  expect(screen.getByRole('button', { name: 'AH, Anhui: none of its 1 link under this choice' })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'KEN, Kenya: no link found in the sources checked' })).toBeInTheDocument();

  await user.click(screen.getByRole('button', { name: /^UGA, Uganda/ }));

  expect(screen.getByRole('button', { name: /^UGA, Uganda/ })).toHaveAttribute('aria-pressed', 'true');
});

test('the list can be had beside the maps', async () => {
  const { user } = await renderPage(atlas);

  await user.click(screen.getByRole('button', { name: 'The 3 links as a list' }));

  const list = screen.getByText('Hubei – Algeria').closest('div') as HTMLElement;
  expect(list).not.toHaveAttribute('data-folded');
  expect(within(list).getAllByRole('listitem').length).toBe(3);
});
