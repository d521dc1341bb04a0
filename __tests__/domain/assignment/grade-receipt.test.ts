import { drawAssigned } from '../../../domain/assignment/draw';
import { gradeReceipt, isLate, listAnswers } from '../../../domain/assignment/grade-receipt';
import type { Receipt } from '../../../domain/assignment/receipt';
import type { WorkForm } from '../../../domain/assignment/work';
import { aReceipt } from './a-receipt';
import { aGradingCourse, anAssignment } from './an-assignment';

const course = aGradingCourse();
const flagsOf = (receipt: Receipt, assignment = receipt.assignment, options = {}) =>
  gradeReceipt(receipt, assignment, course, options).flags;

test('a receipt is graded part by part, with nothing to look at where all is as it should be', () => {
  const receipt = aReceipt({ work: { lessons: aReceipt().work.lessons, forms: [] } });
  const graded = gradeReceipt(receipt, receipt.assignment, course);

  expect(graded.receipt).toBe(receipt);
  expect(graded.parts.map(({ id }) => id)).toEqual(['lesson_twinning', 'quiz_twinning']);
  expect(graded.report.score).toBeGreaterThan(0);
  expect(graded.flags).toEqual({ late: 0, ahead: 0, otherContent: null, otherRules: false, notDrawn: 0 });
});

test('a moment is late from the end of the minute that is due, and never without one', () => {
  expect([59_999, 60_000, 119_999, 120_000].map((at) => isLate(at, 60_000))).toEqual([false, false, false, true]);
  expect(isLate(8.64e15, null)).toBe(false);
});

test('late answers in lessons and quizzes are counted, and quizzes handed in late; one that was not handed in is not', () => {
  const { work } = aReceipt();
  const open = work.forms.map((form) => ({ ...form, id: 'f2', finishedAt: null }));
  const assignment = anAssignment({ due: { at: -59_900, zone: 'UTC' } });

  // All of it but for the first answer, which is due at 100 ms.
  expect(flagsOf(aReceipt({ work }), anAssignment({ due: { at: -59_850, zone: 'UTC' } })).late).toBe(5);
  expect(flagsOf(aReceipt({ work }), assignment).late).toBe(6);
  expect(flagsOf(aReceipt({ work: { ...work, forms: open } }), assignment).late).toBe(5);
});

test('a moment of the receipt, an answer or a quiz’s end is ahead if it is more than a day in the future', () => {
  const DAY = 86_400_000;
  const { work } = aReceipt();
  const now = 4000 - DAY;

  // Handed in at 4000, made at 9000.
  expect(flagsOf(aReceipt(), undefined, { now: 9000 - DAY }).ahead).toBe(0);
  expect(flagsOf(aReceipt(), undefined, { now: 8999 - DAY }).ahead).toBe(1);
  expect(flagsOf(aReceipt(), undefined, { now }).ahead).toBe(1);
  expect(flagsOf(aReceipt(), undefined, { now: now - 1 }).ahead).toBe(2);
  expect(flagsOf(aReceipt({ work: { ...work, forms: [] } }), undefined, { now: 99 - DAY }).ahead).toBe(4);
  expect(flagsOf(aReceipt({ at: 8.64e15 })).ahead).toBe(0);
});

test('answers are listed with those in quizzes last', () => {
  expect(listAnswers(aReceipt().work).map(({ item }) => item)).toEqual([
    'tw_single',
    'tw_match',
    'tw_sentence',
    'q0',
    'q1',
  ]);
});

test('content of another version is told from ours, with the answers of all parts that earn nothing for it', () => {
  const { work } = aReceipt();
  const stale = {
    lessons: work.lessons.map((answer) => (answer.item === 'tw_match' ? { ...answer, hash: 'older' } : answer)),
    forms: work.forms.map((form) => ({
      ...form,
      answers: form.answers.map((answer) => ({ ...answer, hash: 'older' })),
    })),
  };

  expect(flagsOf(aReceipt()).otherContent).toBeNull();
  expect(flagsOf(aReceipt({ content: 'other' })).otherContent).toEqual({ stale: 0 });
  expect(flagsOf(aReceipt({ work: stale })).otherContent).toEqual({ stale: 3 });
  expect(flagsOf(aReceipt({ content: 'other' }), undefined, { isOurs: () => true }).otherContent).toBeNull();
});

test('other words do not make other rules; another pass mark does', () => {
  const receipt = aReceipt();

  expect(flagsOf(receipt, anAssignment({ title: 'Mended', note: 'Do it well.' })).otherRules).toBe(false);
  expect(flagsOf(receipt, anAssignment({ passMark: 0.61 })).otherRules).toBe(true);
});

describe('whether a quiz’s questions are those that were to be drawn', () => {
  const [, part] = anAssignment().parts;
  const [bank] = course.banks;
  if (part?.kind !== 'quiz' || !bank) throw new Error('the assignment has a quiz');
  const seed = { kind: 'class', value: 'autumn' } as const;
  const drawn = (tryNumber: number) => drawAssigned({ seed }, part, bank, { formId: 'any', tryNumber });
  const aTry = (id: string, items: string[], bankId = 'twinning'): WorkForm => ({
    ...{ id, bank: bankId, at: 1, finishedAt: null, items },
    answers: [],
  });
  const notDrawn = (forms: WorkForm[], assignment = anAssignment({ seed }), isOurs = true) => {
    const receipt = aReceipt({ assignment, work: { lessons: [], forms } });
    return flagsOf(receipt, assignment, { isOurs: () => isOurs }).notDrawn;
  };

  test('of each try its own', () => {
    expect(drawn(1)).not.toEqual(drawn(2));
    expect(notDrawn([aTry('a', drawn(1)), aTry('b', drawn(2))])).toBe(0);
    expect(notDrawn([aTry('a', drawn(2)), aTry('b', drawn(1))])).toBe(2);
    expect(notDrawn([aTry('a', [...drawn(1)].reverse())])).toBe(1);
  });

  test('tries at another quiz are not counted with them', () => {
    const assignment = anAssignment({ seed, parts: [part, { kind: 'quiz', bank: 'clustering', count: 2 }] });

    expect(notDrawn([aTry('x', [], 'clustering'), aTry('a', drawn(1))], assignment)).toBe(1);
  });

  test('a quiz that was not assigned, or that is not there, was not to be drawn', () => {
    const lessonOnly = anAssignment({ seed, parts: [{ kind: 'lesson', lesson: 'twinning', steps: null }] });

    expect(notDrawn([aTry('a', drawn(1))], lessonOnly)).toBe(1);
    expect(notDrawn([aTry('a', [], 'clustering')])).toBe(1);
  });

  test('each quiz of an assignment is drawn from its own bank, by its own part', () => {
    const other = { kind: 'quiz', bank: 'clustering', count: 1 } as const;
    const assignment = anAssignment({ seed, parts: [other, part] });
    const clustering = { id: 'clustering', items: bank.items };
    const banks = {
      ...course,
      banks: [clustering, ...course.banks.map((each) => ({ ...each, items: [...each.items].reverse() }))],
    };
    const mine = banks.banks[1];
    if (!mine) throw new Error('the course has two banks');
    const items = drawAssigned({ seed }, part, mine, { formId: 'any', tryNumber: 1 });
    const theirs = drawAssigned({ seed }, other, clustering, { formId: 'any', tryNumber: 1 });
    const receipt = aReceipt({
      assignment,
      work: { lessons: [], forms: [aTry('x', theirs, 'clustering'), aTry('a', items)] },
    });

    expect(gradeReceipt(receipt, assignment, banks, { isOurs: () => true }).flags.notDrawn).toBe(0);
  });

  test('a try beyond the hundredth nobody makes', () => {
    const forms = Array.from({ length: 101 }, (_, i) => aTry(`f${i}`, drawn(i + 1)));

    expect(notDrawn(forms)).toBe(1);
    expect(notDrawn(forms.slice(0, 100))).toBe(0);
  });

  test('nobody can tell where the content differs', () => {
    expect(notDrawn([aTry('a', drawn(2))], undefined, false)).toBe(0);
  });

  test('without a seed of the class the form’s own name decides', () => {
    const assignment = anAssignment();
    const items = drawAssigned(assignment, part, bank, { formId: 'mine', tryNumber: 1 });

    expect(notDrawn([aTry('mine', items)], assignment)).toBe(0);
  });
});
