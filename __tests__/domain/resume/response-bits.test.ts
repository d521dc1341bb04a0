import fc from 'fast-check';
import { isSameResponse, type Response } from '../../../domain/response';
import { createBitReader, createBitWriter } from '../../../domain/resume/bits';
import { readResponse, writeResponse } from '../../../domain/resume/response-bits';
import { put } from '../a-response';
import { anExtended } from '../an-item';
import { finished, scoredItems } from '../arbitrary-item';

function throughBits(item: Parameters<typeof writeResponse>[1], response: Response): Response | null {
  const writer = createBitWriter();
  writeResponse(writer, item, response);
  const reader = createBitReader(writer.toText());
  return reader && readResponse(reader, item);
}

test('a finished answer to any kind of item comes back from its bits', () => {
  fc.assert(
    fc.property(scoredItems.chain(finished), ({ item, response }) => {
      const read = throughBits(item, response);

      expect(read && isSameResponse(read, response)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('an answer to a shared list comes back with an answer used twice, and half done', () => {
  const twice = put({ first: 'narrows', second: 'narrows', third: 'untouched' });

  expect(throughBits(anExtended(), twice)).toEqual(twice);
  expect(throughBits(anExtended(), put({ second: 'contradicts' }))).toEqual(put({ second: 'contradicts' }));
});
