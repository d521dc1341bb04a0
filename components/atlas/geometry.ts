import type { EvidenceLinkHead } from '../../domain/evidence/evidence';
import { findTile } from '../../domain/evidence/tiles';

/** The two maps side by side, or one above the other. Units are tiles; Atlas.module.css keeps the same measures. */
export type Layout = 'wide' | 'stacked';

export const FRAMES = {
  wide: { width: 18, height: 9.2, china: { x: 0, y: 0.5 }, africa: { x: 9, y: 0 }, leave: 7.12, arrive: 8.88 },
  stacked: { width: 9.2, height: 18.5, china: { x: 1, y: 0 }, africa: { x: 0, y: 9.5 }, leave: 8.12, arrive: 9.38 },
} as const;

interface Point {
  x: number;
  y: number;
}

/**
 * The way of a link: out of its province's tile into the gutter beside it, along the gutter, across the gap between the
 * maps in one curve, along a gutter again and into the tile of its country. So no line crosses a tile's words.
 */
export interface Route {
  start: Point;
  leaveCorner: Point;
  leave: Point;
  arrive: Point;
  arriveCorner: Point;
  end: Point;
}

/** From a tile's middle to its edge, and to the gutter beyond. */
const EDGE = 0.44;
const GUTTER = 0.5;
/** Links that share a gutter run in so many lanes, so far apart. */
const LANES = [0, 1, -1];
const LANE = 0.035;
/** Corners are rounded by so much. */
const TURN = 0.1;

/** The route of a link in its lanes; null where a place is unknown. On the stacked maps x and y change places. */
export function routeOf(
  layout: Layout,
  { province, country }: Pick<EvidenceLinkHead, 'province' | 'country'>,
  lanes = { province: 0, country: 0 },
): Route | null {
  const start = findTile(province);
  const end = findTile(country);
  if (!start || !end) return null;
  const { china, africa, leave, arrive } = FRAMES[layout];
  const from = { x: china.x + start.column - 0.5, y: china.y + start.row - 0.5 };
  const to = { x: africa.x + end.column - 0.5, y: africa.y + end.row - 0.5 };
  const isWide = layout === 'wide';
  const place = (along: number, aside: number): Point => (isWide ? { x: along, y: aside } : { x: aside, y: along });
  const [fromAlong, fromAside] = isWide ? [from.x, from.y] : [from.y, from.x];
  const [toAlong, toAside] = isWide ? [to.x, to.y] : [to.y, to.x];
  const fromLane = fromAside + GUTTER + lanes.province * LANE;
  const toLane = toAside + GUTTER + lanes.country * LANE;
  // Lanes are apart in the gutter; where they leave the tile they stand apart by more.
  const fromFoot = fromAlong + lanes.province * 3 * LANE;
  const toFoot = toAlong + lanes.country * 3 * LANE;
  return {
    start: place(fromFoot, fromAside + EDGE),
    leaveCorner: place(fromFoot, fromLane),
    leave: place(leave, fromLane),
    arrive: place(arrive, toLane),
    arriveCorner: place(toFoot, toLane),
    end: place(toFoot, toAside + EDGE),
  };
}

/** Each link with its route; those that share a gutter take turns in its lanes, those whose places are unknown are left out. */
export function layRoutes<L extends EvidenceLinkHead>(
  layout: Layout,
  links: readonly L[],
): { link: L; route: Route }[] {
  const used = new Map<string, number>();
  const nextLane = (id: string) => {
    const tile = findTile(id);
    const gutter = `${id.length === 3 ? 'africa' : 'china'} ${layout === 'wide' ? tile?.row : tile?.column}`;
    const turn = used.get(gutter) ?? 0;
    used.set(gutter, turn + 1);
    return LANES[turn % LANES.length] ?? 0;
  };
  return links.flatMap((link) => {
    const route = routeOf(layout, link, { province: nextLane(link.province), country: nextLane(link.country) });
    return route ? [{ link, route }] : [];
  });
}

const round = (value: number) => Math.round(value * 100) / 100;
const write = ({ x, y }: Point) => `${round(x)} ${round(y)}`;

/** A line to just before a corner, and round it. */
function turn(from: Point, corner: Point, to: Point): string {
  const before = stepTowards(corner, from, TURN);
  const after = stepTowards(corner, to, TURN);
  return `L${write(before)}Q${write(corner)} ${write(after)}`;
}

function stepTowards(from: Point, to: Point, by: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const share = length === 0 ? 0 : Math.min(0.5, by / length);
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

/** The two pulls of the curve across the gap, straight on from both gutters. */
function pullsOf({ leave, arrive }: Route, layout: Layout): [Point, Point] {
  const isWide = layout === 'wide';
  const half = ((isWide ? arrive.x - leave.x : arrive.y - leave.y) * 2) / 3;
  return isWide
    ? [
        { x: leave.x + half, y: leave.y },
        { x: arrive.x - half, y: arrive.y },
      ]
    : [
        { x: leave.x, y: leave.y + half },
        { x: arrive.x, y: arrive.y - half },
      ];
}

/** Many routes as the data of one SVG path. */
export function drawRoutes(layout: Layout, routes: readonly Route[]): string {
  return routes
    .map((route) => {
      const { start, leaveCorner, leave, arrive, arriveCorner, end } = route;
      const [pull, back] = pullsOf(route, layout);
      const out = `M${write(start)}${turn(start, leaveCorner, leave)}L${write(leave)}`;
      return `${out}C${write(pull)} ${write(back)} ${write(arrive)}${turn(arrive, arriveCorner, end)}L${write(end)}`;
    })
    .join('');
}

const SAMPLES = 24;

/** The distance of a point from a route in tiles; the curve is sampled, which is right to a few hundredths. */
export function distanceTo(layout: Layout, route: Route, point: Point): number {
  const [pull, back] = pullsOf(route, layout);
  const { leave, arrive } = route;
  const curve = Array.from({ length: SAMPLES + 1 }, (_, i) => {
    const t = i / SAMPLES;
    const u = 1 - t;
    const blend = (axis: 'x' | 'y') =>
      u ** 3 * leave[axis] + 3 * u * u * t * pull[axis] + 3 * u * t * t * back[axis] + t ** 3 * arrive[axis];
    return { x: blend('x'), y: blend('y') };
  });
  const points = [route.start, route.leaveCorner, ...curve, route.arriveCorner, route.end];
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
  for (const { link, route } of layRoutes(layout, links)) {
    const distance = distanceTo(layout, route, point);
    if (distance <= reach && (!nearest || distance < nearest.distance)) nearest = { link, distance };
  }
  return nearest?.link ?? null;
}
