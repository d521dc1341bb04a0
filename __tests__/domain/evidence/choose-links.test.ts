import fc from 'fast-check';
import {
  chooseLinks,
  countChoices,
  countTiles,
  DIMENSIONS,
  decadeOf,
  EVERYTHING,
  groupByTile,
  listDecades,
} from '../../../domain/evidence/choose-links';
import { aLink, anyLink } from './a-link';

const LINKS = [
  aLink({ id: 'a', province: 'yunnan', country: 'UGA', since: 1983 }),
  aLink({ id: 'b', province: 'sichuan', country: 'UGA', sector: 'agriculture', since: null }),
  aLink({ id: 'c', province: 'sichuan', country: 'UGA', sector: 'agriculture', mechanism: 'clustering', since: 2016 }),
  aLink({ id: 'd', province: 'sichuan', country: 'ETH', form: 'unclear', duration: 'one-off', since: 2020 }),
];
const ids = (links: readonly { id: string }[]) => links.map(({ id }) => id);

test('a choice keeps the links that fit all of it', () => {
  expect(ids(chooseLinks(LINKS, EVERYTHING))).toEqual(['a', 'b', 'c', 'd']);
  expect(ids(chooseLinks(LINKS, { ...EVERYTHING, country: 'UGA' }))).toEqual(['a', 'b', 'c']);
  expect(ids(chooseLinks(LINKS, { ...EVERYTHING, country: 'UGA', mechanism: 'twinning' }))).toEqual(['a', 'b']);
  expect(ids(chooseLinks(LINKS, { ...EVERYTHING, duration: 'one-off' }))).toEqual(['d']);
  expect(ids(chooseLinks(LINKS, { ...EVERYTHING, form: 'formal', sector: 'agriculture' }))).toEqual(['b', 'c']);
});

test('a decade is ten years, and links without a year have a place of their own', () => {
  expect(ids(chooseLinks(LINKS, { ...EVERYTHING, decade: '1980' }))).toEqual(['a']);
  expect(ids(chooseLinks(LINKS, { ...EVERYTHING, decade: 'undated' }))).toEqual(['b']);
  expect(decadeOf({ since: 1979 })).toBe('1970');
  expect(decadeOf({ since: 1980 })).toBe('1980');
});

test('the other values of a dimension are counted with the rest of the choice standing', () => {
  const choice = { ...EVERYTHING, country: 'UGA', mechanism: 'twinning' as const };

  expect(countChoices(LINKS, choice, 'country')).toEqual(
    new Map([
      ['UGA', 2],
      ['ETH', 1],
    ]),
  );
  expect(countChoices(LINKS, choice, 'mechanism')).toEqual(
    new Map([
      ['twinning', 2],
      ['clustering', 1],
    ]),
  );
});

test('links are grouped by the places on one side', () => {
  expect([...groupByTile(LINKS, 'province')].map(([id, links]) => [id, ids(links)])).toEqual([
    ['yunnan', ['a']],
    ['sichuan', ['b', 'c', 'd']],
  ]);
  expect(countTiles(LINKS)).toEqual({ yunnan: 1, sichuan: 3, UGA: 3, ETH: 1 });
});

test('decades run from the first to the last without a gap', () => {
  expect(listDecades(LINKS)).toEqual(['1980', '1990', '2000', '2010', '2020']);
  expect(listDecades([aLink({ since: null })])).toEqual([]);
});

test('for every dimension the counts of its values add up to what the choice without it shows', () => {
  fc.assert(
    fc.property(fc.array(anyLink), anyLink, fc.constantFrom(...DIMENSIONS), (links, asked, dimension) => {
      const choice = { ...EVERYTHING, sector: asked.sector, province: asked.province };

      const sum = [...countChoices(links, choice, dimension).values()].reduce((a, b) => a + b, 0);

      expect(sum).toBe(chooseLinks(links, choice, dimension).length);
    }),
  );
});
