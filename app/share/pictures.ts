/** A tile of a drawing: its corner, its side, and whose it is. */
type Tile = [x: number, y: number, side: number, of: 'province' | 'country' | 'blank'];
/** From the right edge of one tile to the left edge of another, between two points. */
type Thread = [x1: number, y1: number, x2: number, y2: number];

export interface Drawing {
  tiles: Tile[];
  threads: Thread[];
}

const COLUMN = [0, 1, 2, 3, 4].map((row) => row * 88);
const pillar = (x: number, of: Tile[3]): Tile[] => COLUMN.map((y) => [x, y, 64, of]);

/** Small drawings in a square of 416, from the mark: tiles and lines. What a lesson is about, as far as tiles can say it. */
export const DRAWINGS: Record<string, Drawing> = {
  // Some provinces, some countries, and lines that cross.
  home: {
    tiles: [...pillar(0, 'blank'), ...pillar(88, 'province'), ...pillar(264, 'country'), ...pillar(352, 'blank')],
    threads: [
      [152, 32, 264, 120],
      [152, 120, 264, 32],
      [152, 208, 264, 296],
      [152, 296, 264, 384],
      [152, 384, 264, 208],
    ],
  },
  // One actor, seen from near: many tiles, one of which acts.
  'unitary-actor': {
    tiles: [
      ...[0, 80, 160].flatMap((x) => [88, 168, 248].map((y): Tile => [x, y, 64, 'blank'])),
      [160, 168, 64, 'province'],
      [352, 168, 64, 'country'],
    ],
    threads: [[224, 200, 352, 200]],
  },
  // One province, two ways in.
  'dual-strategy': {
    tiles: [
      [0, 144, 128, 'province'],
      [320, 24, 96, 'blank'],
      [320, 296, 96, 'country'],
    ],
    threads: [
      [128, 184, 320, 72],
      [128, 232, 320, 344],
    ],
  },
  twinning: {
    tiles: [...pillar(32, 'province'), ...pillar(320, 'country')],
    threads: COLUMN.map((y): Thread => [96, y + 32, 320, y + 32]),
  },
  // One province, and ever more to do in one country.
  clustering: {
    tiles: [
      [0, 160, 96, 'province'],
      ...[232, 328].flatMap((x) => [64, 160, 256].map((y): Tile => [x, y, 80, 'country'])),
    ],
    threads: [
      [96, 208, 232, 104],
      [96, 208, 232, 200],
      [96, 208, 232, 296],
    ],
  },
  // One vague line, three readings.
  'bri-ambiguity': {
    tiles: [
      [0, 160, 96, 'blank'],
      [320, 16, 96, 'province'],
      [320, 160, 96, 'province'],
      [320, 304, 96, 'province'],
    ],
    threads: [
      [96, 208, 320, 64],
      [96, 208, 320, 208],
      [96, 208, 320, 352],
    ],
  },
};
