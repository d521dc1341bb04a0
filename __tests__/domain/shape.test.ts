import fc from 'fast-check';
import * as z from 'zod/mini';
import {
  anything,
  arrayOf,
  atLeast,
  byTag,
  exactly,
  flag,
  mapOf,
  numberIn,
  oneOf,
  orNull,
  parseAs,
  type Shape,
  satisfying,
  stringOf,
  wholeIn,
} from '../../domain/shape';

const isEven = (value: number) => value % 2 === 0;
const list = z.array(z.string().check(z.minLength(1), z.maxLength(3))).check(z.minLength(1), z.maxLength(2));
const named = z
  .record(z.string().check(z.maxLength(3)), z.number())
  .check(z.refine((map) => Object.keys(map).length < 3));

/** The same said to us and to zod, by which the content is read. */
const TWINS: [name: string, shape: Shape<unknown>, schema: z.ZodMiniType][] = [
  ['anything', anything, z.unknown()],
  ['a flag', flag, z.boolean()],
  ['any text', stringOf(), z.string()],
  ['a text of bounded length', stringOf(3, 1), z.string().check(z.minLength(1), z.maxLength(3))],
  ['any number', numberIn(), z.number()],
  ['a number within bounds', numberIn(0, 4), z.number().check(z.gte(0), z.lte(4))],
  ['a whole number', wholeIn(0), z.int().check(z.gte(0))],
  ['one of several numbers', oneOf(0, 1, 2), z.union([z.literal(0), z.literal(1), z.literal(2)])],
  ['one of several texts', oneOf('a', 'b'), z.enum(['a', 'b'])],
  ['a text or null', orNull(stringOf()), z.nullable(z.string())],
  ['a number that passes a test', satisfying(numberIn(), isEven), z.number().check(z.refine(isEven))],
  ['a list', arrayOf(stringOf(3, 1), 2, 1), list],
  ['a list of anything', arrayOf(anything), z.array(z.unknown())],
  ['names with a value each', mapOf(stringOf(3), numberIn(), 2), named],
  ['exact fields', exactly({ b: stringOf(), a: anything }), z.strictObject({ b: z.string(), a: z.unknown() })],
  [
    'exact fields and one that may be missing',
    exactly({ b: stringOf() }, { a: numberIn() }),
    z.strictObject({ b: z.string(), a: z.optional(z.number()) }),
  ],
  ['fields among others', atLeast({ b: stringOf() }), z.object({ b: z.string() })],
  [
    'one of several shapes',
    byTag('a', { x: exactly({ a: oneOf('x') }), y: exactly({ a: oneOf('y'), b: stringOf() }) }),
    z.discriminatedUnion('a', [
      z.strictObject({ a: z.literal('x') }),
      z.strictObject({ a: z.literal('y'), b: z.string() }),
    ]),
  ],
];

const ODD = [
  ...[-0, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0.5, 2 ** 53, -1, 3, undefined, null, ''],
  ...[
    'abcd',
    '😀😀😀',
    '😀😀😀😀',
    '\ud800',
    'constructor',
    1n,
    Symbol('a'),
    new Date(0),
    new Map([['a', 1]]),
    () => 1,
  ],
  ...[[], new Array(2), [['a']], {}, { length: 1 }, Object.create(null), Object.assign(Object.create(null), { a: 1 })],
  ...[
    { a: undefined, b: '' },
    { a: 'x' },
    { a: 'y', b: '' },
    { a: 'toString' },
    { constructor: 1 },
    { a: 1, b: 2, c: 3 },
  ],
  ...['{"__proto__":1}', '{"__proto__":{"a":1},"a":1}', '{"b":"","a":1,"__proto__":null}'].map((json) =>
    JSON.parse(json),
  ),
];
const key = fc.constantFrom('a', 'b', 'c', 'abcd');
const small = fc.oneof(fc.constantFrom('x', 'y', '', 'abc', 0, 1, 2, true, null), fc.constantFrom(...ODD));
const value = fc.oneof(
  fc.constantFrom(...ODD),
  small,
  fc.array(small, { maxLength: 3 }),
  fc.dictionary(key, small, { maxKeys: 3 }),
  fc.anything({ withNullPrototype: true, withSparseArray: true, withBigInt: true, withMap: true, withSet: true }),
);

test.each(TWINS)('a shape takes what a schema takes, and makes the same of it: %s', (_name, shape, schema) => {
  fc.assert(
    fc.property(value, (raw) => {
      const theirs = schema.safeParse(raw);
      const ours = parseAs(shape, raw);

      expect(ours).toStrictEqual(theirs.success ? theirs.data : null);
      expect(Object.keys(Object(ours))).toEqual(Object.keys(Object(theirs.data)));
    }),
    { numRuns: 400, examples: ODD.map((raw) => [raw]) },
  );
});

test('what is read is a copy, so that nothing outside can change it later', () => {
  const raw = { list: ['a'], map: { a: 'b' } };

  const read = parseAs(exactly({ list: arrayOf(stringOf()), map: mapOf(stringOf(), stringOf(), 9) }), raw);
  raw.list.push('b');
  raw.map.a = 'c';

  expect(read).toEqual({ list: ['a'], map: { a: 'b' } });
});

test('a list that is too long is refused before any of it is read', () => {
  const asked: unknown[] = [];
  const asking = satisfying(anything, (each) => asked.push(each) > 0);

  expect(parseAs(arrayOf(asking, 2), ['a', 'b', 'c'])).toBeNull();
  expect(asked).toEqual([]);
});
