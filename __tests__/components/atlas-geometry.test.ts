import { drawCurves, drawEnds } from '../../components/atlas/draw-curves';
import { distanceTo, findNearest } from '../../components/atlas/find-nearest';
import { EDGE, FRAMES, isOnTile, middleOf, type Point } from '../../components/atlas/geometry';
import { curveOf, layCurves, sampleCurve } from '../../components/atlas/link-curves';
import { COUNTRIES, PROVINCES } from '../../domain/evidence/tiles';
import { aLink } from '../domain/evidence/a-link';

const LAYOUTS = ['wide', 'stacked'] as const;
const EVERY_PAIR = PROVINCES.flatMap((province) =>
  COUNTRIES.map((country) => aLink({ id: `${province.id}-${country.id}`, province: province.id, country: country.id })),
);

test('every line stays inside the drawing and leads from its province to its country', () => {
  for (const layout of LAYOUTS) {
    const { width, height } = FRAMES[layout];
    const lines = layCurves(layout, EVERY_PAIR).map(({ link, curve }) => ({ link, points: sampleCurve(curve) }));

    const outside = lines.filter(({ points }) => points.some(({ x, y }) => x < 0 || x > width || y < 0 || y > height));
    const astray = lines.filter(
      ({ link, points }) =>
        !isAtEdge(points[0], middleOf(layout, link.province)) ||
        !isAtEdge(points.at(-1), middleOf(layout, link.country)),
    );

    expect(outside.map(({ link }) => link.id)).toEqual([]);
    expect(astray.map(({ link }) => link.id)).toEqual([]);
  }
});

function isAtEdge(end: Point | undefined, middle: Point | null): boolean {
  if (!end || !middle) return false;
  return Math.abs(Math.max(Math.abs(end.x - middle.x), Math.abs(end.y - middle.y)) - EDGE) < 1e-6;
}

test('no line runs through a tile, be it of its own ends or of others', () => {
  for (const layout of LAYOUTS) {
    const struckOut = layCurves(layout, EVERY_PAIR).filter(({ curve }) => {
      const points = sampleCurve(curve);
      // Between two points a line is straight, or as good as straight.
      return points.slice(1).some((to, i) => {
        const from = points[i] ?? to;
        return [0, 0.25, 0.5, 0.75, 1].some((t) =>
          isOnTile(layout, { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t }),
        );
      });
    });

    expect(struckOut.map(({ link }) => link.id)).toEqual([]);
  }
});

test('a path has one stroke for each link', () => {
  const curves = layCurves('wide', EVERY_PAIR).map(({ curve }) => curve);

  expect(drawCurves(curves).match(/M/g)).toHaveLength(31 * 54);
  expect(drawCurves([])).toBe('');
});

test('the end that two lines share has one dot', () => {
  const curves = layCurves('wide', [aLink({ id: 'a', country: 'MOZ' }), aLink({ id: 'b', country: 'ZAF' })]);

  expect(drawEnds(curves.map(({ curve }) => curve)).match(/M/g)).toHaveLength(3);
});

test('in one gap a twin and a cluster do not hide each other', () => {
  const [twin, cluster] = layCurves('wide', [
    aLink({ id: 'a', province: 'sichuan', country: 'MOZ' }),
    aLink({ id: 'b', province: 'chongqing', country: 'MOZ', mechanism: 'clustering' }),
  ]).map(({ curve }) => curve.leave.at(-1)?.y ?? 0);

  expect((cluster ?? 0) - (twin ?? 0)).toBeCloseTo(0.07);
});

test('two links of one pair do not lie on each other', () => {
  const [first, second] = layCurves('wide', [aLink({ id: 'a' }), aLink({ id: 'b', mechanism: 'clustering' })]);

  expect(first?.curve).not.toEqual(second?.curve);
});

test('a click finds the line it is on, and none where no line comes near', () => {
  const links = [aLink({ id: 'a' }), aLink({ id: 'b', province: 'jiangxi', country: 'ZMB' })];
  const on = layCurves('wide', links)[1]?.curve.arrive.at(-1) ?? { x: 0, y: 0 };

  expect(findNearest('wide', links, on, 0.3)?.id).toBe('b');
  expect(findNearest('wide', links, { x: 0.2, y: 0.2 }, 0.3)).toBeNull();
});

test('the distance of a point from a line is that of its nearest stretch', () => {
  const curve = curveOf('wide', { province: 'hubei', country: 'DZA' });
  if (!curve) throw new Error('both places are known');

  const start = curve.leave[0] ?? { x: 0, y: 0 };
  expect(distanceTo(curve, start)).toBeCloseTo(0);
  expect(distanceTo(curve, { x: -1, y: start.y })).toBeCloseTo(start.x + 1);
});

test('a link of unknown places is not drawn', () => {
  expect(layCurves('stacked', [aLink({ province: 'atlantis' })])).toEqual([]);
});
