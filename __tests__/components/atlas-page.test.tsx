import { act, screen } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { AtlasPage } from '../../components/atlas/AtlasPage';
import type { Investigation } from '../../domain/evidence/evidence';
import { flushAddress } from '../../runtime/address';
import { aSession } from '../runtime/a-session';
import { LINKS } from './an-atlas';
import { inPage, renderPage, status } from './render-page';

const passage = { text: 'Text', cites: [], sources: [] };
const INVESTIGATION: Investigation = {
  ...{ id: 'one-twin', title: 'One twin?', claim: 'Each has one.', cites: [] },
  predict: { ...passage, item: 'none' },
  looks: [],
  conclude: { ...passage, items: [], carries: 'That much.', cannot: 'No more.' },
};
const atlas = (
  <AtlasPage
    evidence={{ links: LINKS, rules: [], contradictions: [], teams: [], investigations: [INVESTIGATION] }}
    items={[]}
    sources={[]}
    csvUrl="/atlas/links.csv"
    credit="From the module."
  />
);

afterEach(() => {
  flushAddress();
  window.history.replaceState(null, '', '/');
});

test('a view that the address names is there on arrival without being announced; a change of it is', async () => {
  window.history.replaceState(null, '', '/?sector=health');
  const { session } = aSession();
  const place = document.body.appendChild(document.createElement('div'));
  place.innerHTML = renderToString(inPage(atlas, session));

  const root = await act(async () => hydrateRoot(place, inPage(atlas, session)));

  expect(document.querySelector('[data-shown]')).toHaveTextContent('3 of 5 links');
  expect(status()).toBe('');

  await act(async () => screen.getByRole('button', { name: 'Show everything' }).click());

  expect(status()).toBe('5 links shown');
  act(() => root.unmount());
  place.remove();
});

test('closing an investigation gives the focus back to the button that opened it', async () => {
  window.history.replaceState(null, '', '/?investigation=one-twin&step=2');
  const { user } = await renderPage(atlas);

  await user.click(screen.getByRole('button', { name: 'Close' }));

  expect(screen.getByRole('button', { name: /^One twin\?/ })).toHaveFocus();
  expect(window.location.search).toBe('');
});
