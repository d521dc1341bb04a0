import { screen, within } from '@testing-library/react';
import { layPairs } from '../../components/atlas/pair-rows';
import { listRegions } from '../../domain/evidence/regions';
import { COUNTRIES, PROVINCES } from '../../domain/evidence/tiles';
import { AnAtlas, LINKS } from './an-atlas';
import { renderPage, tabTo } from './render-page';

/** A window with room for two columns, or a phone's. */
function seeWindow(isRoomy: boolean): void {
  Object.defineProperty(window, 'matchMedia', {
    value: () => ({ matches: isRoomy, addEventListener: () => {}, removeEventListener: () => {} }),
    configurable: true,
  });
}

const place = (id: string) => document.querySelector<HTMLButtonElement>(`[data-place="${id}"]`) as HTMLButtonElement;
const boldLines = () =>
  [...document.querySelectorAll('[data-weight="bold"] [data-line]')].map((line) => line.getAttribute('data-line'));

test('every tile stands in one region', () => {
  expect(
    listRegions('province', () => true)
      .flatMap(({ tiles }) => tiles.map(({ id }) => id))
      .sort(),
  ).toEqual(PROVINCES.map(({ id }) => id).sort());
  expect(
    listRegions('country', () => true)
      .flatMap(({ tiles }) => tiles.map(({ id }) => id))
      .sort(),
  ).toEqual(COUNTRIES.map(({ id }) => id).sort());
});

test('the pairs are two columns by region with every name, and a line for each link', async () => {
  seeWindow(true);
  const { user } = await renderPage(<AnAtlas />);

  await user.click(screen.getByRole('button', { name: 'Pairs' }));

  const provinces = await screen.findByRole('toolbar', { name: 'Provinces by region' });
  expect(within(provinces).getByRole('group', { name: 'Southwest' })).toHaveTextContent(
    'SouthwestSichuanChongqingYunnan',
  );
  expect(within(screen.getByRole('toolbar', { name: 'Countries by region' })).getAllByRole('button')).toHaveLength(2);
  const paths = [...document.querySelectorAll('[data-weight="quiet"] [data-line]')].map((line) =>
    line.querySelector('path')?.getAttribute('d'),
  );
  expect(paths.join('').match(/M/g)).toHaveLength(LINKS.length);
});

test('arrow keys walk a column, the row in hand draws heavier, and Enter chooses it', async () => {
  seeWindow(true);
  const { user } = await renderPage(<AnAtlas start={{ as: 'pairs' }} />);
  await screen.findByRole('toolbar', { name: 'Countries by region' });
  await tabTo(user, place('DZA'));
  expect(place('DZA')).toHaveAccessibleDescription(/^Hubei: twinning in health/);
  expect(boldLines()).toEqual(['twin', 'mission']);

  await user.keyboard('{ArrowDown}');
  expect(place('UGA')).toHaveFocus();
  expect(boldLines()).toEqual(['twin', 'cluster']);
  await user.keyboard('{Enter}');

  expect(place('UGA')).toHaveAttribute('aria-pressed', 'true');
  expect(screen.getByRole('region', { name: 'Uganda' })).toBeInTheDocument();
});

test('on a phone the pairs are a list, and a row opens its note and source in place', async () => {
  seeWindow(false);
  const { user } = await renderPage(<AnAtlas start={{ as: 'pairs' }} />);
  const list = await screen.findByRole('list', { name: 'Pairs' });
  expect(list.querySelectorAll('[data-pair]')).toHaveLength(5);

  await user.click(within(list).getByText('1963'));

  const note = await within(list).findByText(/^Hubei began\./);
  expect(note.closest('details')).toHaveAttribute('open');
});

test('a line ends at the middle of its row', () => {
  const { middles, rows } = layPairs(LINKS);

  // Northern Africa, Algeria, Eastern Africa, Uganda.
  expect([middles.get('DZA'), middles.get('UGA')]).toEqual([1.5 / 4, 3.5 / 4]);
  // East, Anhui, South central, Hubei, Southwest, Sichuan, Chongqing, Yunnan.
  expect(rows).toBe(8);
});
