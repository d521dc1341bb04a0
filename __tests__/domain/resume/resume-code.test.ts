import fc from 'fast-check';
import { gradeWork } from '../../../domain/assignment/grade-work';
import { collectWork } from '../../../domain/assignment/work';
import type { Log } from '../../../domain/entry';
import { foldItem } from '../../../domain/progress';
import { readResume, writeResume } from '../../../domain/resume/resume-code';
import { makeResumeTable } from '../../../domain/resume/resume-table';
import { aHelp, anAttempt, aPlan, aVisit } from '../an-entry';
import { aGradingCourse, anAssignment, aTry, RIGHT, WRONG } from '../assignment/an-assignment';

test('practice, plans and other lessons stay out of a code', () => {
  const table = makeResumeTable(anAssignment(), aGradingCourse());
  const log: Log = [
    aPlan(),
    aVisit({ lesson: 'clustering' }),
    anAttempt({ item: 'cl_single' }),
    aHelp({ item: 'tw_single', form: 'unknown' }),
    aVisit({ id: 'visit-2', at: 3000 }),
  ];

  const read = readResume(writeResume({ log, drafts: {} }, table).code, table);

  expect(read.ok && read.log).toEqual([
    expect.objectContaining({ type: 'visit', at: 3000, lesson: 'twinning', step: 'guess' }),
  ]);
});

test('help asked for after a try that is left out is told all the same', () => {
  const table = makeResumeTable(anAssignment(), aGradingCourse());
  const tries = Array.from({ length: 400 }, (_, i) =>
    anAttempt({ id: `a${i}`, at: 1000 + i, round: i, elapsedMs: 86_400_000 }),
  );
  const log = [...tries, aHelp({ at: 2000, round: 399, rung: 3 })];

  const read = readResume(writeResume({ log, drafts: {} }, table, 200).code, table);

  expect(read.ok && foldItem(read.log)).toMatchObject({ round: 399, rung: 3, isSolved: false, best: 0 });
});

test('of quizzes that no longer fit the best form stays, and the tries stay counted', () => {
  const assignment = anAssignment({ attempts: 3, parts: [{ kind: 'quiz', bank: 'twinning', count: 2 }] });
  const table = makeResumeTable(assignment, aGradingCourse());
  const log = [
    ...aTry('first', 1000, { q0: WRONG, q1: RIGHT }),
    ...aTry('second', 90_000, { q2: RIGHT, q3: RIGHT }),
    ...aTry('third', 190_000, { q1: WRONG, q0: WRONG }),
  ];

  const read = readResume(writeResume({ log, drafts: {} }, table, 90).code, table);

  const [part] = gradeWork(
    assignment,
    collectWork(assignment, read.ok ? read.log : [], aGradingCourse()),
    aGradingCourse(),
  );
  expect(part).toMatchObject({ earned: 2, possible: 2, tries: 3, isComplete: true, form: { id: 'second' } });
});

test('a code of other questions, of a later version and of no version is told from a damaged one', () => {
  const table = makeResumeTable(anAssignment(), aGradingCourse());
  const { code } = writeResume({ log: [anAttempt()], drafts: {} }, table);
  const others = makeResumeTable(
    anAssignment({ parts: [{ kind: 'quiz', bank: 'twinning', count: 3 }] }),
    aGradingCourse(),
  );

  expect(readResume(code, table).ok).toBe(true);
  expect(readResume(code, others)).toEqual({ ok: false, why: 'other-content' });
  expect(readResume('2.abc', table)).toEqual({ ok: false, why: 'newer' });
  expect(readResume(code.slice(0, -7), table)).toEqual({ ok: false, why: 'damaged' });
  expect(readResume('', table)).toEqual({ ok: false, why: 'damaged' });
});

test('a reworded question is resumed and marked by its key of today', () => {
  const table = makeResumeTable(anAssignment(), aGradingCourse());
  const { code } = writeResume({ log: [anAttempt({ response: RIGHT })], drafts: {} }, table);
  const items = table.items.map((item) =>
    item.kind === 'single'
      ? {
          ...item,
          hash: 'hash-2',
          options: item.options.map((option) => ({ ...option, correct: option.id === 'alone' })),
        }
      : item,
  );

  const read = readResume(code, { ...table, items });

  expect(read.ok && read.log).toMatchObject([{ hash: 'hash-2', score: { earned: 0, possible: 1 } }]);
});

test('any text at all is read or refused, never more', () => {
  const table = makeResumeTable(anAssignment(), aGradingCourse());
  const { code } = writeResume({ log: [anAttempt()], drafts: {} }, table);

  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.base64String().map((text) => `1.${text}`),
        fc.nat(code.length).map((at) => code.slice(0, at)),
      ),
      (text) => {
        const read = readResume(text, table);
        expect(read.ok ? 'ok' : read.why).toMatch(/^(?:ok|damaged|newer|other-content)$/);
      },
    ),
  );
});
