import Papa from 'papaparse';
import type { EvidenceLink } from '../domain/evidence/evidence';
import { COLUMNS, type Column } from '../domain/evidence/write-csv';
import { locateFields } from './csv-positions';
import type { Fault, FaultText } from './fault';
import { judgeRow, toLink } from './link-columns';
import type { Position } from './read-yaml';
import { describeValue } from './schema-fault';

/** A row of the table of links that has no fault, with its place. */
export interface LinkEntry {
  link: EvidenceLink;
  position: Position;
}

/** The table of links as it was read. */
export interface LinkFile {
  file: string;
  rows: LinkEntry[];
  /** Ids of all rows, those with faults included, so that one fault does not bring ten others. */
  ids: ReadonlySet<string>;
  /** Whether every row could be read, so that counting them says something. */
  isWhole: boolean;
  faults: Fault[];
}

const FIRST: Position = { line: 1, column: 1 };

/** Reads the table of links from CSV; every fault of every row at once. `thisYear` is the last year that can be past. */
export function readEvidenceLinks(file: string, text: string, thisYear: number): LinkFile {
  const source = text.replace(/^\ufeff/, '');
  const { data, errors } = Papa.parse<string[]>(source, { delimiter: ',', skipEmptyLines: false });
  const places = locateFields(source);
  const faults: Fault[] = [];
  const report = (position: Position, path: string, rule: string, words: FaultText) =>
    faults.push({ severity: 'error', file, ...position, path, rule, ...words });
  for (const error of errors) {
    if (error.type !== 'Quotes') continue;
    const at = places[error.row ?? 0]?.[0] ?? FIRST;
    report(at, '', 'csv-syntax', {
      expected: 'quotation marks in pairs',
      got: error.code === 'MissingQuotes' ? 'one that is never closed' : 'one inside a quoted cell',
      mend: 'close the cell with ", and double each " inside it',
    });
  }
  const header = (data[0] ?? []).map((cell) => cell.trim());
  const isHeaderRight = checkHeader(header, places[0] ?? [], report);
  if (!isHeaderRight || faults.length > 0) return { file, rows: [], ids: new Set(), isWhole: false, faults };

  const entries: LinkEntry[] = [];
  const ids = new Map<string, number>();
  const sames = new Map<string, number>();
  for (const [index, cells] of data.entries()) {
    if (index === 0 || cells.every((cell) => cell.trim() === '')) continue;
    const at = places[index] ?? [];
    const start = at[0] ?? FIRST;
    if (cells.length !== header.length) {
      report(start, `line ${start.line}`, 'csv-columns', {
        expected: `${header.length} cells`,
        got: String(cells.length),
        mend: 'fill or remove cells, and put a cell that holds a comma in quotation marks',
      });
      continue;
    }
    const row = readCells(header, cells);
    const place = (column: Column) => at[header.indexOf(column)] ?? start;
    const objections = judgeRow(row, thisYear);
    for (const { column, rule, ...words } of objections) report(place(column), column, rule, words);
    const firstId = ids.get(row.id);
    if (row.id !== '' && firstId !== undefined)
      report(place('id'), 'id', 'repeated-link', {
        expected: 'an id of its own',
        got: `${row.id}, which stands in line ${firstId} already`,
        mend: 'rename one of the two',
      });
    ids.set(row.id, firstId ?? start.line);
    if (objections.length > 0) continue;
    const same = [row.province, row.country_iso3, row.mechanism, row.sector, row.duration].join(' ');
    const firstSame = sames.get(same);
    // The id may tell two firms of one kind apart; two rows that differ in nothing else are one link.
    if (firstSame !== undefined)
      report(start, '', 'repeated-link', {
        expected: 'one row a link',
        got: `what line ${firstSame} says already: ${row.province}, ${row.country}, ${row.mechanism}, ${row.sector}`,
        mend: 'keep the row with the better source',
      });
    sames.set(same, firstSame ?? start.line);
    const link = toLink(row);
    if (link) entries.push({ link, position: start });
  }
  return { file, rows: entries, ids: new Set(ids.keys()), isWhole: faults.length === 0, faults };
}

function readCells(header: readonly string[], cells: readonly string[]): Record<Column, string> {
  const read = (column: Column) => (cells[header.indexOf(column)] ?? '').trim();
  return {
    ...{ id: read('id'), province: read('province'), country_iso3: read('country_iso3'), country: read('country') },
    ...{ mechanism: read('mechanism'), form: read('form'), duration: read('duration'), sector: read('sector') },
    ...{ since_year: read('since_year'), note: read('note'), source_title: read('source_title') },
    ...{ source_publisher: read('source_publisher'), source_date: read('source_date') },
    ...{ source_url: read('source_url'), confidence: read('confidence') },
  };
}

function checkHeader(
  header: readonly string[],
  at: readonly Position[],
  report: (position: Position, path: string, rule: string, words: FaultText) => void,
): boolean {
  const missing = COLUMNS.filter((column) => !header.includes(column));
  const strange = header.flatMap((name, i) =>
    COLUMNS.some((column) => column === name) && header.indexOf(name) === i ? [] : [{ name, i }],
  );
  for (const column of missing)
    report(FIRST, column, 'csv-header', {
      expected: `a column ${column}`,
      got: 'none',
      mend: 'add its name to the first line',
    });
  for (const { name, i } of strange)
    report(at[i] ?? FIRST, '', 'csv-header', {
      expected: `each of the columns ${COLUMNS.join(', ')} once`,
      got: describeValue(name),
      mend: 'correct or remove the name',
    });
  return missing.length === 0 && strange.length === 0;
}
