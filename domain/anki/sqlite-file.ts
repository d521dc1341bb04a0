import { encodeRecord, encodeVarint, joinBytes, type SqliteValue } from './sqlite-record';

/** A table whose integer primary key is its first column. Rows come by ascending key. */
export interface SqliteTable {
  name: string;
  sql: string;
  rows: { id: number; values: SqliteValue[] }[];
}

/** An index over number columns of a table; `keys` holds, for each row, the indexed values and then the row's id. */
export interface SqliteIndex {
  name: string;
  table: string;
  sql: string;
  keys: number[][];
}

/** The largest page that SQLite knows: so large that an index of a few thousand rows needs no tree above it. */
const PAGE = 65_536;
const HEADER = 100;

const LEAF = { table: 0x0d, index: 0x0a };
const INTERIOR = 0x05;

/**
 * A database file in SQLite's format 3, for databases that are written once: no free pages, no journal. Own code,
 * because the engine itself is a third of a megabyte that every visitor's browser would keep for reading offline.
 * Throws when a row is longer than a page, or an index longer than one.
 */
export function writeSqliteFile(tables: readonly SqliteTable[], indexes: readonly SqliteIndex[]): Uint8Array {
  const pages: Uint8Array[] = [new Uint8Array()];
  const schema = [
    ...tables.map((table) => ['table', table.name, table.name, addTable(pages, table), table.sql]),
    ...indexes.map((index) => ['index', index.name, index.table, addIndex(pages, index), index.sql]),
  ];
  const first = buildPage(
    LEAF.table,
    schema.map((row, i) => tableCell(i + 1, row)),
    HEADER,
  );
  first.set(fileHeader(pages.length));
  pages[0] = first;
  return joinBytes(pages);
}

/** Adds a page and gives its number; pages count from 1. */
function addPage(pages: Uint8Array[], page: Uint8Array): number {
  return pages.push(page);
}

function addTable(pages: Uint8Array[], table: SqliteTable): number {
  const leaves: { cells: Uint8Array[]; size: number; last: number }[] = [{ cells: [], size: 8, last: 0 }];
  for (const { id, values } of table.rows) {
    const cell = tableCell(id, values);
    let leaf = leaves[leaves.length - 1];
    if (!leaf || leaf.size + cell.length + 2 > PAGE) {
      leaf = { cells: [], size: 8, last: id };
      leaves.push(leaf);
    }
    leaf.cells.push(cell);
    leaf.size += cell.length + 2;
    leaf.last = id;
  }
  const numbered = leaves.map(({ cells, last }) => ({ last, page: addPage(pages, buildPage(LEAF.table, cells)) }));
  const right = numbered.pop();
  if (!right || numbered.length === 0) return right?.page ?? 0;
  const children = numbered.map(({ page, last }) => joinBytes([bigEndian(page), Uint8Array.from(encodeVarint(last))]));
  return addPage(pages, buildPage(INTERIOR, children, 0, right.page));
}

function addIndex(pages: Uint8Array[], index: SqliteIndex): number {
  const sorted = [...index.keys].sort((a, b) => {
    const i = a.findIndex((value, column) => value !== b[column]);
    return i < 0 ? 0 : (a[i] ?? 0) - (b[i] ?? 0);
  });
  return addPage(
    pages,
    buildPage(
      LEAF.index,
      sorted.map((key) => sizedCell([], encodeRecord(key))),
    ),
  );
}

/** A row's cell. The primary key is the row id itself; its column holds null (file format, section 2.3). */
function tableCell(id: number, values: readonly SqliteValue[]): Uint8Array {
  return sizedCell(encodeVarint(id), encodeRecord(values));
}

function sizedCell(key: number[], record: Uint8Array): Uint8Array {
  return joinBytes([Uint8Array.from([...encodeVarint(record.length), ...key]), record]);
}

/** A b-tree page: header and cell pointers from the front, cells from the back. `offset` leaves room for the file's header. */
function buildPage(kind: number, cells: readonly Uint8Array[], offset = 0, rightMost?: number): Uint8Array {
  const page = new Uint8Array(PAGE);
  const view = new DataView(page.buffer);
  const headerSize = rightMost === undefined ? 8 : 12;
  let start = PAGE;
  cells.forEach((cell, i) => {
    start -= cell.length;
    const pointer = offset + headerSize + 2 * i;
    if (start < pointer + 2) throw new RangeError(`${cells.length} cells are more than one page holds`);
    page.set(cell, start);
    view.setUint16(pointer, start);
  });
  view.setUint8(offset, kind);
  view.setUint16(offset + 3, cells.length);
  // 65,536 does not fit two bytes: it is written as 0.
  view.setUint16(offset + 5, start % PAGE);
  if (rightMost !== undefined) view.setUint32(offset + 8, rightMost);
  return page;
}

/** The first 100 bytes of the file (file format, section 1.3). */
function fileHeader(pageCount: number): Uint8Array {
  const header = new Uint8Array(HEADER);
  const view = new DataView(header.buffer);
  header.set(new TextEncoder().encode('SQLite format 3\0'));
  // A page size of 65,536 is written as 1; then versions, no reserved bytes, and three fixed fractions.
  header.set([0, 1, 1, 1, 0, 64, 32, 32], 16);
  const fields = { changes: 24, pages: 28, schemaCookie: 40, schemaFormat: 44, encoding: 56, validFor: 92, writer: 96 };
  view.setUint32(fields.changes, 1);
  view.setUint32(fields.pages, pageCount);
  view.setUint32(fields.schemaCookie, 1);
  view.setUint32(fields.schemaFormat, 4);
  view.setUint32(fields.encoding, 1);
  view.setUint32(fields.validFor, 1);
  view.setUint32(fields.writer, 3_045_000);
  return header;
}

function bigEndian(value: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}
