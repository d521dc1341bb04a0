import { parseAtlas } from './atlas-state';
import { chooseLinks, groupByTile } from './choose-links';
import { compareTeams } from './compare-teams';
import type { EvidenceLinkHead, RescueTeam } from './evidence';
import { COUNTRIES, PROVINCES } from './tiles';

/** What can be counted in a view of the tables. The teams of 2020 are counted whatever the view. */
export const COUNTED = [
  ...(['links', 'provinces', 'countries', 'blank provinces', 'blank countries'] as const),
  ...(['countries with two or more provinces', 'provinces with two or more countries'] as const),
  ...(['comparable teams', 'teams from the twin', 'teams from elsewhere'] as const),
];
export type Counted = (typeof COUNTED)[number];

/** One number that the tables give for a view, as texts quote it. */
export function countEvidence(
  { links, teams }: { links: readonly EvidenceLinkHead[]; teams: readonly RescueTeam[] },
  view: string,
  counted: Counted,
): number {
  const chosen = chooseLinks(links, parseAtlas(view));
  const provinces = groupByTile(chosen, 'province');
  const countries = groupByTile(chosen, 'country');
  const compared = compareTeams(teams, links);
  switch (counted) {
    case 'links':
      return chosen.length;
    case 'provinces':
      return provinces.size;
    case 'countries':
      return countries.size;
    case 'blank provinces':
      return PROVINCES.length - provinces.size;
    case 'blank countries':
      return COUNTRIES.length - countries.size;
    case 'countries with two or more provinces':
      return [...countries.values()].filter((group) => groupByTile(group, 'province').size > 1).length;
    case 'provinces with two or more countries':
      return [...provinces.values()].filter((group) => groupByTile(group, 'country').size > 1).length;
    case 'comparable teams':
      return compared.filter(({ came }) => came !== 'unclear').length;
    case 'teams from the twin':
      return compared.filter(({ came }) => came === 'from the twin').length;
    case 'teams from elsewhere':
      return compared.filter(({ came }) => came === 'from elsewhere').length;
  }
}
