import { COUNTRIES, findTile, PROVINCES, type Tile } from '../../domain/evidence/tiles';

/** The two maps side by side, or one above the other. Units are tiles; Atlas.module.css keeps the same measures. */
export type Layout = 'wide' | 'stacked';

export const FRAMES = {
  wide: { width: 18, height: 9, china: { x: 0, y: 0.5 }, africa: { x: 9, y: 0 } },
  stacked: { width: 9, height: 18.4, china: { x: 1, y: 0 }, africa: { x: 0, y: 9.4 } },
} as const;

export interface Point {
  x: number;
  y: number;
}

/** A point told by how far it lies along the way between the maps, and across it: stacked, the two change places. */
export interface MapSpot {
  along: number;
  across: number;
}

/** From a tile's middle to its edge. */
export const EDGE = 0.47;

export const MAPS = { china: PROVINCES, africa: COUNTRIES } as const;
export type MapName = keyof typeof MAPS;

/** Which map a place is on: the ids of countries are their three letters. */
export const mapNameOf = (id: string): MapName => (id.length === 3 ? 'africa' : 'china');

export const toPoint = (layout: Layout, { along, across }: MapSpot): Point =>
  layout === 'wide' ? { x: along, y: across } : { x: across, y: along };

/** A tile's column and row, as they lie along and across. */
export const placeOf = (layout: Layout, { row, column }: Tile): MapSpot =>
  layout === 'wide' ? { along: column, across: row } : { along: row, across: column };

/** Where a map begins. */
export function zeroOf(layout: Layout, map: MapName): MapSpot {
  const { x, y } = FRAMES[layout][map];
  return layout === 'wide' ? { along: x, across: y } : { along: y, across: x };
}

/** Where the middle of a place's tile lies; null for an unknown place. */
export function middleOf(layout: Layout, id: string): Point | null {
  const tile = findTile(id);
  if (!tile) return null;
  const { x, y } = FRAMES[layout][mapNameOf(id)];
  return { x: x + tile.column - 0.5, y: y + tile.row - 0.5 };
}

const spotsOf = (tiles: readonly Tile[]) => new Set(tiles.map(({ row, column }) => row * 10 + column));
const TAKEN = { china: spotsOf(PROVINCES), africa: spotsOf(COUNTRIES) };

/** Whether a point lies on a tile, or nearer to its middle than `half`; the gaps between tiles do not count. */
export function isOnTile(layout: Layout, { x, y }: Point, half = EDGE - 0.01): boolean {
  return (['china', 'africa'] as const).some((map) => {
    const zero = FRAMES[layout][map];
    const [column, row] = [Math.floor(x - zero.x) + 1, Math.floor(y - zero.y) + 1];
    if (column < 1 || column > 9 || !TAKEN[map].has(row * 10 + column)) return false;
    return Math.max(Math.abs(x - zero.x - column + 0.5), Math.abs(y - zero.y - row + 0.5)) < half;
  });
}
