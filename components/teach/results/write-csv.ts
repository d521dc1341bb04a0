import Papa from 'papaparse';
import type { Cell } from './csv-rows';
import type { Separator } from './separator';

/**
 * What spreadsheets take for a formula: =, +, − and @, in full width too, also after blanks and line breaks (OWASP, CSV
 * injection); and the same behind a separator, since a file is opened with commas here and semicolons there.
 */
const FORMULA = /^[\s\u200b\ufeff]*[=+\-@＝＋－＠]/;
const LATER_FORMULA = /([;,\t\r\n|][\s\u200b\ufeff"]*)(?=[=+\-@＝＋－＠])/g;

/** What a spreadsheet makes a number or a date of, and so drops zeros, digits beyond the fifteenth, or the text itself. */
const NUMBER_LIKE =
  /^\s*(?:[\d\s.,:/\\-]*\d[\d\s.,:/\\%-]*(?:e\d+)?|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s.-]?\d+|true|false)\s*$/i;

/** A text as it stands in a file that a spreadsheet may open: an apostrophe before what would be a formula. */
export function guardText(text: string): string {
  return (FORMULA.test(text) ? `'${text}` : text).replace(LATER_FORMULA, "$1'");
}

/**
 * Rows as CSV (RFC 4180), every cell in quotes. For a spreadsheet (`isForSheet`): with a byte order mark, so that a double
 * click opens it as UTF-8, decimals as its separator's region writes them, and a tab before texts that it would take for
 * numbers. An LMS's import gets texts as they are.
 */
export function writeGradebookCsv(
  rows: Cell[][],
  { isForSheet, separator = ',' }: { isForSheet: boolean; separator?: Separator },
): string {
  const cells = rows.map((row) =>
    row.map((cell) => {
      if (typeof cell === 'number') return separator === ';' ? String(cell).replace('.', ',') : String(cell);
      return isForSheet && NUMBER_LIKE.test(cell) ? `\t${guardText(cell)}` : guardText(cell);
    }),
  );
  return `${isForSheet ? '\ufeff' : ''}${Papa.unparse(cells, { newline: '\r\n', quotes: true, delimiter: separator })}\r\n`;
}
