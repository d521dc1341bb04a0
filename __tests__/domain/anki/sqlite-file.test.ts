import fc from 'fast-check';
import initSqlJs from 'sql.js';
import { type SqliteIndex, type SqliteTable, writeSqliteFile } from '../../../domain/anki/sqlite-file';
import type { SqliteValue } from '../../../domain/anki/sqlite-record';

/** SQLite itself reads what our writer wrote. */
async function query(bytes: Uint8Array, sql: string): Promise<SqliteValue[][]> {
  const { Database } = await initSqlJs();
  const database = new Database(bytes);
  const [result] = database.exec(sql);
  database.close();
  return result?.values ?? [];
}

function things(rows: SqliteTable['rows']): SqliteTable {
  return { name: 'things', sql: 'CREATE TABLE things (id integer primary key, number, word)', rows };
}

function byNumber(rows: SqliteTable['rows']): SqliteIndex {
  const keys = rows.map(({ id, values }) => [Number(values[1]), id]);
  return { name: 'by_number', table: 'things', sql: 'CREATE INDEX by_number on things (number)', keys };
}

test('a table without rows is there and empty', async () => {
  const bytes = writeSqliteFile([things([])], []);

  expect(await query(bytes, 'SELECT count(*) FROM things')).toEqual([[0]]);
  expect(await query(bytes, 'PRAGMA integrity_check')).toEqual([['ok']]);
});

test('every width of number, and text in any script, comes back as it went in', async () => {
  const numbers = [0, 1, -1, 127, -128, 128, 32_768, 8_388_608, 2 ** 31, -(2 ** 31), 2 ** 47, Number.MAX_SAFE_INTEGER];
  const rows = numbers.map((number, i) => ({ id: i + 1, values: [null, number, '抱团出海 bàotuán “chūhǎi” 🀄'] }));

  const bytes = writeSqliteFile([things(rows)], [byNumber(rows)]);

  expect(await query(bytes, 'SELECT number, word FROM things ORDER BY id')).toEqual(
    numbers.map((number) => [number, '抱团出海 bàotuán “chūhǎi” 🀄']),
  );
  expect(await query(bytes, 'PRAGMA integrity_check')).toEqual([['ok']]);
});

test('rows that fill many pages are all found, by key and by index', async () => {
  const rows = Array.from({ length: 600 }, (_, i) => ({
    id: 1_763_942_400_000 + i,
    values: [null, (i * 7919) % 600, 'x'.repeat(1000)],
  }));

  const bytes = writeSqliteFile([things(rows)], [byNumber(rows)]);

  expect(bytes.length).toBeGreaterThan(9 * 65_536);
  expect(await query(bytes, 'SELECT count(*), min(id), max(id) FROM things')).toEqual([
    [600, 1_763_942_400_000, 1_763_942_400_599],
  ]);
  expect(await query(bytes, 'SELECT id FROM things INDEXED BY by_number WHERE number = 7919 % 600')).toEqual([
    [1_763_942_400_001],
  ]);
  expect(await query(bytes, 'PRAGMA integrity_check')).toEqual([['ok']]);
});

test('SQLite reads any rows back and finds nothing wrong with the file', async () => {
  const value = fc.oneof(fc.maxSafeInteger(), fc.string({ maxLength: 300, unit: 'grapheme' }), fc.constant(null));
  const tables = fc
    .uniqueArray(fc.integer({ min: 1, max: 2 ** 44 }), { maxLength: 60 })
    .chain((ids) =>
      fc.tuple(...[...ids].sort((a, b) => a - b).map((id) => fc.tuple(fc.constant(id), fc.integer(), value))),
    );

  await fc.assert(
    fc.asyncProperty(tables, async (list) => {
      const rows = list.map(([id, number, word]) => ({ id, values: [null, number, word] }));
      const bytes = writeSqliteFile([things(rows)], [byNumber(rows)]);

      expect(await query(bytes, 'SELECT id, number, word FROM things ORDER BY id')).toEqual(list);
      expect(await query(bytes, 'PRAGMA integrity_check')).toEqual([['ok']]);
    }),
    { numRuns: 60 },
  );
});

test('a row longer than a page, and an index longer than one, are refused', () => {
  const long = [{ id: 1, values: [null, 1, 'x'.repeat(70_000)] }];
  const many = Array.from({ length: 9000 }, (_, i) => ({ id: i + 1, values: [null, i, ''] }));

  expect(() => writeSqliteFile([things(long)], [])).toThrow(RangeError);
  expect(() => writeSqliteFile([things(many)], [byNumber(many)])).toThrow(RangeError);
});
