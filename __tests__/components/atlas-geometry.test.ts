import { curveOf, distanceTo, drawCurves, FRAMES, findNearest, layCurves } from '../../components/atlas/geometry';
import { boxOf, placeNames } from '../../components/atlas/place-names';
import { COUNTRIES, findTile, PROVINCES } from '../../domain/evidence/tiles';
import { aLink } from '../domain/evidence/a-link';
import { pairRowsOf } from './real-pairs';

const LAYOUTS = ['wide', 'stacked'] as const;
const EVERY_PAIR = PROVINCES.flatMap((province) =>
  COUNTRIES.map((country) => aLink({ id: `${province.id}-${country.id}`, province: province.id, country: country.id })),
);

test('every curve stays inside the drawing and leads from its province to its country', () => {
  for (const layout of LAYOUTS) {
    const { width, height, china, africa } = FRAMES[layout];
    for (const { link, curve } of layCurves(layout, EVERY_PAIR)) {
      for (const { x, y } of Object.values(curve)) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(width);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(height);
      }
      const from = findTile(link.province);
      const to = findTile(link.country);
      const near = (at: { x: number; y: number }, frame: { x: number; y: number }, tile: typeof from) =>
        Math.hypot(at.x - frame.x - (tile?.column ?? 0) + 0.5, at.y - frame.y - (tile?.row ?? 0) + 0.5);
      expect(near(curve.start, china, from)).toBeLessThan(0.5);
      expect(near(curve.end, africa, to)).toBeLessThan(0.5);
    }
  }
});

test('a path has one stroke for each link', () => {
  const curves = layCurves('wide', EVERY_PAIR).map(({ curve }) => curve);

  expect(drawCurves(curves).match(/M/g)).toHaveLength(31 * 54);
  expect(drawCurves([])).toBe('');
});

test('two links of one pair do not lie on each other', () => {
  const [first, second] = layCurves('wide', [aLink({ id: 'a' }), aLink({ id: 'b', mechanism: 'clustering' })]);

  expect(first?.curve).not.toEqual(second?.curve);
});

test('a click finds the line it is on, and none where no line comes near', () => {
  const links = [aLink({ id: 'a' }), aLink({ id: 'b', province: 'jiangxi', country: 'ZMB' })];
  const on = layCurves('wide', links)[1]?.curve.end ?? { x: 0, y: 0 };

  expect(findNearest('wide', links, on, 0.3)?.id).toBe('b');
  expect(findNearest('wide', links, { x: 0.2, y: 0.2 }, 0.3)).toBeNull();
});

test('the distance of a point from a line is that of its nearest stretch', () => {
  const curve = curveOf('wide', { province: 'hubei', country: 'DZA' });
  if (!curve) throw new Error('both places are known');

  expect(distanceTo(curve, curve.start)).toBeCloseTo(0);
  expect(distanceTo(curve, { x: curve.end.x + 1, y: curve.end.y })).toBeCloseTo(1);
});

test('a link of unknown places is not drawn', () => {
  expect(layCurves('stacked', [aLink({ province: 'atlantis' })])).toEqual([]);
});

test('each end of each place’s links has its name, and no two names meet', () => {
  const pairs = pairRowsOf();
  for (const layout of LAYOUTS)
    for (const { id } of [...PROVINCES, ...COUNTRIES]) {
      const ends = [...new Set(pairs.filter((pair) => pair.includes(id)).flat())];

      const placed = placeNames(layout, ends);

      expect([...placed.keys()].sort()).toEqual([...ends].sort());
      const boxes = [...placed].map(([end, place]) => boxOf(layout, end, place));
      boxes.forEach((one, i) => {
        for (const other of boxes.slice(i + 1))
          expect(
            one &&
              other &&
              one.left < other.right &&
              other.left < one.right &&
              one.top < other.bottom &&
              other.top < one.bottom,
          ).toBe(false);
      });
    }
});
