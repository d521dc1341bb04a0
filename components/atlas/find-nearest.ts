import type { EvidenceLinkHead } from '../../domain/evidence/evidence';
import type { Layout, Point } from './geometry';
import { type Curve, layCurves, sampleCurve } from './link-curves';

/** The distance of a point from a curve in tiles; the curve is sampled, which is right to a few hundredths. */
export function distanceTo(curve: Curve, point: Point): number {
  const points = sampleCurve(curve);
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
