import { type EvidenceLinkHead, type LineKind, lineKindOf } from '../../domain/evidence/evidence';
import { findTile, type Tile } from '../../domain/evidence/tiles';
import {
  EDGE,
  isOnTile,
  type Layout,
  MAPS,
  type MapName,
  type MapSpot,
  mapNameOf,
  type Point,
  placeOf,
  toPoint,
  zeroOf,
} from './geometry';

/**
 * A link from tile to tile: in the gaps between the tiles of its maps, so that no name is struck out, and as one curve
 * over the sea; the two pulls shape it.
 */
export interface Curve {
  /** From the edge of the province's tile to where the curve begins, with the corner between them if there is one. */
  leave: readonly Point[];
  pull: Point;
  back: Point;
  /** From where the curve ends to the edge of the country's tile. */
  arrive: readonly Point[];
}

/** Each further link of one pair turns so much later, or sooner, than the last. */
const BEND = 0.3;
/** In a gap each kind of line has its own lane, so that none hides another. */
const LANES: Record<LineKind, number> = { twin: -0.035, mission: 0, cluster: 0.035 };
/** Where a line turns from a gap to its tile: so far from the tile's middle, on the side of the sea. */
const DOOR = 0.25;

/** A curve keeps so far from the middles of tiles: a little more than their edges, since it is looked at in points. */
const CLEAR = 0.495;

const KNOWN = new Map<string, Curve | null>();

/** The way of a link; `bend` tells links of one pair apart, `lane` those of one gap. A way is found once. */
export function curveOf(
  layout: Layout,
  { province, country }: Pick<EvidenceLinkHead, 'province' | 'country'>,
  bend = 0,
  lane = 0,
): Curve | null {
  const key = `${layout} ${province} ${country} ${bend} ${lane}`;
  let curve = KNOWN.get(key);
  if (curve === undefined) {
    curve = findWay(layout, findTile(province), findTile(country), bend, lane);
    KNOWN.set(key, curve);
  }
  return curve;
}

function findWay(layout: Layout, from: Tile | null, to: Tile | null, bend: number, lane: number): Curve | null {
  if (!from || !to) return null;
  const lanes = { isSecond: bend % 2 !== 0, lane };
  const [out, into] = [gateOf(layout, from, to, lanes), gateOf(layout, to, from, lanes)];
  const see = (spot: MapSpot) => toPoint(layout, spot);
  let last: Curve | null = null;
  // As wide a curve as the tiles leave room for; from coast to coast there is always room.
  for (const start of out.coasts)
    for (const end of into.coasts) {
      const span = end.along - start.along;
      const share = Math.max(0, Math.min(1, 0.5 + bend * BEND));
      last = {
        leave: [...out.way, start].map(see),
        pull: see({ along: start.along + span * share, across: start.across }),
        back: see({ along: start.along + span * share, across: end.across }),
        arrive: [end, ...[...into.way].reverse()].map(see),
      };
      if (isClear(layout, last)) return last;
    }
  return last;
}

/** Each link with its curve; those of one pair are bent apart, those whose places are unknown are left out. */
export function layCurves<L extends EvidenceLinkHead>(
  layout: Layout,
  links: readonly L[],
): { link: L; curve: Curve }[] {
  const met = new Map<string, number>();
  return links.flatMap((link) => {
    const pair = `${link.province} ${link.country}`;
    const nth = met.get(pair) ?? 0;
    met.set(pair, nth + 1);
    const curve = curveOf(layout, link, nth % 2 === 0 ? nth / 2 : -(nth + 1) / 2, LANES[lineKindOf(link)]);
    return curve ? [{ link, curve }] : [];
  });
}

/**
 * The way from a tile to the sea: straight where no tile of its row lies before it, else in the gap on the side of the
 * other end, or on the other side for a second link of a pair. `coasts`: where the sea begins on this way, and where it begins on all.
 */
function gateOf(
  layout: Layout,
  tile: Tile,
  other: Tile,
  { isSecond, lane }: { isSecond: boolean; lane: number },
): { way: MapSpot[]; coasts: MapSpot[] } {
  const map = mapNameOf(tile.id);
  const toSea = map === 'china' ? 1 : -1;
  const zero = zeroOf(layout, map);
  const { along, across } = placeOf(layout, tile);
  const middle = { along: zero.along + along - 0.5, across: zero.across + across - 0.5 };
  const edge = (place: number) => zero.along + place - 0.5 + 0.5 * toSea;
  const shores = shoresOf(layout, map);
  if (shores[across] === along) {
    const row = middle.across + lane;
    const coasts = [edge(along), edge(shores[0] ?? along)].map((at) => ({ along: at, across: row }));
    return { way: [{ along: middle.along + EDGE * toSea, across: row }], coasts };
  }
  const isBeyond = zeroOf(layout, mapNameOf(other.id)).across + placeOf(layout, other).across - 0.5 > middle.across;
  const side = isBeyond === isSecond ? -1 : 1;
  const door = middle.along + DOOR * toSea;
  const gap = middle.across + side / 2 + lane;
  const last = [shores[across], shores[across + side]].map((place) => (place ?? along) * toSea);
  return {
    way: [
      { along: door, across: middle.across + EDGE * side },
      { along: door, across: gap },
    ],
    coasts: [edge(Math.max(...last) * toSea), edge(shores[0] ?? along)].map((at) => ({ along: at, across: gap })),
  };
}

const SHORES = new Map<string, (number | undefined)[]>();

/** In each row (or column, stacked) the tile that is nearest to the other map, and as number 0 the nearest of all. */
function shoresOf(layout: Layout, map: MapName): (number | undefined)[] {
  const key = `${layout} ${map}`;
  const known = SHORES.get(key);
  if (known) return known;
  const nearest = map === 'china' ? Math.max : Math.min;
  const shores: (number | undefined)[] = [];
  for (const tile of MAPS[map]) {
    const { along, across } = placeOf(layout, tile);
    for (const row of [0, across]) shores[row] = nearest(along, shores[row] ?? along);
  }
  SHORES.set(key, shores);
  return shores;
}

const SAMPLES = 60;

/** The curve over the sea at a share of its way. */
function pointAt({ leave, pull, back, arrive }: Curve, t: number): Point {
  const [start, end] = [leave.at(-1) ?? pull, arrive[0] ?? back];
  const u = 1 - t;
  const [a, b, c, d] = [u ** 3, 3 * u * u * t, 3 * u * t * t, t ** 3];
  return {
    x: a * start.x + b * pull.x + c * back.x + d * end.x,
    y: a * start.y + b * pull.y + c * back.y + d * end.y,
  };
}

function isClear(layout: Layout, curve: Curve): boolean {
  for (let i = 0; i <= SAMPLES; i += 1) if (isOnTile(layout, pointAt(curve, i / SAMPLES), CLEAR)) return false;
  return true;
}

/** Points all along a link, from tile to tile; straight between each two, to a few hundredths. */
export function sampleCurve(curve: Curve): Point[] {
  const sea = Array.from({ length: SAMPLES + 1 }, (_, i) => pointAt(curve, i / SAMPLES));
  return [...curve.leave, ...sea, ...curve.arrive];
}
