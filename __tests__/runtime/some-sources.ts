import { makeReceipt, type Receipt } from '../../domain/assignment/receipt';
import { writeReceiptCode } from '../../domain/assignment/receipt-code';
import { collectWork } from '../../domain/assignment/work';
import type { Submission } from '../../runtime/collect/protocol';
import { readSource } from '../../runtime/collect/read-source';
import { aGradingCourse, anAssignment, aTry, RIGHT, WRONG } from '../domain/assignment/an-assignment';

const course = aGradingCourse();
export const QUIZ = anAssignment({ parts: [{ kind: 'quiz', bank: 'twinning', count: 2 }] });

/** Of a quiz of two questions, done at a moment. */
export function aQuizReceipt(name: string, at: number, first = RIGHT) {
  const log = aTry(name, at, { q0: first, q1: RIGHT });
  return makeReceipt({ assignment: QUIZ, work: collectWork(QUIZ, log, course), name }, course, {
    now: at,
    nonce: name,
  });
}

export const AMINA = aQuizReceipt('Amina', 1000);
export const BO = aQuizReceipt('Bo', 5000, WRONG);

/** A file as a browser gives it: jsdom's can't be read. */
export function aFile(name: string, bytes: Uint8Array): Submission {
  return { name, content: { size: bytes.length, arrayBuffer: async () => bytes.slice().buffer } as Blob };
}

/** Its code, pasted. */
export function pasted(receipt: Receipt): Submission {
  return { name: 'paste', content: writeReceiptCode(receipt) ?? '' };
}

/** Whose receipts are read from a file of these bytes, and what is refused. */
export async function readBytes(bytes: Uint8Array, name = 'x') {
  const { receipts, refused } = await readSource(aFile(name, bytes));
  return {
    names: receipts.map(({ receipt }) => receipt.name),
    refused: refused.map(({ source, why }) => `${source} ${why}`),
  };
}
