import Papa from 'papaparse';
import type { Cell } from './csv-rows';

/**
 * What spreadsheets take for a formula: =, +, − and @, in full width too, also after blanks and line breaks. Such a text
 * gets an apostrophe before it, which makes it a text (OWASP, CSV injection). Numbers are left as they are.
 */
const FORMULA = /^[\s\u200b\ufeff]*[=+\-@＝＋－＠]/;

/** Rows as CSV (RFC 4180). With a byte order mark where a spreadsheet is to open the file by a double click. */
export function writeCsv(rows: Cell[][], { hasMark }: { hasMark: boolean }): string {
  return `${hasMark ? '\ufeff' : ''}${Papa.unparse(rows, { newline: '\r\n', escapeFormulae: FORMULA })}\r\n`;
}
