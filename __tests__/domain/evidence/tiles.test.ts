import fc from 'fast-check';
import { COUNTRIES, type Direction, PROVINCES, stepFrom, tileName } from '../../../domain/evidence/tiles';

const MAPS = [PROVINCES, COUNTRIES] as const;
const at = (id: string) => {
  const tile = [...PROVINCES, ...COUNTRIES].find((one) => one.id === id);
  if (!tile) throw new Error(id);
  return tile;
};
const step = (id: string, direction: Direction) =>
  stepFrom(PROVINCES.some((tile) => tile.id === id) ? PROVINCES : COUNTRIES, at(id), direction).id;

test('there are 31 provincial-level units and 54 countries, each in a place of its own', () => {
  expect(PROVINCES).toHaveLength(31);
  expect(COUNTRIES).toHaveLength(54);
  for (const tiles of MAPS) {
    expect(new Set(tiles.map(({ id }) => id)).size).toBe(tiles.length);
    expect(new Set(tiles.map(({ code }) => code)).size).toBe(tiles.length);
    expect(new Set(tiles.map(({ row, column }) => `${row} ${column}`)).size).toBe(tiles.length);
  }
});

test('names are written as the tables write them, and an unknown id names itself', () => {
  expect(['inner-mongolia', 'STP', 'CIV', 'COD'].map(tileName)).toEqual([
    'Inner Mongolia',
    'São Tomé and Príncipe',
    'Côte d’Ivoire',
    'Democratic Republic of the Congo',
  ]);
  expect(tileName('atlantis')).toBe('atlantis');
});

test('arrow keys walk past gaps and stay where the map ends', () => {
  expect(step('xinjiang', 'right')).toBe('gansu');
  expect(step('gansu', 'left')).toBe('xinjiang');
  expect(step('xinjiang', 'left')).toBe('xinjiang');
  expect(step('inner-mongolia', 'down')).toBe('beijing');
  expect(step('heilongjiang', 'up')).toBe('heilongjiang');
  expect(step('GAB', 'left')).toBe('GAB');
  expect(step('LBR', 'right')).toBe('STP');
});

test('up and down go to the nearest row, and there to the nearest column', () => {
  expect(step('xinjiang', 'down')).toBe('qinghai');
  expect(step('guangdong', 'up')).toBe('hunan');
  expect(step('GNB', 'down')).toBe('GAB');
  expect(step('MDG', 'down')).toBe('MUS');
});

test('Home and End go to the ends of a row, with Ctrl to the ends of the map', () => {
  expect(step('beijing', 'row-start')).toBe('xinjiang');
  expect(step('beijing', 'row-end')).toBe('liaoning');
  expect(step('UGA', 'first')).toBe('MAR');
  expect(step('UGA', 'last')).toBe('LSO');
});

test('every tile can be reached from every other by arrow keys alone', () => {
  for (const tiles of MAPS) {
    const start = tiles[0];
    if (!start) throw new Error('an empty map');
    const reached = new Set([start]);
    for (const tile of reached)
      for (const direction of ['left', 'right', 'up', 'down'] as const) reached.add(stepFrom(tiles, tile, direction));
    expect(reached.size).toBe(tiles.length);
  }
});

test('left undoes right wherever right went anywhere', () => {
  fc.assert(
    fc.property(fc.constantFrom(...COUNTRIES), (tile) => {
      const next = stepFrom(COUNTRIES, tile, 'right');

      if (next !== tile) expect(stepFrom(COUNTRIES, next, 'left')).toBe(tile);
    }),
  );
});
