import { act, screen, within } from '@testing-library/react';
import { aLink } from '../domain/evidence/a-link';
import { AnAtlas } from './an-atlas';
import { renderPage, status } from './render-page';

const rows = () => [...document.querySelectorAll<HTMLElement>('[data-row-of]')].map((row) => row.dataset.rowOf);
const tile = (id: string) => {
  const found = document.querySelector<HTMLButtonElement>(`[data-tile="${id}"]`);
  if (!found) throw new Error(`no tile ${id}`);
  return found;
};
const counted = () => document.querySelector<HTMLElement>('[data-shown]')?.dataset.shown;

test('at first everything shows: maps, timeline and table agree', async () => {
  await renderPage(<AnAtlas />);

  expect(counted()).toBe('5');
  expect(rows()).toHaveLength(5);
  expect(tile('UGA')).toHaveAccessibleName('UGA, Uganda: 3 links');
  expect(screen.getByRole('button', { name: '1980s: 1 link' })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'no year: 2 links' })).toBeInTheDocument();
});

test('a filter is answered by maps, timeline and table together, and said aloud', async () => {
  const { user } = await renderPage(<AnAtlas />);

  await user.selectOptions(screen.getByLabelText('Mechanism'), 'twinning (4)');

  expect(rows()).toEqual(['hubei-algeria', 'chongqing-algeria', 'yunnan-uganda', 'sichuan-uganda']);
  expect(tile('UGA')).toHaveAccessibleName('UGA, Uganda: 2 of its 3 links under this choice');
  expect(tile('anhui')).toHaveAccessibleName('AH, Anhui: none of its 1 link under this choice');
  expect(screen.getByRole('button', { name: 'no year: 1 link' })).toBeInTheDocument();
  expect(status()).toBe('4 links shown');
});

test('each option says how many links it would show, the other filters standing', async () => {
  await renderPage(<AnAtlas start={{ country: 'UGA' }} />);

  const options = within(screen.getByLabelText('Sector')).getAllByRole('option');

  expect(options.map(({ textContent }) => textContent).slice(0, 3)).toEqual(['all', 'health (1)', 'agriculture (1)']);
});

test('a blank place can be chosen and says that none was found', async () => {
  const { user } = await renderPage(<AnAtlas />);

  await user.selectOptions(screen.getByLabelText('Country'), 'Kenya (0)');

  expect(screen.getAllByText('No link found in the sources checked.').length).toBeGreaterThan(0);
  expect(tile('KEN')).toHaveAccessibleName('KEN, Kenya: no link found in the sources checked');
  expect(status()).toBe('No link found in the sources checked.');
});

test('pressing a tile chooses it and lists its links; pressing it again lets go', async () => {
  const { user } = await renderPage(<AnAtlas />);

  await user.click(tile('UGA'));

  const chosen = screen.getByRole('region', { name: 'Uganda' });
  expect(within(chosen).getAllByRole('group')).toHaveLength(3);
  expect(tile('UGA')).toHaveAttribute('aria-pressed', 'true');

  await user.click(tile('UGA'));

  expect(counted()).toBe('5');
});

test('a link opens its note, source, date and confidence, with our remarks', async () => {
  const { user } = await renderPage(<AnAtlas start={{ country: 'DZA' }} />);
  const chosen = screen.getByRole('region', { name: 'Algeria' });

  await user.click(within(chosen).getByText('Chongqing – Algeria'));

  const opened = chosen.querySelector('details[open]') as HTMLElement;
  expect(await within(opened).findByText('Chongqing came once.')).toBeInTheDocument();
  expect(within(opened).getByRole('link', { name: /Report on chongqing/ })).toHaveAttribute(
    'href',
    'https://example.org/chongqing',
  );
  expect(opened).toHaveTextContent('A paper, 2019. Confidence: medium.');
  expect(opened).toHaveTextContent('Drawn as a broken line.');
});

test('where sources disagree the link says so, opened and in its row', async () => {
  await renderPage(<AnAtlas start={{ link: 'hubei-algeria' }} />);

  const row = document.querySelector('[data-row-of="hubei-algeria"]');

  expect(document.querySelector('details[open]')).toHaveTextContent('Sources disagree on the first team.');
  expect(row).toHaveAttribute('data-open');
  expect(row).toHaveTextContent('Sources disagree on the first team.');
});

test('the table says of every link all that the maps say, and its source is one action away', async () => {
  await renderPage(<AnAtlas />);

  const row = document.querySelector('[data-row-of="chongqing-algeria"]') as HTMLElement;

  expect(
    within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toEqual([
    'Algeria',
    'twinning, form unclear, one-off',
    'health',
    '2020',
    'Chongqing came once. Report on chongqing (opens a new tab), A paper, 2019. Confidence: medium.' +
      'One-off. Drawn as a broken line.',
  ]);
  expect(within(row).getByRole('link')).toHaveAttribute('href', 'https://example.org/chongqing');
});

test('the table is sorted on request, years that are missing last', async () => {
  const { user } = await renderPage(<AnAtlas />);

  await user.click(screen.getByRole('button', { name: /^Province/ }));
  expect(rows()).toEqual(['anhui-uganda', 'chongqing-algeria', 'hubei-algeria', 'sichuan-uganda', 'yunnan-uganda']);

  await user.click(screen.getByRole('button', { name: /^Since/ }));
  expect(rows()).toEqual(['hubei-algeria', 'yunnan-uganda', 'chongqing-algeria', 'sichuan-uganda', 'anhui-uganda']);
});

test('a long table begins with a hundred rows and grows on request', async () => {
  const links = Array.from({ length: 230 }, (_, i) => aLink({ id: `link-${i}` }));
  const { user } = await renderPage(<AnAtlas links={links} />);
  expect(rows()).toHaveLength(100);

  await user.click(screen.getByRole('button', { name: 'Show 100 more of 230' }));

  expect(rows()).toHaveLength(200);
});

test('a decade of the timeline filters, and pressing it again lets go', async () => {
  const { user } = await renderPage(<AnAtlas />);

  await user.click(screen.getByRole('button', { name: '2020s: 1 link' }));
  expect(rows()).toEqual(['chongqing-algeria']);

  await user.click(screen.getByRole('button', { name: '2020s: 1 link' }));
  expect(rows()).toHaveLength(5);
});

test('one press shows everything again', async () => {
  const { user } = await renderPage(<AnAtlas start={{ country: 'UGA', mechanism: 'clustering' }} />);

  await user.click(screen.getByRole('button', { name: 'Show everything' }));

  expect(counted()).toBe('5');
  expect(document.querySelector('[data-status]')).toHaveFocus();
});

test('each kind of line has a stroke of its own on the map', async () => {
  await renderPage(<AnAtlas />);

  const kinds = [...document.querySelectorAll('svg[data-look="quiet"][data-layout="wide"] [data-line]')];

  expect(kinds.map((kind) => [kind.getAttribute('data-line'), kind.querySelectorAll('path').length])).toEqual([
    ['twin', 1],
    ['mission', 1],
    ['cluster', 2],
  ]);
});

test('at rest one sentence says what the maps show, taken from the links; a choice has one of its own', async () => {
  const { user } = await renderPage(<AnAtlas />);
  const finding = () => document.querySelector('[data-finding]')?.textContent;
  expect(finding()).toBe('3 of the 5 links are in health.');

  await user.click(tile('UGA'));
  expect(finding()).toBe('Uganda is linked with 3 provinces.');

  await user.selectOptions(screen.getByLabelText('Sector'), 'agriculture (1)');
  expect(finding()).toBe('Uganda is linked with 1 province under this choice.');
});

test('while an investigation asks, no sentence answers', async () => {
  await renderPage(<AnAtlas start={{ investigation: 'one-twin' }} />);

  expect(document.querySelector('[data-finding]')).toBeNull();
});

test('what is chosen can be let go of beside the maps, and the focus goes back to its tile', async () => {
  const { user } = await renderPage(<AnAtlas start={{ country: 'UGA', sector: 'health' }} />);

  await user.click(screen.getByRole('button', { name: 'Clear Uganda' }));

  expect(tile('UGA')).toHaveAttribute('aria-pressed', 'false');
  expect(tile('UGA')).toHaveFocus();
  expect(screen.queryByRole('button', { name: /^Clear/ })).not.toBeInTheDocument();
  expect(counted()).toBe('3');
  expect(status()).toBe('3 links shown');
});

test('Escape on a map lets go of its chosen tile', async () => {
  const { user } = await renderPage(<AnAtlas start={{ country: 'UGA' }} />);
  act(() => tile('UGA').focus());

  await user.keyboard('{Escape}');

  expect(counted()).toBe('5');
  expect(tile('UGA')).toHaveFocus();
});

test('a link that stands open by itself can be let go of beside the maps', async () => {
  const { user } = await renderPage(<AnAtlas start={{ link: 'hubei-algeria' }} />);

  await user.click(screen.getByRole('button', { name: 'Clear Hubei and Algeria' }));

  expect(screen.queryByRole('region', { name: 'Hubei – Algeria' })).not.toBeInTheDocument();
  expect(tile('hubei')).toHaveFocus();
});

test('a tile that is pointed at lights its partners and no other, with their names', async () => {
  const { user } = await renderPage(<AnAtlas />);

  await user.hover(tile('DZA'));

  const lit = [...document.querySelectorAll<HTMLElement>('[data-lit]')].map(({ dataset }) => dataset.tile);
  expect(lit.sort()).toEqual(['DZA', 'chongqing', 'hubei']);
  const named = document.querySelector('[data-picture]')?.textContent;
  expect(named).toContain('Algeria: 2 links. HB Hubei: twinning in health, formal, since 1963; CQ Chongqing: twinning');
  expect(document.querySelector('[data-maps]')).toHaveAttribute('data-faded');
});
