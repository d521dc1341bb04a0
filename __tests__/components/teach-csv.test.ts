import fc from 'fast-check';
import Papa from 'papaparse';
import { countClass } from '../../components/teach/results/class-numbers';
import {
  canvasRows,
  itemRows,
  moodleRows,
  type SheetNames,
  studentRows,
} from '../../components/teach/results/csv-rows';
import { filterRows, sortRows } from '../../components/teach/results/sort-rows';
import { guardText, writeGradebookCsv } from '../../components/teach/results/write-csv';
import { EMPTY_BOOK } from '../../runtime/collect/collector';
import type { Book, BookRow } from '../../runtime/collect/protocol';
import { aSingle } from '../domain/an-item';
import { anAssignment } from '../domain/assignment/an-assignment';

function aRow(parts: Partial<BookRow> = {}): BookRow {
  return {
    ...{ key: 'r0', source: 'a.json', name: 'Amina', at: Date.UTC(2026, 10, 30), score: 0.5, earned: 1, possible: 2 },
    ...{ progress: 1, isComplete: true, isPassed: false, shares: { q0: 1 }, isCounted: true },
    ...{ isSuperseded: false, isJoined: false, joined: 1, differing: 0, hasRival: false },
    ...{ hasNamesake: false, sharedWith: [] },
    parts: [{ id: 'quiz_twinning', score: 0.5, progress: 1, isComplete: true, tries: 1 }],
    flags: { late: 0, ahead: 0, otherContent: null, otherRules: false, notDrawn: 0 },
    ...parts,
  };
}

const names: SheetNames = {
  items: new Map([['q0', aSingle({ id: 'q0' })]]),
  plain: (text) => text,
  parts: { quiz_twinning: 'Quiz: Twinning, 2 questions' },
};

function read(csv: string): string[][] {
  // Told and not guessed: a class of semicolons would mislead the guess.
  return Papa.parse<string[]>(csv.replace(/^\ufeff/, ''), { delimiter: ',', newline: '\r\n' }).data.slice(0, -1);
}

test('any name comes through unchanged but for the apostrophe that keeps it from being a formula', () => {
  const names = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      '=1+1',
      '+49',
      '-2',
      '@SUM(A1)',
      '\t=1',
      '\r\n=1',
      ' =1',
      '＝1',
      '"',
      'a,b',
      'a\r\nb',
      ';',
      "x;=cmd|' /C calc'!A0;y",
      'a;\t+1',
      "'",
      '',
    ),
  );

  fc.assert(
    fc.property(fc.array(names, { minLength: 1, maxLength: 5 }), (row) => {
      const csv = writeGradebookCsv([['head'], row], { isForSheet: false });
      const [, back = []] = read(csv);

      expect(back).toHaveLength(row.length);
      back.forEach((cell, i) => {
        expect(cell).not.toMatch(/^[\s\u200b\ufeff]*[=+\-@＝＋－＠]/);
        expect(cell).toBe(guardText(row[i] ?? ''));
        const later = cell.split(/[;,\t\r\n]/).slice(1);
        expect(later.filter((piece) => /^[\s\u200b\ufeff"]*[=+\-@＝＋－＠]/.test(piece))).toEqual([]);
      });
    }),
    { numRuns: 1000 },
  );
});

test('a negative number is a number', () => {
  expect(writeGradebookCsv([['r', -0.31]], { isForSheet: false })).toBe('"r","-0.31"\r\n');
});

test('the gradebook: a row a receipt, parts in per cent and questions as shares', () => {
  const analysis = {
    item: 'q0',
    objective: 'quiz_twinning',
    n: 1,
    difficulty: 1,
    right: 1,
    discrimination: null,
    choices: [],
  };
  const late = { late: 2, ahead: 0, otherContent: null, otherRules: false, notDrawn: 0 };
  const book: Book = {
    ...EMPTY_BOOK,
    rows: [aRow(), aRow({ name: 'Bo', shares: {}, flags: late, isCounted: false })],
    analysis: [analysis],
  };
  const [head = [], amina = [], bo = []] = studentRows(book, names);
  const cell = (row: (string | number)[], column: string) => row[head.indexOf(column)];

  expect(cell(amina, 'Score (%)')).toBe(50);
  expect(cell(amina, 'Passed')).toBe('no');
  expect(cell(amina, 'Receipt made (UTC)')).toBe('2026-11-30T00:00:00.000Z');
  expect(cell(amina, 'Quiz: Twinning, 2 questions (%)')).toBe(50);
  expect(cell(amina, 'q0: Who designs the medical teams?')).toBe(1);
  expect(cell(bo, 'q0: Who designs the medical teams?')).toBe('');
  expect(cell(bo, 'Counts')).toBe('no');
  expect(cell(bo, 'Remarks')).toBe('Late: 2 answers and hand-ins');
});

test('the questions: statistics, then what was answered', () => {
  const choices = [
    { id: 'alone', place: null, count: 3, isRight: false },
    { id: 'centre', place: null, count: 1, isRight: true },
  ];
  const analysis = {
    item: 'q0',
    objective: 'quiz_twinning',
    n: 4,
    difficulty: 0.25,
    right: 1,
    discrimination: -0.5,
    choices,
  };
  const [, ...rows] = itemRows({ ...EMPTY_BOOK, analysis: [analysis] }, names);

  expect(rows).toEqual([
    ['Who designs the medical teams?', 'q0', 'Quiz: Twinning, 2 questions', 4, 0.25, -0.5, '', '', ''],
    ['', 'q0', '', '', '', '', 'Each province', 'no', 3],
    ['', 'q0', '', '', '', '', 'The centre', 'yes', 1],
  ]);
});

test.each([
  ['name', 'Full name'],
  ['email', 'Email address'],
  ['number', 'ID number'],
] as const)('for Moodle: what students signed with (%s) under its column name, and a grade of 100', (sign, column) => {
  const rows = [aRow({ score: 2 / 3 }), aRow({ name: 'Bo', isCounted: false })];

  expect(moodleRows(anAssignment({ sign }), rows)).toEqual([
    [column, 'Week 3: twinning', 'Remarks'],
    ['Amina', 66.67, ''],
  ]);
});

test('for Canvas: its five columns, the points possible, and a grade of 100', () => {
  const csv = writeGradebookCsv(canvasRows(anAssignment({ sign: 'email' }), [aRow({ name: 'amina@example.org' })]), {
    isForSheet: false,
  });

  expect(csv).toBe(
    [
      '"Student","ID","SIS User ID","SIS Login ID","Section","Week 3: twinning"',
      '"    Points Possible","","","","","100"',
      '"amina@example.org","","","amina@example.org","","50"',
      '',
    ].join('\r\n'),
  );
});

test('a number in round brackets at a title’s end is no Canvas id', () => {
  expect(canvasRows(anAssignment({ title: 'Week (3)' }), [])[0]?.[5]).toBe('Week [3]');
  expect(canvasRows(anAssignment({ title: '' }), [])[0]?.[5]).toBe('Assignment week3');
});

test.each(['Section', 'ID', 'Student', 'Final Grade: twinning', 'Current Score'])(
  'a title %s is not taken for a column of Canvas’s own',
  (title) => {
    const head = canvasRows(anAssignment({ title }), [])[0] ?? [];

    expect(head[5]).toMatch(/^Assignment: /);
    expect(head[5]).not.toMatch(/(Current|Final|Override) (Score|Points|Grade|Status)/);
  },
);

test('nobody signs as the row of points possible, which would set what all others are graded by', () => {
  const [, , row = []] = canvasRows(anAssignment({ sign: 'name' }), [aRow({ name: 'My Points Possible' })]);

  expect(row[0]).not.toContain('Points Possible');
});

test('an LMS gets an address as it knows it, without what was typed around it', () => {
  const rows = [aRow({ name: 'Amina Yusuf <mailto:amina@example.org>' })];

  expect(moodleRows(anAssignment({ sign: 'email' }), rows)[1]?.[0]).toBe('amina@example.org');
  expect(canvasRows(anAssignment({ sign: 'email' }), rows)[2]?.[3]).toBe('amina@example.org');
});

test('the class: counts, mean, median and tenths over the rows that count', () => {
  const rows = [0, 0.3, 0.7, 1].map((score, i) => aRow({ key: `${i}`, score, isPassed: score >= 0.6 }));
  const numbers = countClass([...rows, aRow({ score: 0.99, isCounted: false })]);

  expect(numbers).toMatchObject({ count: 4, complete: 4, passed: 2, mean: 0.5, median: 0.5 });
  expect(numbers.tenths).toEqual([1, 0, 0, 1, 0, 0, 0, 1, 0, 1]);
  expect(countClass([])).toMatchObject({ count: 0, mean: null, median: null, parts: [] });
});

test('the gradebook is sorted by the score of one part too', () => {
  const part = (score: number) => [{ id: 'quiz_twinning', score, progress: 1, isComplete: true, tries: 1 }];
  const rows = [aRow({ name: 'Amina', score: 1, parts: part(0.2) }), aRow({ name: 'Bo', score: 0, parts: part(0.8) })];

  expect(sortRows(rows, { part: 'quiz_twinning' }, true).map(({ name }) => name)).toEqual(['Bo', 'Amina']);
  expect(sortRows(rows, { part: 'quiz_twinning' }, false).map(({ name }) => name)).toEqual(['Amina', 'Bo']);
});

test('sorting keeps equal rows by name, and filtering looks at name and file in any letter case', () => {
  const rows = [aRow({ name: 'b10' }), aRow({ name: 'b9' }), aRow({ name: 'Ä', source: 'Folder/X.json', score: 1 })];

  expect(sortRows(rows, 'score', false).map(({ name }) => name)).toEqual(['b9', 'b10', 'Ä']);
  expect(sortRows(rows, 'score', true).map(({ name }) => name)).toEqual(['Ä', 'b9', 'b10']);
  expect(filterRows(rows, 'all', 'folder').map(({ name }) => name)).toEqual(['Ä']);
  expect(filterRows(rows, 'failed', 'B').map(({ name }) => name)).toEqual(['b10', 'b9']);
});
