import fc from 'fast-check';
import { readReceipts } from '../../domain/assignment/read-receipts';
import { makeReceipt, type Receipt } from '../../domain/assignment/receipt';
import { writeReceiptCode } from '../../domain/assignment/receipt-code';
import { writeReceiptFile } from '../../domain/assignment/receipt-file';
import { collectWork } from '../../domain/assignment/work';
import type { ScoredItem } from '../../domain/item';
import { packEntries, unpackEntries } from '../../domain/pack-entries';
import { readRecordFile, writeRecordFile } from '../../domain/record-file';
import type { Response } from '../../domain/response';
import { listReviewItems } from '../../domain/review/review-item';
import { scoreItem } from '../../domain/score/score-item';
import { anAttempt } from './an-entry';
import { everyKind } from './an-item';
import { finished, scoredItems } from './arbitrary-item';
import { anAssignment } from './assignment/an-assignment';

/** A lesson of one step that holds these items, and its bank. */
function aCourseOf(items: ScoredItem[]): Parameters<typeof listReviewItems>[0] {
  const step = { id: 'pairs', title: 'Pairs', items: items.map(({ id }) => id) };
  const lesson = { id: 'twinning', title: 'Twinning', question: 'Who?', minutes: 5, outcomes: [], steps: [step] };
  return { lessons: [lesson], banks: [{ id: 'twinning', title: 'Quiz', draw: 1, pass: 0.7, items }] };
}

function receiptOf(item: ScoredItem, response: Response): Receipt {
  const course = aCourseOf([item]);
  const assignment = anAssignment({ parts: [{ kind: 'lesson', lesson: 'twinning', steps: null }] });
  const work = collectWork(assignment, [anAttempt({ item: item.id, response })], course);
  return makeReceipt({ assignment, work, name: 'Amina' }, course, { now: 9000, nonce: 'n1' });
}

/** Every answer of whichever kind that stands somewhere in a value. */
function responsesIn(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'response' in value ? [value.response] : [];
  return [...own, ...Object.values(value).flatMap(responsesIn)];
}

const withResponse = scoredItems.chain(finished);

test('an answer to any kind of item comes back from the record’s file and from its code, and scores as before', () => {
  fc.assert(
    fc.property(withResponse, ({ item, response }) => {
      const entries = [anAttempt({ item: item.id, response })];
      const file = readRecordFile(writeRecordFile(entries, 5000));
      const code = unpackEntries(packEntries(entries));

      for (const read of [file, code]) {
        expect(read.ok && read.entries).toEqual(entries);
        const [back] = read.ok ? responsesIn(read.entries) : [];
        expect(scoreItem(item, back as Response)).toEqual(scoreItem(item, response));
      }
    }),
  );
});

test('an answer to any kind of item comes back from a receipt, as file and as code', () => {
  fc.assert(
    fc.property(withResponse, ({ item, response }) => {
      const receipt = receiptOf(item, response);

      expect(responsesIn(receipt)).toEqual([response]);
      for (const text of [writeReceiptFile(receipt), writeReceiptCode(receipt) ?? ''])
        expect(readReceipts(text)).toEqual([{ ok: true, receipt }]);
    }),
  );
});

test('every scored kind comes back in the review', () => {
  const cards = listReviewItems(aCourseOf(everyKind()));

  expect(cards.map(({ id }) => id)).toEqual(everyKind().map(({ id }) => id));
});
