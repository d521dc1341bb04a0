/** @jest-environment node */

import { XMLParser } from 'fast-xml-parser';
import { unzipSync } from 'fflate';
import { guessSeparator } from '../../components/teach/results/separator';
import { writeGradebookCsv } from '../../components/teach/results/write-csv';
import { writeXlsx } from '../../components/teach/results/write-xlsx';

test.each([
  ['en-GB', ','],
  ['de-DE', ';'],
  ['fr-FR', ';'],
  ['zh-CN', ','],
])('in %s cells are separated by %s', (language, separator) => {
  expect(guessSeparator(language)).toBe(separator);
});

test('with semicolons decimals have a comma, and a text’s own semicolon stays in its cell', () => {
  expect(writeGradebookCsv([['a;b', 1.5, 'c,d']], { isForSheet: true, separator: ';' })).toBe(
    '\ufeff"a;b";"1,5";"c,d"\r\n',
  );
});

test.each(['00123456', '12345678901234567890', '1E5', '1-2', '3/4', '12:30', 'SEP12', 'TRUE', '1 000,5'])(
  'a student’s number %s stays the text that it is',
  (number) => {
    expect(writeGradebookCsv([[number]], { isForSheet: true })).toBe(`\ufeff"\t${number}"\r\n`);
    // An LMS must find it as it is.
    expect(writeGradebookCsv([[number]], { isForSheet: false })).toBe(`"${number}"\r\n`);
  },
);

test('a workbook has texts as texts, numbers as numbers, and no formula', () => {
  const rows = [
    ['Name', 'Score'],
    ['=1+1', 0.5],
    ['00123', -0.25],
    ['a;b "c" <d> & \u0007é 李', 12],
    ['_x0041_', 1],
  ];
  const files = unzipSync(writeXlsx(rows, 'Gradebook'));
  const text = new TextDecoder().decode(files['xl/worksheets/sheet1.xml']);
  const parser = new XMLParser({ ignoreAttributes: false, trimValues: false, parseTagValue: false });
  const cells: { '@_r': string; v?: string; is?: { t: { '#text': string } } }[][] = parser
    .parse(text.replace(/>\s+</g, '><'))
    .worksheet.sheetData.row.map(({ c }: { c: never[] }) => c);

  expect(Object.keys(files).sort()).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'xl/_rels/workbook.xml.rels',
    'xl/workbook.xml',
    'xl/worksheets/sheet1.xml',
  ]);
  expect(text).not.toMatch(/<f[ >]/);
  expect(cells.map((row) => row.map(({ v, is }) => is?.t['#text'] ?? Number(v)))).toEqual([
    ['Name', 'Score'],
    ['=1+1', 0.5],
    ['00123', -0.25],
    ['a;b "c" <d> & é 李', 12],
    ['_x005F_x0041_', 1],
  ]);
  expect(cells[1]?.map((cell) => cell['@_r'])).toEqual(['A2', 'B2']);
});
