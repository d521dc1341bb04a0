import type { EvidenceLink } from '../../domain/evidence/evidence';
import { tileName } from '../../domain/evidence/tiles';

export type LinkSortKey = 'province' | 'country' | 'since';

/** The links in the order of a column, those without a year last; equal ones stay in the table's order. */
export function sortLinks(links: readonly EvidenceLink[], key: LinkSortKey): EvidenceLink[] {
  const year = ({ since }: EvidenceLink) => since ?? Number.POSITIVE_INFINITY;
  return [...links].sort((a, b) => {
    if (key === 'since') return year(a) === year(b) ? 0 : year(a) - year(b);
    return tileName(a[key]).localeCompare(tileName(b[key]), 'en');
  });
}
