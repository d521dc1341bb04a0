import type { Collected } from '../../../domain/assignment/compare-receipts';
import { makeReceipt, type Receipt } from '../../../domain/assignment/receipt';
import { collectWork } from '../../../domain/assignment/work';
import type { Log } from '../../../domain/entry';
import { anAttempt } from '../an-entry';
import { aGradingCourse, anAssignment, RIGHT } from './an-assignment';

export const gradedCourse = aGradingCourse();
export const LESSON_ALONE = anAssignment({ parts: [{ kind: 'lesson', lesson: 'twinning', steps: null }] });
export const QUIZ_OF_SIX = anAssignment({
  parts: [{ kind: 'quiz', bank: 'twinning', count: 6 }],
  seed: { kind: 'each' },
});

export function receiptOf(
  name: string,
  log: Log,
  { assignment = LESSON_ALONE, nonce = name, at = 9000 } = {},
): Receipt {
  const work = collectWork(assignment, log, gradedCourse);
  return makeReceipt({ assignment, work, name }, gradedCourse, { now: at, nonce });
}

/** Receipts as they were read from a file each. */
export function collected(...receipts: Receipt[]): Collected[] {
  return receipts.map((receipt, i) => ({ key: `r${i}`, source: `${i}.json`, receipt }));
}

/** An answer in the lesson at a moment. */
export function answerAt(at: number, response = RIGHT, item = 'tw_single') {
  return anAttempt({ id: `${item}-${at}`, at, item, response });
}
