import fc from 'fast-check';
import { type CodePiece, joinPieces, readPiece, splitCode, writePiece } from '../../domain/code-piece';

const codes = fc.string({ unit: fc.constantFrom(...'ABCabc019-_'), minLength: 1, maxLength: 200 });

/** As a phone reads it: the whole link. */
function toLink(part: CodePiece): string {
  return `https://example.org/sub/record/#import=${writePiece(part)}`;
}

test('a code that fits is one part', () => {
  expect(splitCode('abc', 10)).toMatchObject([{ n: 1, total: 1, chunk: 'abc' }]);
});

test('parts in any order and with repeats make the code again', () => {
  const shuffled = fc.tuple(codes, fc.integer({ min: 1, max: 50 })).chain(([code, chars]) => {
    const parts = splitCode(code, chars);
    const twice = [...parts, ...parts];
    return fc.tuple(fc.constant(code), fc.shuffledSubarray(twice, { minLength: twice.length }));
  });

  fc.assert(
    fc.property(shuffled, ([code, parts]) => {
      expect(joinPieces(parts.flatMap((part) => readPiece(toLink(part)) ?? []))).toEqual({ code });
    }),
    { numRuns: 300 },
  );
});

test('the numbers of the parts that have not come are named', () => {
  const parts = splitCode('abcdefghij', 2);

  expect(joinPieces([parts[3], parts[1], parts[1]].flatMap((part) => part ?? []))).toEqual({ missing: [1, 3, 5] });
});

test('a part is found in a link, alone, wrapped by a mail program or with blanks around it', () => {
  const [part] = splitCode('abcdefghij', 10);
  if (!part) throw new Error('no part');
  const text = writePiece(part);

  expect(readPiece(toLink(part))).toEqual(part);
  expect(readPiece(text)).toEqual(part);
  expect(readPiece(`  ${text.slice(0, 15)}\n${text.slice(15)}\n`)).toEqual(part);
  expect(readPiece(`Here it is: ${toLink(part)}`)).toEqual(part);
});

test('a written part ends in a letter or digit and needs no escaping in a fragment', () => {
  const [part] = splitCode('ab-_', 10);

  expect(writePiece(part as CodePiece)).toMatch(/^[\w.-]+[0-9a-f]$/);
});

test('of 3,000 changed parts none is taken for another', () => {
  const part = splitCode('ABCDEFGHIJKLMNOPQRSTUVWXYZ', 10)[1] as CodePiece;
  const text = writePiece(part);
  const position = fc.nat(text.length - 1);
  const changed = fc.oneof(
    fc.tuple(position, fc.constantFrom(...'AZaz09-_.')).map(([at, to]) => text.slice(0, at) + to + text.slice(at + 1)),
    fc.tuple(position, position).map(([from, to]) => text.slice(0, from) + text.slice(to)),
    fc.tuple(position, fc.constantFrom(...'AZaz09-_.')).map(([at, to]) => text.slice(0, at) + to + text.slice(at)),
  );

  fc.assert(
    fc.property(changed, (mutated) => {
      // The whole part within other letters is still the part.
      expect([null, part]).toContainEqual(readPiece(mutated));
    }),
    { numRuns: 3000 },
  );
});

test('parts of two sets, or of one that says two totals, make nothing', () => {
  const [a] = splitCode('abcdefghij', 5);
  const [, b] = splitCode('klmnopqrst', 5);

  expect(joinPieces([a as CodePiece, b as CodePiece])).toBeNull();
  expect(joinPieces([a as CodePiece, { ...(a as CodePiece), n: 2, total: 3 }])).toBeNull();
  expect(joinPieces([])).toBeNull();
});

test('parts that carry good checks but are not what was cut make nothing', () => {
  const [a, b] = splitCode('abcdefghij', 5) as [CodePiece, CodePiece];

  expect(joinPieces([a, { ...b, chunk: 'xxxxx' }])).toBeNull();
});

test.each(['', 'hello', '#import=', 'https://example.org/record/', 'a.1.1.b.c'])('“%s” is no part', (text) => {
  expect(readPiece(text)).toBeNull();
});
