import type { EvidenceLinkHead, RescueTeam } from './evidence';

/** An expert team beside the country's standing partner. `unclear` where the tables know no partner to compare with. */
export interface ComparedTeam extends RescueTeam {
  standing: string[];
  came: 'from the twin' | 'from elsewhere' | 'unclear';
}

/** Sets each team of 2020 beside the provinces that staff the country's lasting health teams, in the order of the teams. */
export function compareTeams(teams: readonly RescueTeam[], links: readonly EvidenceLinkHead[]): ComparedTeam[] {
  return teams.map((team) => {
    const standing = links
      .filter(
        (link) =>
          link.country === team.country &&
          link.mechanism === 'twinning' &&
          link.sector === 'health' &&
          link.duration === 'lasting',
      )
      .map(({ province }) => province);
    const isTwin = team.provinces.some((province) => standing.includes(province));
    return { ...team, standing, came: standing.length === 0 ? 'unclear' : isTwin ? 'from the twin' : 'from elsewhere' };
  });
}
