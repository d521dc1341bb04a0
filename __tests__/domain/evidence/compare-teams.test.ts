import { compareTeams } from '../../../domain/evidence/compare-teams';
import { countEvidence } from '../../../domain/evidence/count-evidence';
import type { RescueTeam } from '../../../domain/evidence/evidence';
import { aLink } from './a-link';

const aTeam = (country: string, ...provinces: string[]): RescueTeam => ({
  ...{ country, provinces, note: '', sources: [], status: 'verified' },
});
const LINKS = [
  aLink({ province: 'hubei', country: 'DZA' }),
  aLink({ province: 'chongqing', country: 'DZA', duration: 'one-off', since: 2020 }),
  aLink({ province: 'hebei', country: 'COD' }),
  aLink({ province: 'sichuan', country: 'UGA', sector: 'agriculture' }),
];

test('a team is compared with the provinces of lasting health pairs, and with no other link', () => {
  const teams = [aTeam('DZA', 'chongqing'), aTeam('COD', 'hebei'), aTeam('UGA', 'sichuan')];

  expect(compareTeams(teams, LINKS).map(({ standing, came }) => [standing, came])).toEqual([
    [['hubei'], 'from elsewhere'],
    [['hebei'], 'from the twin'],
    [[], 'unclear'],
  ]);
});

test('a team of several provinces came from the twin if one of them is the twin', () => {
  expect(compareTeams([aTeam('COD', 'tianjin', 'hebei')], LINKS)[0]?.came).toBe('from the twin');
});

test('teams are counted whatever the view', () => {
  const tables = { links: LINKS, teams: [aTeam('DZA', 'chongqing'), aTeam('COD', 'hebei'), aTeam('UGA', 'sichuan')] };

  expect(countEvidence(tables, 'sector=mining', 'comparable teams')).toBe(2);
  expect(countEvidence(tables, '', 'teams from the twin')).toBe(1);
  expect(countEvidence(tables, '', 'teams from elsewhere')).toBe(1);
});

test('places are counted by what a view shows of them', () => {
  const tables = { links: LINKS, teams: [] };

  expect(countEvidence(tables, '', 'links')).toBe(4);
  expect(countEvidence(tables, 'sector=health', 'provinces')).toBe(3);
  expect(countEvidence(tables, 'sector=health', 'countries')).toBe(2);
  expect(countEvidence(tables, '', 'blank provinces')).toBe(27);
  expect(countEvidence(tables, '', 'blank countries')).toBe(51);
  expect(countEvidence(tables, '', 'countries with two or more provinces')).toBe(1);
  expect(countEvidence(tables, 'duration=lasting', 'countries with two or more provinces')).toBe(0);
  expect(countEvidence(tables, '', 'provinces with two or more countries')).toBe(0);
});
