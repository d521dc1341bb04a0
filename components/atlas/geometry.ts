import type { EvidenceLinkHead } from '../../domain/evidence/evidence';
import { findTile } from '../../domain/evidence/tiles';

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

/** A link as one curve, from the edge of its province's tile to the edge of its country's; the two pulls shape it. */
export interface Curve {
  start: Point;
  pull: Point;
  back: Point;
  end: Point;
}

/** From a tile's middle to its edge. */
const EDGE = 0.46;
/** Links of one pair are bent apart by so much. */
const BEND = 0.7;

/** Where the middle of a place's tile lies; null for an unknown place. */
export function middleOf(layout: Layout, id: string): Point | null {
  const tile = findTile(id);
  if (!tile) return null;
  // The ids of countries are their three letters.
  const { x, y } = FRAMES[layout][id.length === 3 ? 'africa' : 'china'];
  return { x: x + tile.column - 0.5, y: y + tile.row - 0.5 };
}

/** The curve of a link; `bend` tells links of one pair apart. On the stacked maps x and y change places. */
export function curveOf(
  layout: Layout,
  { province, country }: Pick<EvidenceLinkHead, 'province' | 'country'>,
  bend = 0,
): Curve | null {
  const from = middleOf(layout, province);
  const to = middleOf(layout, country);
  if (!from || !to) return null;
  const turn = ({ x, y }: Point): Point => (layout === 'wide' ? { x, y } : { x: y, y: x });
  const [a, b] = [turn(from), turn(to)];
  const start = { x: a.x + EDGE, y: a.y };
  const end = { x: b.x - EDGE, y: b.y };
  const half = (end.x - start.x) * 0.45;
  return {
    start: turn(start),
    pull: turn({ x: start.x + half, y: start.y + bend * BEND }),
    back: turn({ x: end.x - half, y: end.y + bend * BEND }),
    end: turn(end),
  };
}

/** Each link with its curve; those of one pair are bent apart, those whose places are unknown are left out. */
export function layCurves<L extends EvidenceLinkHead>(
  layout: Layout,
  links: readonly L[],
): { link: L; curve: Curve }[] {
  const met = new Map<string, number>();
  return links.flatMap((link) => {
    const pair = `${link.province} ${link.country}`;
    const turn = met.get(pair) ?? 0;
    met.set(pair, turn + 1);
    const curve = curveOf(layout, link, turn % 2 === 0 ? turn / 2 : -(turn + 1) / 2);
    return curve ? [{ link, curve }] : [];
  });
}

const round = (value: number) => Math.round(value * 100) / 100;
const write = ({ x, y }: Point) => `${round(x)} ${round(y)}`;

/** Many curves as the data of one SVG path. */
export function drawCurves(curves: readonly Curve[]): string {
  return curves
    .map(({ start, pull, back, end }) => `M${write(start)}C${write(pull)} ${write(back)} ${write(end)}`)
    .join('');
}

const SAMPLES = 24;

/** The distance of a point from a curve in tiles; the curve is sampled, which is right to a few hundredths. */
export function distanceTo({ start, pull, back, end }: Curve, point: Point): number {
  const points = Array.from({ length: SAMPLES + 1 }, (_, i) => {
    const t = i / SAMPLES;
    const u = 1 - t;
    const blend = (axis: 'x' | 'y') =>
      u ** 3 * start[axis] + 3 * u * u * t * pull[axis] + 3 * u * t * t * back[axis] + t ** 3 * end[axis];
    return { x: blend('x'), y: blend('y') };
  });
  return Math.min(...points.slice(1).map((to, i) => distanceToSegment(points[i] ?? to, to, point)));
}

function distanceToSegment(from: Point, to: Point, { x, y }: Point): number {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const square = dx * dx + dy * dy;
  const share = square === 0 ? 0 : Math.max(0, Math.min(1, ((x - from.x) * dx + (y - from.y) * dy) / square));
  return Math.hypot(from.x + share * dx - x, from.y + share * dy - y);
}

/** The link whose line passes nearest to a point, if one comes within `reach` (in tiles). */
export function findNearest<L extends EvidenceLinkHead>(
  layout: Layout,
  links: readonly L[],
  point: Point,
  reach: number,
): L | null {
  let nearest: { link: L; distance: number } | null = null;
  for (const { link, curve } of layCurves(layout, links)) {
    const distance = distanceTo(curve, point);
    if (distance <= reach && (!nearest || distance < nearest.distance)) nearest = { link, distance };
  }
  return nearest?.link ?? null;
}
