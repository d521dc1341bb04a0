import type { Position } from './read-yaml';

/**
 * Where each field of a CSV text (RFC 4180) begins, row by row, as an editor counts lines and columns; a blank line is a
 * row of one field. What papaparse reads has no places, so they are found here by the same grammar.
 */
export function locateFields(text: string): Position[][] {
  const rows: Position[][] = [];
  let row: Position[] = [];
  let place = { line: 1, column: 1 };
  let isFieldStart = true;
  let isQuotedField = false;
  let isInside = false;
  for (const char of text.replace(/\r\n?/g, '\n')) {
    if (isFieldStart) {
      row.push(place);
      isQuotedField = char === '"';
      isInside = isQuotedField;
    } else if (char === '"' && isQuotedField) {
      // A doubled mark leaves and enters again, which comes to the same.
      isInside = !isInside;
    }
    const isRowEnd = char === '\n' && !isInside;
    isFieldStart = isRowEnd || (char === ',' && !isInside);
    if (isRowEnd) {
      rows.push(row);
      row = [];
    }
    place = char === '\n' ? { line: place.line + 1, column: 1 } : { line: place.line, column: place.column + 1 };
  }
  if (isFieldStart && row.length > 0) row.push(place);
  if (row.length > 0) rows.push(row);
  return rows;
}
