import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { hashText } from '../../domain/sha1';

test('the examples of FIPS 180-4', () => {
  expect(hashText('')).toBe('da39a3ee5e6b4b0d3255bfef95601890afd80709');
  expect(hashText('abc')).toBe('a9993e364706816aba3e25717850c26c9cd0d89d');
  expect(hashText('abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq')).toBe(
    '84983e441c3bd26ebaae4aa1f95129e5e54670f1',
  );
});

test('any text of any length has the hash that Node’s own code gives it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      expect(hashText(text)).toBe(createHash('sha1').update(text, 'utf8').digest('hex'));
    }),
    { numRuns: 300 },
  );
});
