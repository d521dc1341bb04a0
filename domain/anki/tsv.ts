import type { AnkiNote } from './notes';

/**
 * Notes as a text file for Anki's import (its manual, "Text files"): header lines, then guid, front, back and tags,
 * parted by tabs. Anki's own note type "Basic" takes them; a later file with the same guids updates them.
 */
export function writeTsv(notes: readonly AnkiNote[], deck: string): string {
  const header = [
    '#separator:tab',
    '#html:true',
    '#notetype:Basic',
    `#deck:${oneLine(deck)}`,
    '#columns:guid\tFront\tBack\tTags',
    '#guid column:1',
    '#tags column:4',
  ];
  const rows = notes.map(({ guid, front, back, tags }) => [guid, front, back, tags.join(' ')].map(toCell).join('\t'));
  return `${[...header, ...rows].join('\n')}\n`;
}

/** A field as Anki reads it: always in quotes, so that the quotes of HTML attributes are never taken for its own. */
function toCell(text: string): string {
  return `"${oneLine(text).replaceAll('"', '""')}"`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
