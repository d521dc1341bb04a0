import type { EvidenceLinkHead } from './evidence';
import { type Side, type Tile, tileName } from './tiles';

/** `Twinning in health, formal, since 1963`. A one-off mission has a year, not a beginning. */
export function sayKind({ mechanism, form, duration, sector, since }: EvidenceLinkHead): string {
  const what = `${mechanism === 'twinning' ? 'Twinning' : 'Clustering'} in ${sector}`;
  const how = form === 'unclear' ? 'form unclear' : form;
  if (duration === 'one-off') return `${what}, one-off mission${since === null ? '' : ` of ${since}`}, ${how}`;
  return `${what}, ${how}, ${since === null ? 'no year on record' : `since ${since}`}`;
}

/** The same without a year, where that stands beside it. */
export function sayWhat(link: EvidenceLinkHead): string {
  return sayKind({ ...link, since: null }).replace(', no year on record', '');
}

/** A link as it is heard at one of its ends: the other end first. */
export function sayFrom(side: Side, link: EvidenceLinkHead): string {
  const other = tileName(side === 'province' ? link.country : link.province);
  const kind = sayKind(link);
  return `${other}: ${kind.charAt(0).toLowerCase()}${kind.slice(1)}`;
}

/** The date of a source as it is read: what the tables note as `n.d.` is said in words. */
export function saySourceDate(date: string): string {
  return date.replace(/^n\.d\./, 'no date');
}

/** `3 links`, `1 link`, `no link`. */
export function sayCount(count: number): string {
  if (count === 0) return 'no link';
  return count === 1 ? '1 link' : `${count} links`;
}

/** What a place with no link at all says, wherever it says it. */
export const NO_LINK = 'no link found in the sources checked';

/** What is said where a choice leaves no link: `total` counts the links of what was chosen, whatever else was. */
export function sayNone(total: number): string {
  if (total === 0) return NO_LINK;
  return total === 1
    ? 'there is 1 link, but not under this choice'
    : `there are ${total} links, but none under this choice`;
}

/** The name of a tile by its code, its short name if that is another, and its name: what is seen comes first. */
export function nameTile({ code, short, name }: Pick<Tile, 'code' | 'short' | 'name'>): string {
  const plain = short.replaceAll('\u00ad', '').replace('- ', '-');
  return [code, ...(name.includes(plain) ? [] : [plain]), name].join(', ');
}

/** The name of a tile for those who hear it: `total` counts all links of the place, `shown` those under the choice. */
export function sayTile(name: string, shown: number, total: number): string {
  if (total === 0) return `${name}: ${NO_LINK}`;
  if (shown === total) return `${name}: ${sayCount(total)}`;
  return shown === 0
    ? `${name}: none of its ${sayCount(total)} under this choice`
    : `${name}: ${shown} of its ${sayCount(total)} under this choice`;
}
