import fc from 'fast-check';
import Papa from 'papaparse';
import { locateFields } from '../../content/csv-positions';

test('each field is placed where an editor shows it, quotation marks included', () => {
  expect(locateFields('a,bb\n"c, d",e\n')).toEqual([
    [
      { line: 1, column: 1 },
      { line: 1, column: 3 },
    ],
    [
      { line: 2, column: 1 },
      { line: 2, column: 8 },
    ],
  ]);
});

test('a quoted cell may span lines and hold quotation marks', () => {
  expect(locateFields('"a ""b""\nc",d\ne')).toEqual([
    [
      { line: 1, column: 1 },
      { line: 2, column: 4 },
    ],
    [{ line: 3, column: 1 }],
  ]);
});

test('Windows line ends are line ends, and a comma at the very end opens a last field', () => {
  expect(locateFields('a\r\nb,')).toEqual([
    [{ line: 1, column: 1 }],
    [
      { line: 2, column: 1 },
      { line: 2, column: 3 },
    ],
  ]);
});

test('there are as many places as papaparse reads fields', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', 'é') });
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1 }), (rows) => {
      const text = Papa.unparse(rows, { newline: '\n' });

      const { data } = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' });

      expect(locateFields(text).map((row) => row.length)).toEqual(data.map((row) => row.length));
    }),
  );
});
