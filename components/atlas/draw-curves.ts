import type { Point } from './geometry';
import type { Curve } from './link-curves';

/** How round a line turns from a gap to its tile, in tiles. */
const TURN = 0.1;

const round = (value: number) => Math.round(value * 100) / 100;
const write = ({ x, y }: Point) => `${round(x)} ${round(y)}`;

/** Many curves as the data of one SVG path. */
export function drawCurves(curves: readonly Curve[]): string {
  return curves.map(drawCurve).join('');
}

function drawCurve({ leave, pull, back, arrive }: Curve): string {
  const [into = back, ...inland] = arrive;
  return [
    `M${drawWay(leave)}`,
    `C${write(pull)} ${write(back)} ${write(into)}`,
    // The same way as the province's, walked from the sea.
    inland.length === 2 && inland[0] && inland[1]
      ? `L${write(toward(inland[0], into))}Q${write(inland[0])} ${write(inland[1])}`
      : inland.map((point) => `L${write(point)}`).join(''),
  ].join('');
}

function drawWay(way: readonly Point[]): string {
  const [start, corner, coast] = way;
  if (!start || !corner || !coast) return way.map(write).join('L');
  return `${write(start)}Q${write(corner)} ${write(toward(corner, coast))}L${write(coast)}`;
}

function toward(from: Point, to: Point): Point {
  const step = (a: number, b: number) => a + Math.sign(b - a) * Math.min(TURN, Math.abs(b - a));
  return { x: step(from.x, to.x), y: step(from.y, to.y) };
}

/** The ends of curves as the data of one path of dots, each once. */
export function drawEnds(curves: readonly Curve[]): string {
  const ends = curves.flatMap(({ leave, arrive }) => [leave[0], arrive.at(-1)].filter((end) => end !== undefined));
  return [...new Set(ends.map((end) => `M${write(end)}h0`))].join('');
}
