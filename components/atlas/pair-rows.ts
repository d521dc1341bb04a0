import type { EvidenceLinkHead } from '../../domain/evidence/evidence';
import { listRegions, type Region } from '../../domain/evidence/regions';
import type { Side } from '../../domain/evidence/tiles';

export interface PairColumns {
  province: Region[];
  country: Region[];
  /** Where each place's row has its middle, as a share of its column's height. */
  middles: ReadonlyMap<string, number>;
  /** The rows of the longer column, heads of regions among them. */
  rows: number;
}

/** The two columns that some links need, each by region; both are drawn equally high. */
export function layPairs(links: readonly EvidenceLinkHead[]): PairColumns {
  const met = new Set(links.flatMap(({ province, country }) => [province, country]));
  const sides = (['province', 'country'] as const).map((side) => listRegions(side, (id) => met.has(id)));
  const [province = [], country = []] = sides;
  const middles = new Map<string, number>();
  const counts = [province, country].map((regions) => {
    const ids = regions.flatMap(({ tiles }) => [null, ...tiles.map(({ id }) => id)]);
    ids.forEach((id, i) => {
      if (id !== null) middles.set(id, (i + 0.5) / ids.length);
    });
    return ids.length;
  });
  return { province, country, middles, rows: Math.max(...counts) };
}

/** The links in the order of the province's column, and of the country's within a province. */
export function sortPairs<L extends EvidenceLinkHead>(links: readonly L[], { middles }: PairColumns): L[] {
  const at = (link: L, side: Side) => middles.get(link[side]) ?? 0;
  return [...links].sort((a, b) => at(a, 'province') - at(b, 'province') || at(a, 'country') - at(b, 'country'));
}
