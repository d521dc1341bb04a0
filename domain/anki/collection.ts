import { hashText } from '../sha1';
import { stripHtml } from './card-html';
import type { AnkiNote } from './notes';
import { CONFIG, DECK_OPTIONS, describeDeck, describeNotetype, TABLES } from './schema11';
import { writeSqliteFile } from './sqlite-file';

/** Fixed, so that every export lands in the same deck with the same note type. */
const DECK = 1_763_942_400_001;
const NOTETYPE = 1_763_942_400_002;

/** Anki's checksum of a note: the first eight hex digits of the SHA-1 of its first field without markup, as a number. */
export function noteChecksum(front: string): number {
  return Number.parseInt(hashText(stripHtml(front)).slice(0, 8), 16);
}

/**
 * An Anki collection (schema 11, the `collection.anki2` of a package) with these notes, each with one new card, in
 * order. `now` is milliseconds since the epoch. Which cards are due is left to Anki.
 */
export function writeCollection(notes: readonly AnkiNote[], deckName: string, now: number): Uint8Array {
  const seconds = Math.floor(now / 1000);
  const noteRows = notes.map((note, i) => {
    const fields = `${note.front}\x1f${note.back}`;
    const tags = ` ${note.tags.join(' ')} `;
    const checksum = noteChecksum(note.front);
    const sortField = stripHtml(note.front);
    return {
      id: now + i,
      checksum,
      values: [null, note.guid, NOTETYPE, seconds, -1, tags, fields, sortField, checksum, 0, ''],
    };
  });
  const cardRows = noteRows.map((note, i) => {
    const schedule = {
      type: 0,
      queue: 0,
      due: i + 1,
      ivl: 0,
      factor: 0,
      reps: 0,
      lapses: 0,
      left: 0,
      odue: 0,
      odid: 0,
    };
    return { id: note.id, values: [null, note.id, DECK, 0, seconds, -1, ...Object.values(schedule), 0, ''] };
  });
  const about = {
    models: { [NOTETYPE]: describeNotetype(NOTETYPE, deckName, DECK, seconds) },
    decks: { 1: describeDeck(1, 'Default', seconds), [DECK]: describeDeck(DECK, deckName, seconds) },
    dconf: { 1: DECK_OPTIONS },
  };
  const json = [CONFIG, about.models, about.decks, about.dconf, {}].map((value) => JSON.stringify(value));
  const collection = [null, seconds, now, now, 11, 0, 0, 0, ...json];
  const table = (name: keyof typeof TABLES, rows: Parameters<typeof writeSqliteFile>[0][number]['rows'] = []) => ({
    name,
    sql: TABLES[name],
    rows,
  });
  const index = (name: string, on: keyof typeof TABLES, columns: string, keys: number[][] = []) => ({
    name,
    table: on,
    sql: `CREATE INDEX ${name} on ${on} (${columns})`,
    keys,
  });
  return writeSqliteFile(
    [
      table('col', [{ id: 1, values: collection }]),
      table('notes', noteRows),
      table('cards', cardRows),
      table('revlog'),
      table('graves'),
    ],
    [
      index(
        'ix_notes_usn',
        'notes',
        'usn',
        noteRows.map(({ id }) => [-1, id]),
      ),
      index(
        'ix_cards_usn',
        'cards',
        'usn',
        cardRows.map(({ id }) => [-1, id]),
      ),
      index('ix_revlog_usn', 'revlog', 'usn'),
      index(
        'ix_cards_nid',
        'cards',
        'nid',
        cardRows.map(({ id }) => [id, id]),
      ),
      index(
        'ix_cards_sched',
        'cards',
        'did, queue, due',
        cardRows.map(({ id }, i) => [DECK, 0, i + 1, id]),
      ),
      index('ix_revlog_cid', 'revlog', 'cid'),
      index(
        'ix_notes_csum',
        'notes',
        'csum',
        noteRows.map(({ id, checksum }) => [checksum, id]),
      ),
    ],
  );
}
