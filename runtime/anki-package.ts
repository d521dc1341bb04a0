import { strToU8, zipSync } from 'fflate';
import { writeCollection } from '../domain/anki/collection';
import type { AnkiNote } from '../domain/anki/notes';

/** An Anki package (.apkg): a zip with the collection and a list of media, of which there are none. `now` in ms since the epoch. */
export function writeAnkiPackage(notes: readonly AnkiNote[], deck: string, now: number): Uint8Array {
  return zipSync(
    { 'collection.anki2': writeCollection(notes, deck, now), media: strToU8('{}') },
    { mtime: now, level: 6 },
  );
}
