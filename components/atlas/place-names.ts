import { findTile } from '../../domain/evidence/tiles';
import { FRAMES, type Layout, middleOf } from './geometry';

/** Where a name stands at its tile: below or above it, in the middle or flush with an edge; or at its side, if it must. */
export type NamePlace = `${'below' | 'above'}-${'middle' | 'left' | 'right'}` | 'before' | 'after';

const PLACES: readonly NamePlace[] = [
  ...([
    'below-middle',
    'above-middle',
    'below-left',
    'below-right',
    'above-left',
    'above-right',
    'before',
    'after',
  ] as const),
];

/** In tiles, where they are smallest: half of a tile, the height of a name, and a letter's width. */
const HALF = 0.48;
const TALL = 0.46;
const LETTER = 0.2;

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const overlap = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** Places the names of some tiles so that none covers another or one of these tiles; a name without a place is left out. */
export function placeNames(layout: Layout, ids: readonly string[]): Map<string, NamePlace> {
  const { width, height } = FRAMES[layout];
  const placed = new Map<string, NamePlace>();
  const taken: Box[] = ids.flatMap((id) => {
    const at = middleOf(layout, id);
    return at ? [{ left: at.x - HALF, right: at.x + HALF, top: at.y - HALF, bottom: at.y + HALF }] : [];
  });
  for (const id of ids) {
    for (const place of PLACES) {
      const box = boxOf(layout, id, place);
      if (!box || box.left < 0 || box.right > width || box.top < 0 || box.bottom > height) continue;
      if (taken.some((other) => overlap(box, other))) continue;
      taken.push(box);
      placed.set(id, place);
      break;
    }
  }
  return placed;
}

/** The room of a name at its place, in tiles. */
export function boxOf(layout: Layout, id: string, place: NamePlace): Box | null {
  const at = middleOf(layout, id);
  if (!at) return null;
  const wide = plainName(id).length * LETTER + 0.2;
  if (place === 'before' || place === 'after') {
    const left = place === 'before' ? at.x - HALF - wide : at.x + HALF;
    return { left, right: left + wide, top: at.y - TALL / 2, bottom: at.y + TALL / 2 };
  }
  const left = place.endsWith('middle') ? at.x - wide / 2 : place.endsWith('left') ? at.x - HALF : at.x + HALF - wide;
  const top = place.startsWith('below') ? at.y + HALF : at.y - HALF - TALL;
  return { left, right: left + wide, top: top + 0.001, bottom: top + TALL };
}

/** A tile's short name in one line. */
export function plainName(id: string): string {
  return (findTile(id)?.short ?? id).replaceAll('\u00ad', '').replace('- ', '-');
}
