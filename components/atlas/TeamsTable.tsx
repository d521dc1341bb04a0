import { compareTeams } from '../../domain/evidence/compare-teams';
import type { EvidenceLinkHead, RescueTeam } from '../../domain/evidence/evidence';
import { tileName } from '../../domain/evidence/tiles';
import { TableRegion } from '../ui/TableRegion';
import styles from './Investigations.module.css';
import { type CitedSource, SourceMarks } from './SourceMarks';

/** The expert teams of 2020 beside each country's standing partner; whether they agree is worked out from the links. */
export function TeamsTable({
  teams,
  links,
  sources,
}: {
  teams: readonly RescueTeam[];
  links: readonly EvidenceLinkHead[];
  sources: readonly CitedSource[];
}) {
  return (
    <TableRegion name="Expert teams of 2020" className={styles.teamsFrame} tableClassName={styles.teams}>
      <thead>
        <tr>
          <th scope="col">Country</th>
          <th scope="col">Standing partner</th>
          <th scope="col">Team of 2020</th>
          <th scope="col">The team came</th>
        </tr>
      </thead>
      <tbody>
        {compareTeams(teams, links).map(({ country, standing, provinces, note, came, status, sources: ids }) => (
          <tr key={country} data-came={came}>
            <th scope="row">{tileName(country)}</th>
            <td data-head="Standing partner">
              {standing.length > 0 ? standing.map(tileName).join(', ') : 'none found'}
            </td>
            <td data-head="Team of 2020">
              {provinces.map(tileName).join(', ')}
              <SourceMarks ids={ids} sources={sources} />
              {(note || status === 'partly') && (
                <span className={styles.teamNote}>
                  {[note, ...(status === 'partly' ? ['only partly verified'] : [])].filter(Boolean).join('; ')}
                </span>
              )}
            </td>
            <td data-head="The team came">{came === 'unclear' ? 'cannot be compared' : came}</td>
          </tr>
        ))}
      </tbody>
    </TableRegion>
  );
}
