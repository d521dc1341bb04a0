import fc from 'fast-check';
import {
  type AtlasState,
  changeAtlas,
  listUnread,
  parseAtlas,
  START,
  writeAtlas,
} from '../../../domain/evidence/atlas-state';
import { chooseLinks } from '../../../domain/evidence/choose-links';
import { DURATIONS, FORMALITIES, MECHANISMS, SECTORS } from '../../../domain/evidence/evidence';
import { COUNTRIES, PROVINCES } from '../../../domain/evidence/tiles';
import { anyLink } from './a-link';

const slug = fc.stringMatching(/^[a-z][a-z0-9-]{1,20}$/);
const orNull = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });
const anyState: fc.Arbitrary<AtlasState> = fc.record({
  province: orNull(fc.constantFrom(...PROVINCES.map(({ id }) => id))),
  country: orNull(fc.constantFrom(...COUNTRIES.map(({ id }) => id))),
  sector: orNull(fc.constantFrom(...SECTORS)),
  mechanism: orNull(fc.constantFrom(...MECHANISMS)),
  form: orNull(fc.constantFrom(...FORMALITIES)),
  duration: orNull(fc.constantFrom(...DURATIONS)),
  decade: orNull(fc.constantFrom('1950', '1960', '2020', 'undated')),
  link: orNull(slug),
  as: orNull(fc.constant('pairs' as const)),
  investigation: orNull(slug),
  step: fc.integer({ min: 1, max: 9 }),
});

/** Addresses of all kinds: noise, known keys with noise, and broken percent signs. */
const anyQuery = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc
    .array(fc.tuple(fc.constantFrom(...Object.keys(START), '%', '?', '__proto__'), fc.string({ unit: 'binary' })))
    .map((parts) => `?${parts.map(([key, value]) => `${key}=${value}`).join('&')}`),
);

test('any address is read as some valid view, which its own address gives back', () => {
  fc.assert(
    fc.property(anyQuery, (query) => {
      const state = parseAtlas(query);

      expect(Object.keys(state).sort()).toEqual(Object.keys(START).sort());
      expect(parseAtlas(writeAtlas(state))).toEqual(state);
    }),
  );
});

test('every view goes into its address and comes back', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      expect(parseAtlas(`?${writeAtlas(state)}`)).toEqual(state);
      expect(listUnread(writeAtlas(state))).toEqual([]);
    }),
  );
});

test('whatever an address asks for, filtering by it does not fail', () => {
  fc.assert(
    fc.property(anyQuery, fc.array(anyLink), (query, links) => {
      expect(chooseLinks(links, parseAtlas(query)).length).toBeLessThanOrEqual(links.length);
    }),
  );
});

test('everything is the empty address', () => {
  expect(writeAtlas(START)).toBe('');
  expect(parseAtlas('')).toEqual(START);
});

test('an address is short and can be read by people', () => {
  expect(writeAtlas({ ...START, country: 'UGA', mechanism: 'twinning', investigation: 'one-twin', step: 2 })).toBe(
    'country=UGA&mechanism=twinning&investigation=one-twin&step=2',
  );
});

test('the decade of the earliest year that a table may hold can be asked for', () => {
  expect(parseAtlas('decade=1940').decade).toBe('1940');
});

test('what an address does not know is passed over, and named to an author', () => {
  const query = 'sector=healht&country=uga&decade=1975&colour=red&mechanism=twinning';

  expect(parseAtlas(query)).toEqual({ ...START, mechanism: 'twinning' });
  expect(listUnread(query)).toEqual(['sector=healht', 'country=uga', 'decade=1975', 'colour=red']);
});

test('of two values for one key the first counts and the second is named', () => {
  expect(listUnread('sector=health&sector=mining')).toEqual(['sector=mining']);
});

test('a change sets its parts and leaves the rest; an unknown value takes its part away', () => {
  const state = { ...START, province: 'hubei', decade: '1960' };

  expect(changeAtlas(state, { country: 'DZA', decade: 'soon' })).toEqual({
    ...START,
    province: 'hubei',
    country: 'DZA',
  });
});
