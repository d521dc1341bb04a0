import { listAssignments } from '../../../domain/assignment/choose-assignment';
import type { Collected } from '../../../domain/assignment/compare-receipts';
import { gradeAll, isFlagged } from '../../../domain/assignment/gradebook';
import { makeReceipt, type Receipt } from '../../../domain/assignment/receipt';
import { collectWork } from '../../../domain/assignment/work';
import type { Log } from '../../../domain/entry';
import { anAttempt } from '../an-entry';
import { aGradingCourse, anAssignment, aTry, RIGHT, WRONG } from './an-assignment';

const course = aGradingCourse();
const QUIZ = anAssignment({ parts: [{ kind: 'quiz', bank: 'twinning', count: 6 }], seed: { kind: 'each' } });
const LESSON = anAssignment({ parts: [{ kind: 'lesson', lesson: 'twinning', steps: null }] });

function receiptOf(name: string, log: Log, { assignment = LESSON, nonce = name, at = 9000 } = {}): Receipt {
  const work = collectWork(assignment, log, course);
  return makeReceipt({ assignment, work, name }, course, { now: at, nonce });
}

function collect(...receipts: Receipt[]): Collected[] {
  return receipts.map((receipt, i) => ({ key: `r${i}`, source: `${i}.json`, receipt }));
}

/** An answer in the lesson at a moment. */
function answer(at: number, response = RIGHT, item = 'tw_single') {
  return anAttempt({ id: `${item}-${at}`, at, item, response });
}

test('each receipt is a row with its recomputed report', () => {
  const { rows } = gradeAll(
    collect(receiptOf('Amina', [answer(1)]), receiptOf('Bo', [answer(2, WRONG)])),
    LESSON,
    course,
  );

  expect(rows.map(({ receipt, report, source }) => [receipt.name, source, report.score])).toEqual([
    ['Amina', '0.json', 1 / 3],
    ['Bo', '1.json', 0],
  ]);
  expect(rows.some(isFlagged)).toBe(false);
});

test('the same receipt twice is one row, and the copy is named', () => {
  const receipt = receiptOf('Amina', [answer(1)]);
  const { rows, copies } = gradeAll(collect(receipt, { ...receipt }), LESSON, course);

  expect(rows).toHaveLength(1);
  expect(copies).toEqual([{ source: '1.json', of: 'r0' }]);
});

test('who handed in twice counts once, by the later receipt', () => {
  const early = receiptOf('Amina', [answer(1)], { nonce: 'n1', at: 5000 });
  const late = receiptOf('amina', [answer(1), answer(2, RIGHT, 'tw_match')], { nonce: 'n2', at: 7000 });
  const { rows } = gradeAll(collect(late, early), LESSON, course);

  expect(rows.map(({ isSuperseded, hasNamesake }) => [isSuperseded, hasNamesake])).toEqual([
    [false, false],
    [true, false],
  ]);
});

test('an empty receipt gives way to a later one of the same name', () => {
  const { rows } = gradeAll(
    collect(receiptOf('Amina', [], { nonce: 'n1', at: 5000 }), receiptOf('Amina', [answer(1)], { nonce: 'n2' })),
    LESSON,
    course,
  );

  expect(rows.map(({ isSuperseded }) => isSuperseded)).toEqual([true, false]);
});

test('the same name without a common answer is flagged on both, and both count', () => {
  const { rows } = gradeAll(
    collect(
      receiptOf('Li Wei', [answer(1)], { nonce: 'a' }),
      receiptOf('Li Wei', [answer(2)], { nonce: 'b', at: 9999 }),
    ),
    LESSON,
    course,
  );

  expect(rows.map(({ isSuperseded, hasNamesake }) => [isSuperseded, hasNamesake])).toEqual([
    [false, true],
    [false, true],
  ]);
});

test('answers given at the very same moment under another name are flagged on both', () => {
  const log = [answer(123_456), answer(125_000, WRONG, 'tw_match')];
  const { rows } = gradeAll(
    collect(receiptOf('Amina', log), receiptOf('Bo', log, { nonce: 'other' }), receiptOf('Chipo', [answer(77)])),
    LESSON,
    course,
  );

  expect(rows.map(({ sharedWith }) => sharedWith)).toEqual([['Bo'], ['Amina'], []]);
});

test('answers after the due minute are late, those within it are not', () => {
  const due = { at: 60_000, zone: 'UTC' };
  const assignment = { ...LESSON, due };
  const log = [answer(59_000), answer(119_999, RIGHT, 'tw_match'), answer(120_000, RIGHT, 'tw_sort')];
  const { rows } = gradeAll(collect(receiptOf('Amina', log, { assignment })), assignment, course);

  expect(rows[0]?.flags.late).toBe(1);
});

test('a quiz handed in late is late though its answers were in time', () => {
  const assignment = { ...QUIZ, due: { at: 60_000, zone: 'UTC' } };
  const log = aTry('f1', 50_000, { q0: RIGHT }).map((entry) =>
    entry.type === 'finish' ? { ...entry, at: 500_000 } : entry,
  );
  const { rows } = gradeAll(collect(receiptOf('Amina', log, { assignment })), assignment, course);

  expect(rows[0]?.flags.late).toBe(1);
});

test('receipts for other assignments are passed over', () => {
  const other = anAssignment({ ...LESSON, id: 'week4' });

  expect(gradeAll(collect(receiptOf('Amina', [answer(1)], { assignment: other })), LESSON, course).rows).toEqual([]);
});

test('the same assignment under other rules is flagged and graded by ours', () => {
  const { rows } = gradeAll(collect(receiptOf('Amina', [answer(1)])), { ...LESSON, passMark: 0.2 }, course);

  expect(rows[0]?.flags.otherRules).toBe(true);
  expect(rows[0]?.report.isPassed).toBe(true);
});

test('another version of the content is flagged, with the answers that earn nothing for it', () => {
  const stale = receiptOf('Amina', [{ ...answer(1), hash: 'older' }, answer(2, WRONG, 'tw_match')]);
  const { rows } = gradeAll(collect({ ...stale, content: '0'.repeat(16) }), LESSON, course);
  const unaffected = { ...receiptOf('Bo', [answer(3)]), content: '0'.repeat(16) };

  expect(rows[0]?.flags.otherContent).toEqual({ stale: 1 });
  expect(gradeAll(collect(unaffected), LESSON, course).rows[0]?.flags.otherContent).toEqual({ stale: 0 });
});

test('a quiz with other questions than were to be drawn is flagged', () => {
  const assignment = {
    ...QUIZ,
    parts: [{ kind: 'quiz', bank: 'twinning', count: 1 } as const],
    seed: { kind: 'class', value: 'autumn' } as const,
  };
  const drawn = ['q0', 'q1', 'q2', 'q3', 'q4', 'q5'].map(
    (id) =>
      gradeAll(collect(receiptOf('A', aTry('f1', 1, { [id]: RIGHT }), { assignment })), assignment, course).rows[0]
        ?.flags.notDrawn,
  );

  expect([...drawn].sort()).toEqual([0, 1, 1, 1, 1, 1]);
});

test('under another version of the content nobody can tell which questions were to be drawn', () => {
  const assignment = { ...QUIZ, parts: [{ kind: 'quiz', bank: 'twinning', count: 1 } as const] };
  const drawn = ['q0', 'q1'].map((id) => {
    const receipt = receiptOf('A', aTry('f1', 1, { [id]: RIGHT }), { assignment });
    return gradeAll(collect({ ...receipt, content: '0'.repeat(16) }), assignment, course).rows[0]?.flags;
  });

  expect(drawn.map((flags) => [flags?.notDrawn, flags?.otherContent])).toEqual([
    [0, { stale: 0 }],
    [0, { stale: 0 }],
  ]);
});

test('the assignment with the most receipts comes first, under the rules that most of them carry', () => {
  const eased = { ...LESSON, passMark: 0.1 };
  const other = anAssignment({ ...LESSON, id: 'week4' });
  const found = listAssignments(
    collect(
      receiptOf('A', [], { assignment: other }),
      receiptOf('B', [], { assignment: LESSON }),
      receiptOf('C', [], { assignment: eased }),
      receiptOf('D', [], { assignment: eased }),
    ),
    null,
  );

  expect(found).toEqual([
    { assignment: eased, count: 3 },
    { assignment: other, count: 1 },
  ]);
});

test('the instructor’s own copy of an assignment stands before what receipts carry, and is offered before any receipt came', () => {
  const own = { ...LESSON, passMark: 0.1 };

  expect(listAssignments(collect(receiptOf('A', [])), own)).toEqual([{ assignment: own, count: 1 }]);
  expect(listAssignments([], own)).toEqual([{ assignment: own, count: 0 }]);
});
