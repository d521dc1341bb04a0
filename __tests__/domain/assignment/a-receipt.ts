import { makeReceipt, type Receipt } from '../../../domain/assignment/receipt';
import { writeReceiptCode } from '../../../domain/assignment/receipt-code';
import { collectWork } from '../../../domain/assignment/work';
import { anAttempt } from '../an-entry';
import { aGradingCourse, anAssignment, aTry, RIGHT, WRONG } from './an-assignment';

const course = aGradingCourse();

/** Work in a lesson and a quiz, signed by Amina. */
export function aReceipt(parts: Partial<Receipt> = {}): Receipt {
  const log = [
    anAttempt({ id: 'l1', at: 100, item: 'tw_single', response: RIGHT }),
    anAttempt({
      ...{ id: 'l2', at: 200, item: 'tw_match' },
      response: { kind: 'placement', placed: { hubei: 'algeria', tianjin: 'congo', ningxia: 'ghana' } },
    }),
    anAttempt({ id: 'l3', at: 300, item: 'tw_sentence', response: { kind: 'text', text: '抱团出海, “together”\n✓' } }),
    ...aTry('f1', 1000, { q0: RIGHT, q1: WRONG }),
  ];
  const work = collectWork(anAssignment(), log, course);
  const made = makeReceipt({ assignment: anAssignment(), work, name: 'Amina' }, course, { now: 9000, nonce: 'n1' });
  return { ...made, ...parts };
}

/** Its code, in lines. */
export function codeOf(receipt: Receipt): string {
  const code = writeReceiptCode(receipt);
  if (code === null) throw new Error('too long for a code');
  return code;
}
