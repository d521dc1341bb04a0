/** What stands between the cells of a CSV file. */
export type Separator = ',' | ';';

/** What a spreadsheet of this browser's region most likely takes for the end of a cell: where decimals have a comma, a semicolon. */
export function guessSeparator(language?: string): Separator {
  return new Intl.NumberFormat(language).format(1.5).includes(',') ? ';' : ',';
}
