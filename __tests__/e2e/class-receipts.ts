import { makeReceipt } from '../../domain/assignment/receipt';
import { writeReceiptCode } from '../../domain/assignment/receipt-code';
import { collectWork } from '../../domain/assignment/work';
import type { Course } from '../../domain/course';
import type { Item, ScoredItem } from '../../domain/item';
import { anAssignment, aTry } from '../domain/assignment/an-assignment';
import { responseTo } from './give-answer';

/** Codes of a small class on the real questions, one of them late, one with a long name, one twice. */
export function someCodes(all: ReadonlyMap<string, ScoredItem>): string {
  const items = [...all.values()].filter(({ bank, for: place }) => bank === 'twinning' && place === 'quiz');
  const part = { kind: 'quiz', bank: 'twinning', count: items.length } as const;
  const assignment = anAssignment({ parts: [part], due: { at: 50_000_000, zone: 'UTC' } });
  const course: Pick<Course, 'lessons' | 'banks'> = {
    lessons: [],
    banks: [{ id: 'twinning', title: 'Quiz', draw: 6, pass: 0.7, items: items as Item[] }],
  };
  const names = [
    'Amina',
    'Bo',
    'A-very-long-name-without-any-place-to-break-it-in-the-whole-of-its-length',
    'Chipo',
    'Chipo',
  ];
  const receipts = names.map((name, n) => {
    const answers = Object.fromEntries(items.map((item, i) => [item.id, responseTo(item, (i + n) % 3 !== 0)]));
    const log = aTry(`f${n}`, n === 1 ? 60_000_000 : 1_000_000 * (n + 1), answers);
    const hashed = log.map((entry) =>
      entry.type === 'attempt' ? { ...entry, hash: items.find(({ id }) => id === entry.item)?.hash ?? '' } : entry,
    );
    const work = collectWork(assignment, hashed, course);
    return makeReceipt({ assignment, work, name }, course, { now: 70_000_000 + n, nonce: `n${n}` });
  });
  return receipts.map((receipt) => writeReceiptCode(receipt)).join('\n\n');
}
