import { type Choice, DIMENSIONS, groupByTile } from './choose-links';
import { type EvidenceLinkHead, SECTORS } from './evidence';
import { sayCount } from './say-link';
import { type Side, tileName } from './tiles';

/**
 * What a view of the links shows, in one sentence: `shown` are those that fit the choice. With nothing chosen, the sector that
 * most are in, which no investigation asks; null where there is nothing to say.
 */
export function sayFinding(shown: readonly EvidenceLinkHead[], choice: Choice): string | null {
  if (shown.length === 0) return null;
  const set = DIMENSIONS.filter((dimension) => choice[dimension] !== null);
  if (set.length === 0) {
    const [largest = [], ...others] = bySector(shown);
    const { sector } = largest[0] ?? {};
    return others.length > 0 && sector ? `${largest.length} of the ${sayCount(shown.length)} are in ${sector}.` : null;
  }
  const { province, country } = choice;
  const end = set.length > 1 ? ' under this choice.' : '.';
  if (province !== null && country !== null) return null;
  if (province !== null) return sayPlace(province, shown, 'country', 'country', 'countries') + end;
  if (country !== null) return sayPlace(country, shown, 'province', 'province', 'provinces') + end;
  const [all, single] = countSingle(shown);
  if (all === 1) return `Under this choice: ${sayCount(shown.length)}, all with ${tileName(shown[0]?.country ?? '')}.`;
  return `${ofAll(single, all, 'countries under this choice')} one province and no other.`;
}

/** The links of each sector, the most of them first. */
function bySector(links: readonly EvidenceLinkHead[]): EvidenceLinkHead[][] {
  return SECTORS.map((sector) => links.filter((link) => link.sector === sector))
    .filter((some) => some.length > 0)
    .sort((a, b) => b.length - a.length);
}

/** How many countries the links have, and how many of them one province alone. */
function countSingle(links: readonly EvidenceLinkHead[]): [all: number, single: number] {
  const groups = [...groupByTile(links, 'country').values()];
  return [groups.length, groups.filter((group) => groupByTile(group, 'province').size === 1).length];
}

function ofAll(some: number, all: number, what: string): string {
  if (some === all) return `All ${all} ${what} have`;
  if (some === 0) return `None of the ${all} ${what} has`;
  return `${some} of the ${all} ${what} ${some === 1 ? 'has' : 'have'}`;
}

function sayPlace(id: string, shown: readonly EvidenceLinkHead[], other: Side, one: string, many: string): string {
  const others = groupByTile(shown, other).size;
  const links = shown.length === others ? '' : `${sayCount(shown.length)} with `;
  const what = `${others} ${others === 1 ? one : many}`;
  return links ? `${tileName(id)} has ${links}${what}` : `${tileName(id)} is linked with ${what}`;
}
