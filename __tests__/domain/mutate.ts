/** Random whole numbers below a bound, the same for the same seed (mulberry32). */
export type Random = (below: number) => number;

export function createRandom(seed: number): Random {
  let state = seed | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** What means something to one reader or another. */
const PIECES = [
  ...[
    '',
    '\0',
    '\ufeff',
    '\u200b',
    '\u202e',
    '\ud800',
    '\u00ad',
    '“',
    '＂',
    '{',
    '}',
    '[',
    ']',
    '"',
    '\\',
    '\\u',
    ':',
    ',',
  ],
  ...[
    '<',
    '>',
    '<!--',
    '<p',
    '&#',
    '&amp;',
    '&lt;',
    '%',
    '%23',
    '%2523',
    '=\r\n',
    '=3D',
    '\r\n\r\n',
    '--',
    '#',
    '.',
    '-',
    '_',
  ],
  ...[
    'pgareceipt1.',
    'pgareceipt',
    '"format": "provinces-receipt"',
    '#import=',
    'a1.',
    '/i/#',
    '/v3/__',
    '__;',
    'aHR0c',
  ],
  ...[
    '-1',
    '0',
    '1e309',
    '99999999999999999999',
    'NaN',
    'null',
    'true',
    '__proto__',
    'constructor',
    '{"toString":1}',
    '\n> ',
    '\n',
  ],
  ...[
    'Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n',
    '{\\rtf1 ',
    "\\'ff",
    '\\u-1?',
    'PK\u0003\u0004',
    'From a b c d e\r\n',
  ],
];

function pick<T>(list: readonly T[], random: Random): T {
  return list[random(list.length)] as T;
}

/** A text with one to four changes: something put in, taken out, doubled, moved, or repeated many times. */
export function mutateText(text: string, random: Random): string {
  let changed = text;
  for (let n = random(4); n >= 0; n -= 1) {
    const [a, b] = [random(changed.length + 1), random(changed.length + 1)].sort((x, y) => x - y) as [number, number];
    const piece = pick(PIECES, random);
    const ways = [
      () => changed.slice(0, a) + piece + changed.slice(a),
      () => changed.slice(0, a) + piece + changed.slice(a + 1),
      () => changed.slice(0, a) + changed.slice(Math.min(b, a + 20)),
      () => changed.slice(0, b) + changed.slice(a, b) + changed.slice(b),
      () => changed.slice(0, a),
      () => changed.slice(0, a) + (piece || 'x').repeat(1 + random(400)) + changed.slice(a),
      () => changed.slice(0, a) + String.fromCharCode(random(0x10000)) + changed.slice(a + 1),
    ];
    changed = pick(ways, random)().slice(0, 20_000);
  }
  return changed;
}

export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  const changed = bytes.slice(0, random(8) === 0 ? random(bytes.length + 1) : bytes.length);
  for (let n = random(6); n >= 0 && changed.length > 0; n -= 1) {
    const at = random(changed.length);
    const ways = [() => random(256), () => 0, () => 255, () => (changed[at] ?? 0) ^ (1 << random(8))];
    const run = random(4) === 0 ? 4 : 1;
    for (let i = 0; i < run && at + i < changed.length; i += 1) changed[at + i] = pick(ways, random)();
  }
  return changed;
}

const nest = (depth: number): unknown => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`);

/** Values that readers did not expect in this place. */
const VALUES: readonly (() => unknown)[] = [
  () => null,
  () => true,
  () => '',
  () => 'x'.repeat(3000),
  () => '\u202e\ud800\u0000',
  () => -1,
  () => 0.5,
  () => 8.64e15,
  () => Number.MAX_SAFE_INTEGER,
  () => 1e308,
  () => [],
  () => ({}),
  () => ({ toString: 1, valueOf: 1 }),
  () => JSON.parse('{"__proto__":{"x":1},"constructor":1,"length":9}'),
  () => nest(300),
  () => Array.from({ length: 2500 }, (_, i) => i),
  () => Array.from({ length: 300 }, () => ({ kind: 'choice', chosen: ['a'] })),
  () => Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`k${i}`, `v${i}`])),
];

/** A value of JSON with one to three of its parts replaced, left out, doubled or swapped. */
export function mutateValue(value: unknown, random: Random): unknown {
  let changed = structuredClone(value);
  for (let n = random(3); n >= 0; n -= 1) changed = changeOne(changed, random, 12);
  return changed;
}

function changeOne(value: unknown, random: Random, depth: number): unknown {
  const isStop = typeof value !== 'object' || value === null || depth === 0 || random(5) === 0;
  if (isStop) return pick(VALUES, random)();
  if (Array.isArray(value)) {
    if (value.length === 0) return [pick(VALUES, random)()];
    const at = random(value.length);
    const way = random(6);
    if (way === 0) return [...value.slice(0, at), ...value.slice(at + 1)];
    if (way === 1) return [...value, value[at]];
    return value.map((part, i) => (i === at ? changeOne(part, random, depth - 1) : part));
  }
  const entries = Object.entries(value);
  if (entries.length === 0) return { x: pick(VALUES, random)() };
  const at = random(entries.length);
  const way = random(8);
  if (way === 0) return Object.fromEntries(entries.filter((_, i) => i !== at));
  if (way === 1) return Object.fromEntries([...entries, ['surplus', pick(VALUES, random)()]]);
  return Object.fromEntries(
    entries.map(([key, part], i) => [key, i === at ? changeOne(part, random, depth - 1) : part]),
  );
}
