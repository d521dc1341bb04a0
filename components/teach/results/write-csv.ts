import Papa from 'papaparse';
import type { Cell } from './csv-rows';

/**
 * What spreadsheets take for a formula: =, +, −, @, in their full-width forms too, and after blanks or line breaks.
 * Such a text gets an apostrophe before it, which makes it a text (OWASP, CSV injection).
 */
const FORMULA = /^[\s\u200b\ufeff]*[=+\-@＝＋－＠]/;

/** Rows as CSV (RFC 4180), numbers as they are, no cell a formula. With a byte order mark where a spreadsheet opens the file by a double click. */
export function writeCsv(rows: Cell[][], { hasMark }: { hasMark: boolean }): string {
  // The parser's own test takes no line break before the sign, so cells are guarded here.
  const safe = rows.map((row) => row.map((cell) => (typeof cell === 'string' && FORMULA.test(cell) ? `'${cell}` : cell)));
  return `${hasMark ? '\ufeff' : ''}${Papa.unparse(safe, { newline: '\r\n' })}\r\n`;
}
