import type { EvidenceTables } from './evidence';

/** The ids of the module's sources that investigations and the list of teams cite, each once, in reading order. */
export function listEvidenceSources({
  investigations,
  teams,
}: Pick<EvidenceTables, 'investigations' | 'teams'>): string[] {
  return [
    ...new Set(
      investigations.flatMap(({ predict, looks, conclude }) => [
        ...predict.sources,
        ...looks.flatMap(({ sources, table }) => [
          ...sources,
          ...(table === 'teams' ? teams.flatMap((team) => team.sources) : []),
        ]),
        ...conclude.sources,
      ]),
    ),
  ];
}
