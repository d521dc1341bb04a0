/** @jest-environment node */
import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import initSqlJs from 'sql.js';
import { type AnkiNote, noteItem } from '../../domain/anki/notes';
import { writeAnkiPackage } from '../../runtime/anki-package';
import { aSingle, everyKind } from '../domain/an-item';
import { aPool } from '../domain/anki/a-pool';

const NOW = Date.UTC(2026, 10, 24, 9);
const notes = everyKind().flatMap((item) => noteItem(item, aPool()));

/** The collection inside a package, read by SQLite itself. */
async function open(list: AnkiNote[]) {
  const files = unzipSync(writeAnkiPackage(list, 'Provinces', NOW));
  const { Database } = await initSqlJs();
  const database = new Database(files['collection.anki2'] ?? new Uint8Array());
  const query = (sql: string) => database.exec(sql)[0]?.values ?? [];
  return { files, query };
}

test('the package holds a sound collection and an empty list of media', async () => {
  const { files, query } = await open(notes);

  expect(Object.keys(files).sort()).toEqual(['collection.anki2', 'media']);
  expect(strFromU8(files.media ?? new Uint8Array())).toBe('{}');
  expect(query('PRAGMA integrity_check')).toEqual([['ok']]);
  expect(query('SELECT ver, crt, mod FROM col')).toEqual([[11, NOW / 1000, NOW]]);
});

test('every note is there with its guid, fields and tags', async () => {
  const { query } = await open(notes);

  expect(query('SELECT guid, flds, tags FROM notes ORDER BY id')).toEqual(
    notes.map(({ guid, front, back, tags }) => [guid, `${front}\x1f${back}`, ` ${tags.join(' ')} `]),
  );
});

test('checksums are the first eight hex digits of SHA-1 of the first field without markup, by Node’s own code', async () => {
  const { query } = await open([
    ...notes,
    ...noteItem(aSingle({ id: 'x', stem: 'Is 5 < 6 & "so on" [[baotuan_chuhai]]?' }), aPool()),
  ]);
  const rows = query('SELECT flds, sfld, csum FROM notes');

  expect(rows).toHaveLength(notes.length + 1);
  expect(rows.at(-1)?.[1]).toMatch(/^Is 5 < 6 & "so on" 抱团出海 bàotuán chūhǎi\?/);
  for (const [flds, sfld, csum] of rows) {
    const stripped = String(flds)
      .split('\x1f')[0]
      ?.replace(/<[^>]*>/g, '')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>');
    const text = stripped?.replace(/&quot;/g, '"').replace(/&amp;/g, '&') ?? '';
    expect(sfld).toBe(text);
    expect(csum).toBe(Number.parseInt(createHash('sha1').update(text).digest('hex').slice(0, 8), 16));
  }
});

test('every note has one new card in the module’s deck, in order, found through every index', async () => {
  const { query } = await open(notes);
  const [[decks, models] = []] = query('SELECT decks, models FROM col');
  const deck = Object.values(JSON.parse(String(decks))).find((one) => (one as { name: string }).name === 'Provinces');
  const [notetype] = Object.values(JSON.parse(String(models)));

  expect(query('SELECT due, type, queue, reps, did FROM cards JOIN notes ON nid = notes.id ORDER BY due')).toEqual(
    notes.map((_, i) => [i + 1, 0, 0, 0, (deck as { id: number }).id]),
  );
  expect(query('SELECT DISTINCT mid FROM notes')).toEqual([[(notetype as { id: number }).id]]);
  const counts = ['ix_notes_usn', 'ix_notes_csum'].map((index) =>
    query(`SELECT count(*) FROM notes INDEXED BY ${index} WHERE ${index.slice(9)} > -9`),
  );
  expect(counts).toEqual([[[notes.length]], [[notes.length]]]);
  expect(query('SELECT count(*) FROM cards INDEXED BY ix_cards_sched WHERE did > 0')).toEqual([[notes.length]]);
});

test('a later package has the same guids, note type and deck, and a later time: Anki updates what it has', async () => {
  const { query } = await open(notes);
  const later = unzipSync(writeAnkiPackage(notes, 'Provinces', NOW + 86_400_000))['collection.anki2'];
  const { Database } = await initSqlJs();
  const again = new Database(later ?? new Uint8Array()).exec('SELECT guid, mid, mod FROM notes ORDER BY id')[0]?.values;

  expect(again).toEqual(
    query('SELECT guid, mid, mod FROM notes ORDER BY id').map(([guid, mid, mod]) => [guid, mid, Number(mod) + 86_400]),
  );
});
