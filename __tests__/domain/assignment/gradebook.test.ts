import { listAssignments } from '../../../domain/assignment/choose-assignment';
import { gradeAll, isFlagged } from '../../../domain/assignment/gradebook';
import { answerAt, collected, gradedCourse, LESSON_ALONE, QUIZ_OF_SIX, receiptOf } from './a-gradebook';
import { anAssignment, aTry, RIGHT, WRONG } from './an-assignment';

test('each receipt is a row with its recomputed report', () => {
  const { rows } = gradeAll(
    collected(receiptOf('Amina', [answerAt(1)]), receiptOf('Bo', [answerAt(2, WRONG)])),
    LESSON_ALONE,
    gradedCourse,
  );

  expect(rows.map(({ receipt, report, source }) => [receipt.name, source, report.score])).toEqual([
    ['Amina', '0.json', 1 / 3],
    ['Bo', '1.json', 0],
  ]);
  expect(rows.some(isFlagged)).toBe(false);
});

test('the same receipt twice is one row, and the copy is named', () => {
  const receipt = receiptOf('Amina', [answerAt(1)]);
  const { rows, copies } = gradeAll(collected(receipt, { ...receipt }), LESSON_ALONE, gradedCourse);

  expect(rows).toHaveLength(1);
  expect(copies).toEqual([{ source: '1.json', of: 'r0' }]);
});

test('who handed in twice counts once, by the later receipt', () => {
  const early = receiptOf('Amina', [answerAt(1)], { nonce: 'n1', at: 5000 });
  const late = receiptOf('amina', [answerAt(1), answerAt(2, RIGHT, 'tw_match')], { nonce: 'n2', at: 7000 });
  const { rows } = gradeAll(collected(late, early), LESSON_ALONE, gradedCourse);

  expect(rows.map(({ isSuperseded, hasNamesake }) => [isSuperseded, hasNamesake])).toEqual([
    [false, false],
    [true, false],
  ]);
});

test('an empty receipt gives way to a later one of the same name', () => {
  const { rows } = gradeAll(
    collected(receiptOf('Amina', [], { nonce: 'n1', at: 5000 }), receiptOf('Amina', [answerAt(1)], { nonce: 'n2' })),
    LESSON_ALONE,
    gradedCourse,
  );

  expect(rows.map(({ isSuperseded }) => isSuperseded)).toEqual([true, false]);
});

test('the same name without a common answer is flagged on both, and both count', () => {
  const { rows } = gradeAll(
    collected(
      receiptOf('Li Wei', [answerAt(1)], { nonce: 'a' }),
      receiptOf('Li Wei', [answerAt(2)], { nonce: 'b', at: 9999 }),
    ),
    LESSON_ALONE,
    gradedCourse,
  );

  expect(rows.map(({ isSuperseded, hasNamesake }) => [isSuperseded, hasNamesake])).toEqual([
    [false, true],
    [false, true],
  ]);
});

test('answers given at the very same moment under another name are flagged on both', () => {
  const log = [answerAt(123_456), answerAt(125_000, WRONG, 'tw_match')];
  const { rows } = gradeAll(
    collected(receiptOf('Amina', log), receiptOf('Bo', log, { nonce: 'other' }), receiptOf('Chipo', [answerAt(77)])),
    LESSON_ALONE,
    gradedCourse,
  );

  expect(rows.map(({ sharedWith }) => sharedWith)).toEqual([['Bo'], ['Amina'], []]);
});

test('answers after the due minute are late, those within it are not', () => {
  const due = { at: 60_000, zone: 'UTC' };
  const assignment = { ...LESSON_ALONE, due };
  const log = [answerAt(59_000), answerAt(119_999, RIGHT, 'tw_match'), answerAt(120_000, RIGHT, 'tw_sort')];
  const { rows } = gradeAll(collected(receiptOf('Amina', log, { assignment })), assignment, gradedCourse);

  expect(rows[0]?.flags.late).toBe(1);
});

test('a quiz handed in late is late though its answers were in time', () => {
  const assignment = { ...QUIZ_OF_SIX, due: { at: 60_000, zone: 'UTC' } };
  const log = aTry('f1', 50_000, { q0: RIGHT }).map((entry) =>
    entry.type === 'finish' ? { ...entry, at: 500_000 } : entry,
  );
  const { rows } = gradeAll(collected(receiptOf('Amina', log, { assignment })), assignment, gradedCourse);

  expect(rows[0]?.flags.late).toBe(1);
});

test('receipts for other assignments are passed over', () => {
  const other = anAssignment({ ...LESSON_ALONE, id: 'week4' });

  expect(
    gradeAll(collected(receiptOf('Amina', [answerAt(1)], { assignment: other })), LESSON_ALONE, gradedCourse).rows,
  ).toEqual([]);
});

test('the same assignment under other rules is flagged and graded by ours', () => {
  const { rows } = gradeAll(
    collected(receiptOf('Amina', [answerAt(1)])),
    { ...LESSON_ALONE, passMark: 0.2 },
    gradedCourse,
  );

  expect(rows[0]?.flags.otherRules).toBe(true);
  expect(rows[0]?.report.isPassed).toBe(true);
});

test('another version of the content is flagged, with the answers that earn nothing for it', () => {
  const stale = receiptOf('Amina', [{ ...answerAt(1), hash: 'older' }, answerAt(2, WRONG, 'tw_match')]);
  const { rows } = gradeAll(collected({ ...stale, content: '0'.repeat(16) }), LESSON_ALONE, gradedCourse);
  const unaffected = { ...receiptOf('Bo', [answerAt(3)]), content: '0'.repeat(16) };

  expect(rows[0]?.flags.otherContent).toEqual({ stale: 1 });
  expect(gradeAll(collected(unaffected), LESSON_ALONE, gradedCourse).rows[0]?.flags.otherContent).toEqual({ stale: 0 });
});

test('a quiz with other questions than were to be drawn is flagged', () => {
  const assignment = {
    ...QUIZ_OF_SIX,
    parts: [{ kind: 'quiz', bank: 'twinning', count: 1 } as const],
    seed: { kind: 'class', value: 'autumn' } as const,
  };
  const drawn = ['q0', 'q1', 'q2', 'q3', 'q4', 'q5'].map(
    (id) =>
      gradeAll(collected(receiptOf('A', aTry('f1', 1, { [id]: RIGHT }), { assignment })), assignment, gradedCourse)
        .rows[0]?.flags.notDrawn,
  );

  expect([...drawn].sort()).toEqual([0, 1, 1, 1, 1, 1]);
});

test('under another version of the content nobody can tell which questions were to be drawn', () => {
  const assignment = { ...QUIZ_OF_SIX, parts: [{ kind: 'quiz', bank: 'twinning', count: 1 } as const] };
  const drawn = ['q0', 'q1'].map((id) => {
    const receipt = receiptOf('A', aTry('f1', 1, { [id]: RIGHT }), { assignment });
    return gradeAll(collected({ ...receipt, content: '0'.repeat(16) }), assignment, gradedCourse).rows[0]?.flags;
  });

  expect(drawn.map((flags) => [flags?.notDrawn, flags?.otherContent])).toEqual([
    [0, { stale: 0 }],
    [0, { stale: 0 }],
  ]);
});

test('the assignment with the most receipts comes first, under the rules that most of them carry', () => {
  const eased = { ...LESSON_ALONE, passMark: 0.1 };
  const other = anAssignment({ ...LESSON_ALONE, id: 'week4' });
  const found = listAssignments(
    collected(
      receiptOf('A', [], { assignment: other }),
      receiptOf('B', [], { assignment: LESSON_ALONE }),
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
  const own = { ...LESSON_ALONE, passMark: 0.1 };

  expect(listAssignments(collected(receiptOf('A', [])), own)).toEqual([{ assignment: own, count: 1 }]);
  expect(listAssignments([], own)).toEqual([{ assignment: own, count: 0 }]);
});
