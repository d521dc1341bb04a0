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

/** What Anki's own reader of schema 11 insists on (rslib: notetype, decks and deckconfig, each `schema11.rs`); the rest has defaults. */
const REQUIRED = {
  notetype: ['id', 'name', 'type', 'mod', 'usn', 'sortf', 'did', 'tmpls', 'flds', 'css'],
  field: ['name', 'ord', 'sticky', 'rtl', 'font', 'size'],
  template: ['name', 'ord', 'qfmt'],
  deck: ['id', 'name', 'usn', 'lrnToday', 'revToday', 'newToday', 'timeToday', 'collapsed', 'dyn', 'conf'],
  options: ['id', 'mod', 'name', 'usn', 'maxTaken', 'autoplay', 'timer', 'new', 'rev', 'lapse'],
};

test('note types, decks and options have every field that Anki’s reader insists on, and name each other rightly', async () => {
  const { query } = await open(notes);
  const [row = []] = query('SELECT models, decks, dconf, conf, tags FROM col');
  const [models, decks, dconf, conf, tags] = row.map((json) => JSON.parse(String(json)));
  const lacks = (value: object, fields: string[]) => fields.filter((field) => !(field in value));

  for (const [id, notetype] of Object.entries<{ id: number; flds: object[]; tmpls: object[]; did: number }>(models)) {
    expect([...lacks(notetype, REQUIRED.notetype), String(notetype.id)]).toEqual([id]);
    expect(notetype.flds.flatMap((field) => lacks(field, REQUIRED.field))).toEqual([]);
    expect(notetype.tmpls.flatMap((template) => lacks(template, REQUIRED.template))).toEqual([]);
    expect(decks).toHaveProperty(String(notetype.did));
  }
  for (const [id, deck] of Object.entries<{ id: number; conf: number }>(decks)) {
    expect([...lacks(deck, REQUIRED.deck), String(deck.id)]).toEqual([id]);
    expect(dconf).toHaveProperty(String(deck.conf));
  }
  for (const [id, options] of Object.entries<{ id: number }>(dconf))
    expect([...lacks(options, REQUIRED.options), String(options.id)]).toEqual([id]);
  // Deck 1 has to be there whatever else is: Anki falls back on it.
  expect(Object.keys(decks)).toContain('1');
  expect(conf).toMatchObject({ curDeck: 1, activeDecks: [1] });
  expect(tags).toEqual({});
});

test('no field of a note holds the mark that parts its fields, and no card hangs loose', async () => {
  const { query } = await open(notes);

  expect(query("SELECT count(*) FROM notes WHERE length(flds) - length(replace(flds, char(31), '')) <> 1")).toEqual([
    [0],
  ]);
  expect(query('SELECT count(*) FROM cards WHERE nid NOT IN (SELECT id FROM notes) OR ord <> 0 OR usn <> -1')).toEqual([
    [0],
  ]);
  expect(query('SELECT count(DISTINCT guid), count(DISTINCT id), count(*) FROM notes')).toEqual([
    [notes.length, notes.length, notes.length],
  ]);
});
