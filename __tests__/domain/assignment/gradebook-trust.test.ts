import { gradeAll, isFlagged } from '../../../domain/assignment/gradebook';
import { answerAt, collected, gradedCourse, LESSON_ALONE, QUIZ_OF_SIX, receiptOf } from './a-gradebook';
import { anAssignment, aTry, RIGHT, WRONG } from './an-assignment';

const EMAIL = anAssignment({ ...LESSON_ALONE, sign: 'email' });
const NUMBER = anAssignment({ ...LESSON_ALONE, sign: 'number' });

test.each([
  [EMAIL, 'Student.One@Example.org', ' student.one@example.org'],
  [EMAIL, 'student.one@example.org', 'student\u200b.one@example.org'],
  [EMAIL, 'student.one@example.org', 'Student One <mailto:student.one@example.org>'],
  [EMAIL, 'student.one@example.org', 'ѕtudent.оne@example.org'],
  [EMAIL, 'student.one@example.org', 'ｓtudent.one@example.org'],
  [EMAIL, 'student.one@example.org', '“student.one@example.org”!'],
  [EMAIL, 'student.one@example.org', 'MAILTO:student.one@example.org?subject=receipt'],
  [EMAIL, 'student.one@bücher.example', 'student.one@xn--bcher-kva.example'],
  [NUMBER, '00 123-456', '00123456'],
  [NUMBER, 'No. 123,456', '(123456)'],
  [NUMBER, 'S123456', 's１２３４５６'],
  [NUMBER, '123456', '١٢٣٤٥٦'],
])('signed with %j.sign, %s and %s are one person, whose two devices make one row', (assignment, a, b) => {
  const phone = receiptOf(a, [answerAt(1), answerAt(2, WRONG, 'tw_match')], { assignment, nonce: 'n1', at: 5000 });
  const laptop = receiptOf(b, [answerAt(3, WRONG), answerAt(4, RIGHT, 'tw_sort')], {
    assignment,
    nonce: 'n2',
    at: 7000,
  });
  const { rows } = gradeAll(collected(phone, laptop), assignment, gradedCourse);

  expect(rows.map(({ isJoined, joined, differing }) => [isJoined, joined, differing])).toEqual([
    [true, 1, 0],
    [false, 2, 1],
  ]);
  // The first answer to tw_single was right; tw_match and tw_sort take placements, so these choices earn nothing.
  expect(rows[1]?.report.score).toBeCloseTo(1 / 3);
  expect(rows.map(isFlagged)).toEqual([false, true]);
});

test.each([
  [EMAIL, 'a@example.org', 'b@example.org'],
  [EMAIL, 'josé@example.org', 'jose@example.org'],
  [NUMBER, '0123', '123'],
])('signed with %j.sign, %s and %s are two people', (assignment, a, b) => {
  const { rows } = gradeAll(
    collected(
      receiptOf(a, [answerAt(1)], { assignment, nonce: 'n1' }),
      receiptOf(b, [answerAt(2)], { assignment, nonce: 'n2' }),
    ),
    assignment,
    gradedCourse,
  );

  expect(rows.map(({ joined, isJoined }) => [joined, isJoined])).toEqual([
    [1, false],
    [1, false],
  ]);
});

test('names that look the same are told as the same name', () => {
  const names = ['José Núñez', 'Jose\u0301 Núñez', 'JOSE NUNEZ', 'José\u2060 Núñez', 'Јоsе Nuñеz'];
  const { rows } = gradeAll(
    collected(...names.map((name, i) => receiptOf(name, [answerAt(10 + i)], { nonce: `n${i}` }))),
    LESSON_ALONE,
    gradedCourse,
  );

  expect(rows.map(({ hasNamesake }) => hasNamesake)).toEqual(names.map(() => true));
});

test('a later receipt that shares an answer and does not hold the others replaces nothing: both are flagged and count', () => {
  const honest = receiptOf('Amina', [answerAt(1), answerAt(2, RIGHT, 'tw_match')], { nonce: 'n1', at: 5000 });
  const forged = receiptOf('Amina', [answerAt(1), answerAt(3, WRONG, 'tw_sort')], { nonce: 'n2', at: 8.64e15 });
  const changed = receiptOf('Amina', [answerAt(1, WRONG), answerAt(2, RIGHT, 'tw_match')], { nonce: 'n3', at: 9000 });

  for (const other of [forged, changed]) {
    const { rows } = gradeAll(collected(honest, other), LESSON_ALONE, gradedCourse);

    expect(rows.map(({ isSuperseded, hasRival }) => [isSuperseded, hasRival])).toEqual([
      [false, true],
      [false, true],
    ]);
    expect(rows.every(isFlagged)).toBe(true);
  }
});

test('a receipt that holds another replaces it whatever their clocks say', () => {
  const small = receiptOf('Amina', [answerAt(1)], { nonce: 'n1', at: 9000 });
  const large = receiptOf('Amina', [answerAt(1), answerAt(2, RIGHT, 'tw_match')], { nonce: 'n2', at: 5000 });

  expect(
    gradeAll(collected(small, large), LESSON_ALONE, gradedCourse).rows.map(({ isSuperseded }) => isSuperseded),
  ).toEqual([true, false]);
});

test('moments more than a day ahead are flagged', () => {
  const now = 1_000_000_000_000;
  const receipt = receiptOf('Amina', [answerAt(now), answerAt(now + 90_000_000, RIGHT, 'tw_match')], { at: now });

  expect(gradeAll(collected(receipt), LESSON_ALONE, gradedCourse, now).rows[0]?.flags.ahead).toBe(1);
});

test('answers to other versions never make a better grade than honest ones', () => {
  const log = [
    answerAt(1),
    { ...answerAt(2, WRONG, 'tw_match'), hash: 'old' },
    { ...answerAt(3, WRONG, 'tw_sort'), hash: 'old' },
  ];
  const { rows } = gradeAll(collected(receiptOf('Amina', log)), LESSON_ALONE, gradedCourse);

  expect(rows[0]?.report.score).toBeCloseTo(1 / 3);
  expect(rows[0]?.flags.otherContent).toEqual({ stale: 2 });
});

test.each<[string, string[], number]>([
  ['one question instead of six', ['q0'], 1 / 6],
  ['one question six times', ['q0', 'q0', 'q0', 'q0', 'q0', 'q0'], 1 / 6],
  ['a lesson’s exercise besides', ['q0', 'tw_single'], 1 / 6],
  ['questions that do not exist', ['q0', 'gone1', 'gone2'], 1 / 6],
  ['none at all', [], 0],
])('a quiz of %s has the points of its six questions', (_what, items, score) => {
  const receipt = receiptOf('A', aTry('f1', 1, { q0: RIGHT, tw_single: RIGHT }), { assignment: QUIZ_OF_SIX });
  const form = receipt.work.forms[0];
  if (!form) throw new Error('the receipt has a form');
  const odd = { ...receipt, work: { lessons: [], forms: [{ ...form, items }] } };
  const row = gradeAll(collected(odd), QUIZ_OF_SIX, gradedCourse).rows[0];

  expect(row?.report.score).toBeCloseTo(score);
  expect(row && isFlagged(row)).toBe(true);
});

test('hundreds of receipts that share thousands of moments are graded in seconds', () => {
  const base = receiptOf('A', [answerAt(1)]);
  const one = base.work.lessons[0];
  if (!one) throw new Error('the receipt has an answer');
  const lessons = Array.from({ length: 1500 }, (_, i) => ({ ...one, item: `i${i}`, at: i }));
  const crowd = Array.from({ length: 200 }, (_, i) => ({ ...base, name: `S${i}`, work: { lessons, forms: [] } }));
  const start = performance.now();
  const { rows } = gradeAll(collected(...crowd), LESSON_ALONE, gradedCourse);

  expect(performance.now() - start).toBeLessThan(8000);
  expect(rows).toHaveLength(200);
  expect(rows[0]?.sharedWith.length).toBeGreaterThan(10);
});

test.each([
  ['Amina Yusuf', 'YUSUF, Amina'],
  ['Jean-Luc O’Neil', "Jean Luc O'Neil"],
  ['Łukasz Straße', 'LUKASZ STRASSE'],
  ['王伟', '王 伟'],
  ['Amina', 'Amina\ufffc\ue000\u{1d159}'],
])('%s and %s are one name, which is said where both hand in', (a, b) => {
  const { rows } = gradeAll(
    collected(receiptOf(a, [answerAt(1)], { nonce: 'n1' }), receiptOf(b, [answerAt(2)], { nonce: 'n2' })),
    LESSON_ALONE,
    gradedCourse,
  );

  expect(rows.map(({ hasNamesake }) => hasNamesake)).toEqual([true, true]);
});
