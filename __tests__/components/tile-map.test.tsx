import { screen } from '@testing-library/react';
import { AnAtlas } from './an-atlas';
import { renderPage, tabTo } from './render-page';

const focused = () => (document.activeElement as HTMLElement).dataset.tile;
const description = () => document.activeElement;

test('a map is one stop for Tab, and arrow keys walk its tiles past the gaps', async () => {
  const { user } = await renderPage(<AnAtlas start={{ country: 'UGA' }} />);
  const uganda = screen.getByRole('button', { name: 'UGA, Uganda: 3 links' });
  await tabTo(user, uganda);

  await user.keyboard('{ArrowRight}');
  expect(focused()).toBe('KEN');
  await user.keyboard('{ArrowUp}');
  expect(focused()).toBe('ETH');
  await user.keyboard('{Home}');
  expect(focused()).toBe('SEN');
  await user.keyboard('{Control>}{End}{/Control}');
  expect(focused()).toBe('LSO');
  await user.tab({ shift: true });
  expect(focused()).toBe('sichuan');
});

test('the tile in hand is described by its links', async () => {
  const { user } = await renderPage(<AnAtlas start={{ country: 'UGA' }} />);
  await tabTo(user, screen.getByRole('button', { name: 'UGA, Uganda: 3 links' }));

  expect(description()).toHaveAccessibleDescription(
    'Yunnan: twinning in health, formal, since 1983; Sichuan: twinning in agriculture, formal, no year on record; Anhui: clustering in construction, form unclear, no year on record.',
  );

  await user.keyboard('{ArrowRight}');

  expect(description()).toHaveAccessibleName('KEN, Kenya: no link found in the sources checked');
  expect(description()).toHaveAccessibleDescription('no link found in the sources checked.');
});

test('Enter and Space choose the tile in hand', async () => {
  const { user } = await renderPage(<AnAtlas />);
  await tabTo(user, screen.getByRole('button', { name: 'DZA, Algeria: 2 links' }));

  await user.keyboard('{Enter}');
  expect(screen.getByRole('region', { name: 'Algeria' })).toBeInTheDocument();

  await user.keyboard(' ');
  expect(screen.queryByRole('region', { name: 'Algeria' })).not.toBeInTheDocument();
});

test('the maps are grids of rows and cells with a name each', async () => {
  await renderPage(<AnAtlas />);

  const china = screen.getByRole('grid', { name: 'China’s 31 provincial-level units' });
  const africa = screen.getByRole('grid', { name: 'Africa’s 54 countries' });

  expect(china.querySelectorAll('td')).toHaveLength(31);
  expect(africa.querySelectorAll('td')).toHaveLength(54);
});

test('arrow keys of the maps are not the page’s', async () => {
  const { user } = await renderPage(<AnAtlas />);
  await tabTo(user, screen.getByRole('button', { name: 'DZA, Algeria: 2 links' }));
  let isPrevented: boolean | undefined;
  window.addEventListener('keydown', (event) => {
    isPrevented = event.defaultPrevented;
  });

  await user.keyboard('{ArrowLeft}');

  expect(isPrevented).toBe(true);
});
