import type { Duration, EvidenceLinkHead, Formality, Mechanism, Sector } from './evidence';
import type { Side } from './tiles';

/** What a reader has chosen to look at; null stands for all. */
export interface Choice {
  province: string | null;
  country: string | null;
  sector: Sector | null;
  mechanism: Mechanism | null;
  form: Formality | null;
  duration: Duration | null;
  /** The decade's first year as four digits, or `undated`. */
  decade: string | null;
}

export type Dimension = keyof Choice;
export const DIMENSIONS = ['province', 'country', 'sector', 'mechanism', 'form', 'duration', 'decade'] as const;

export const EVERYTHING: Choice = {
  province: null,
  country: null,
  sector: null,
  mechanism: null,
  form: null,
  duration: null,
  decade: null,
};

/** `1970` for 1970 to 1979, `undated` where no source gives a year. */
export function decadeOf({ since }: Pick<EvidenceLinkHead, 'since'>): string {
  return since === null ? 'undated' : String(Math.floor(since / 10) * 10);
}

function partOf(link: EvidenceLinkHead, dimension: Dimension): string {
  return dimension === 'decade' ? decadeOf(link) : link[dimension];
}

/** The links that fit a choice, in their order; `except` leaves one dimension out, to see what else it could be. */
export function chooseLinks<L extends EvidenceLinkHead>(links: readonly L[], choice: Choice, except?: Dimension): L[] {
  const asked = DIMENSIONS.filter((dimension) => dimension !== except && choice[dimension] !== null);
  return links.filter((link) => asked.every((dimension) => partOf(link, dimension) === choice[dimension]));
}

/** How many links each value of a dimension would show, the rest of the choice standing. Values with none are absent. */
export function countChoices(
  links: readonly EvidenceLinkHead[],
  choice: Choice,
  dimension: Dimension,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const link of chooseLinks(links, choice, dimension)) {
    const value = partOf(link, dimension);
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** The links of each place on one side, by tile id. Places without a link are absent. */
export function groupByTile<L extends EvidenceLinkHead>(links: readonly L[], side: Side): Map<string, L[]> {
  const groups = new Map<string, L[]>();
  for (const link of links) {
    const group = groups.get(link[side]);
    if (group) group.push(link);
    else groups.set(link[side], [link]);
  }
  return groups;
}

/** How many links each place has, by tile id; the ids of the two sides never meet. Places without a link are absent. */
export function countTiles(links: readonly EvidenceLinkHead[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { province, country } of links) for (const id of [province, country]) counts[id] = (counts[id] ?? 0) + 1;
  return counts;
}

/** Every decade from the first to the last on record, as `1960`, without gaps; empty when no link has a year. */
export function listDecades(links: readonly EvidenceLinkHead[]): string[] {
  const years = links.flatMap(({ since }) => since ?? []);
  if (years.length === 0) return [];
  const first = Math.floor(Math.min(...years) / 10);
  const last = Math.floor(Math.max(...years) / 10);
  return Array.from({ length: last - first + 1 }, (_, i) => String((first + i) * 10));
}
