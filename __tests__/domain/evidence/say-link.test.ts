import { sayFrom, sayKind, saySourceDate, sayTile, sayWhat } from '../../../domain/evidence/say-link';
import { aLink } from './a-link';

test('a link says its mechanism, sector, form and year', () => {
  expect(sayKind(aLink())).toBe('Twinning in health, formal, since 1963');
  expect(sayKind(aLink({ mechanism: 'clustering', sector: 'mining', form: 'informal', since: null }))).toBe(
    'Clustering in mining, informal, no year on record',
  );
});

test('a mission has a year and no beginning', () => {
  expect(sayKind(aLink({ duration: 'one-off', form: 'unclear', since: 2020 }))).toBe(
    'Twinning in health, one-off mission of 2020, form unclear',
  );
});

test('beside its year a link is told without it', () => {
  expect(sayWhat(aLink())).toBe('Twinning in health, formal');
  expect(sayWhat(aLink({ since: null }))).toBe('Twinning in health, formal');
  expect(sayWhat(aLink({ duration: 'one-off', since: 2020 }))).toBe('Twinning in health, one-off mission, formal');
});

test('at each end the other end is named', () => {
  expect(sayFrom('province', aLink())).toBe('Algeria: twinning in health, formal, since 1963');
  expect(sayFrom('country', aLink())).toBe('Hubei: twinning in health, formal, since 1963');
});

test('a blank tile says that none was found, never that there is none', () => {
  expect(sayTile('Kenya', 0, 0)).toBe('Kenya: no link found in the sources checked');
  expect(sayTile('Hubei', 0, 2)).toBe('Hubei: none of its 2 links under this choice');
  expect(sayTile('Hubei', 1, 2)).toBe('Hubei: 1 of its 2 links under this choice');
  expect(sayTile('Hubei', 2, 2)).toBe('Hubei: 2 links');
  expect(sayTile('Kenya', 1, 1)).toBe('Kenya: 1 link');
});

test('a source without a date says so in words, and keeps what is known', () => {
  expect(saySourceDate('n.d.')).toBe('no date');
  expect(saySourceDate('n.d. (2016 data)')).toBe('no date (2016 data)');
  expect(saySourceDate('2018-07-06')).toBe('2018-07-06');
});
