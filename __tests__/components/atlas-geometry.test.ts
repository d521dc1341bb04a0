import { distanceTo, drawRoutes, FRAMES, findNearest, layRoutes, routeOf } from '../../components/atlas/geometry';
import { COUNTRIES, findTile, PROVINCES } from '../../domain/evidence/tiles';
import { aLink } from '../domain/evidence/a-link';

const LAYOUTS = ['wide', 'stacked'] as const;
const EVERY_PAIR = PROVINCES.flatMap((province) =>
  COUNTRIES.map((country) => aLink({ id: `${province.id}-${country.id}`, province: province.id, country: country.id })),
);

test('every route stays inside the drawing and leads from its province to its country', () => {
  for (const layout of LAYOUTS) {
    const { width, height, china, africa } = FRAMES[layout];
    for (const { link, route } of layRoutes(layout, EVERY_PAIR)) {
      for (const { x, y } of Object.values(route)) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(width);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(y).toBeLessThanOrEqual(height);
      }
      const from = findTile(link.province);
      const to = findTile(link.country);
      const near = (at: { x: number; y: number }, frame: { x: number; y: number }, tile: typeof from) =>
        Math.hypot(at.x - frame.x - (tile?.column ?? 0) + 0.5, at.y - frame.y - (tile?.row ?? 0) + 0.5);
      expect(near(route.start, china, from)).toBeLessThan(0.5);
      expect(near(route.end, africa, to)).toBeLessThan(0.5);
    }
  }
});

test('no route crosses the words of a tile: it keeps to the gutters between rows', () => {
  for (const { route } of layRoutes('wide', EVERY_PAIR)) {
    const above = (route.leaveCorner.y - FRAMES.wide.china.y) % 1;
    expect(Math.min(above, 1 - above)).toBeLessThan(0.06);
  }
});

test('a path has one stroke for each link', () => {
  const routes = layRoutes('wide', EVERY_PAIR).map(({ route }) => route);

  expect(drawRoutes('wide', routes).match(/M/g)).toHaveLength(31 * 54);
  expect(drawRoutes('wide', [])).toBe('');
});

test('two links of one pair do not lie on each other', () => {
  const [first, second] = layRoutes('wide', [aLink({ id: 'a' }), aLink({ id: 'b', mechanism: 'clustering' })]);

  expect(first?.route).not.toEqual(second?.route);
});

test('a click finds the line it is on, and none where no line comes near', () => {
  const links = [aLink({ id: 'a' }), aLink({ id: 'b', province: 'jiangxi', country: 'ZMB' })];
  const routes = layRoutes('wide', links);
  const on = routes[1]?.route.leave ?? { x: 0, y: 0 };

  expect(findNearest('wide', links, on, 0.3)?.id).toBe('b');
  expect(findNearest('wide', links, { x: 0.2, y: 0.2 }, 0.3)).toBeNull();
});

test('the distance of a point from a line is that of its nearest stretch', () => {
  const route = routeOf('wide', { province: 'hubei', country: 'DZA' });
  if (!route) throw new Error('both places are known');

  expect(distanceTo('wide', route, route.leave)).toBeCloseTo(0);
  expect(distanceTo('wide', route, { x: route.leave.x - 1, y: route.leave.y + 0.5 })).toBeCloseTo(0.5);
});

test('a link of unknown places is not drawn', () => {
  expect(layRoutes('stacked', [aLink({ province: 'atlantis' })])).toEqual([]);
});
