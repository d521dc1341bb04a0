import { drawPicture } from '../../components/atlas/draw-picture';
import { START } from '../../domain/evidence/atlas-state';
import { aLink } from '../domain/evidence/a-link';
import { LINKS } from './an-atlas';

const HOSTILE = `</text><script>alert("1")</script>&\u0001'`;
const base = {
  title: 'Evidence atlas',
  finding: 'All have one.',
  credit: 'From the module.',
  date: '2026-11-27',
  links: LINKS,
};

/** The picture as an XML reader has it; it throws on nothing, but marks what it can't read. */
function read(svg: string): Document {
  const page = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(page.querySelector('parsererror')).toBeNull();
  return page;
}

test.each([null, 'pairs'] as const)(
  'a picture has every drawn link with its name, title, finding, credit and date (%s)',
  (as) => {
    const page = read(drawPicture({ ...base, state: { ...START, as } }));

    expect([...page.querySelectorAll('[data-link]')].map((line) => line.getAttribute('data-link')).sort()).toEqual(
      LINKS.map(({ id }) => id).sort(),
    );
    expect(page.querySelector('[data-link="hubei-algeria"] title')?.textContent).toBe(
      'Hubei – Algeria: Twinning in health, formal, since 1963',
    );
    for (const text of ['Evidence atlas', 'All have one.', 'From the module. 2026-11-27.', 'twinning, lasting'])
      expect(page.documentElement.textContent).toContain(text);
  },
);

test('a picture of a choice has the links of that choice alone', () => {
  const page = read(drawPicture({ ...base, state: { ...START, country: 'DZA' } }));

  expect([...page.querySelectorAll('[data-link]')].map((line) => line.getAttribute('data-link'))).toEqual([
    'hubei-algeria',
    'chongqing-algeria',
  ]);
});

test.each([null, 'pairs'] as const)('no text can break out of the picture (%s)', (as) => {
  const links = [aLink({ id: HOSTILE })];

  const page = read(
    drawPicture({ title: HOSTILE, finding: HOSTILE, credit: HOSTILE, date: HOSTILE, links, state: { ...START, as } }),
  );

  expect(page.querySelector('script')).toBeNull();
  expect(page.querySelector('[data-link]')?.getAttribute('data-link')).toContain('<script>');
});
