import fc from 'fast-check';
import { keyResponse } from '../../../domain/key-response';
import type { Response } from '../../../domain/response';
import { interactionType, listComponents, writePattern, writeShortPattern } from '../../../runtime/lms/patterns';
import { aCloze, aLine, aMatch, aMultiple, anExtended, anOrder, aSingle, aSort } from '../../domain/an-item';
import { finished, scoredItems } from '../../domain/arbitrary-item';

test.each([
  ['choice', aSingle(), 'centre', 'a'],
  ['choice', aMultiple(), expect.stringMatching(/^\w+\[,\]\w+$/), expect.stringMatching(/^[a-z],[a-z]$/)],
  [
    'matching',
    aMatch(),
    'hubei[.]algeria[,]tianjin[.]congo[,]ningxia[.]benin',
    expect.stringMatching(/^a\.\d,b\.\d,c\.\d$/),
  ],
  ['matching', aSort(), 'beijing[.]one[,]china[.]one[,]hunan[.]many[,]jiangxi[.]many', 'a.1,b.1,c.2,d.2'],
  // An answer that two parts share stands twice; one that none needs, never.
  ['matching', anExtended(), 'first[.]narrows[,]second[.]narrows[,]third[.]untouched', 'a.2,b.2,c.4'],
  ['sequencing', anOrder(), 'pressure[,]firms[,]cluster[,]policy', 'a,b,c,d'],
  ['matching', aCloze(), 'who[.]design[,]what[.]carry', 'a.1,b.2'],
  ['matching', aLine(), 'lobby[.]p1[,]pilot[.]p3[,]adapt[.]p5', 'a.1,b.3,c.5'],
] as const)('trap 16: the key of a %s question in the notations of SCORM 2004 and 1.2', (type, item, long, short) => {
  expect(interactionType(item.kind)).toBe(type);
  expect(writePattern(item, keyResponse(item))).toEqual(long);
  expect(writeShortPattern(item, keyResponse(item))).toEqual(short);
});

test('a reversed order is told from the first place to the last', () => {
  const reversed: Response = {
    kind: 'placement',
    placed: { pressure: 'p4', firms: 'p3', cluster: 'p2', policy: 'p1' },
  };

  expect(writePattern(anOrder(), reversed)).toBe('policy[,]cluster[,]firms[,]pressure');
  expect(writeShortPattern(anOrder(), reversed)).toBe('d,c,b,a');
});

test('trap 9: whatever the answer, ids in patterns of SCORM 2004 are [\\w.]+', () => {
  fc.assert(
    fc.property(scoredItems.chain(finished), ({ item, response }) => {
      for (const id of writePattern(item, response).split(/\[[.,]\]/)) expect(id).toMatch(/^[\w.]+$/);
    }),
  );
});

test('trap 9 and 16: whatever the answer, a pattern of SCORM 1.2 is printable, without spaces, and at most 255 characters', () => {
  fc.assert(
    fc.property(scoredItems.chain(finished), ({ item, response }) => {
      expect(writeShortPattern(item, response)).toMatch(/^[a-z](?:\.[a-z1-9])?(?:,[a-z](?:\.[a-z1-9])?)*$/);
      expect(writeShortPattern(item, response).length).toBeLessThanOrEqual(255);
    }),
  );
});

test('two different answers have two different patterns', () => {
  fc.assert(
    fc.property(
      scoredItems.chain((item) => fc.tuple(finished(item), finished(item))),
      ([one, other]) => {
        const isSame = writePattern(one.item, one.response) === writePattern(other.item, other.response);
        const isShortSame = writeShortPattern(one.item, one.response) === writeShortPattern(other.item, other.response);
        expect(isShortSame).toBe(isSame);
      },
    ),
  );
});

test('the parts of a pattern are named as the parts of the question', () => {
  expect(Object.keys(listComponents(aSingle()))).toEqual(['choices']);
  expect(Object.keys(listComponents(aMatch()))).toEqual(['source', 'target']);
  expect(listComponents(aCloze()).source?.map(({ id }) => id)).toEqual(['who', 'what']);
  expect(Object.keys(listComponents(anOrder()))).toEqual(['choices']);
});
