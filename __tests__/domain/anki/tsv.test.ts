import { noteItem } from '../../../domain/anki/notes';
import { writeTsv } from '../../../domain/anki/tsv';
import { everyKind } from '../an-item';
import { aPool } from './a-pool';

/** A reader of tab-separated values with quotes (RFC 4180 with tabs), which is how Anki reads them. */
function parseRows(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/g)) {
    if (end === '' && quoted === undefined && bare === '') break;
    rows[rows.length - 1]?.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === '\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

test('the header tells Anki what the columns are', () => {
  expect(writeTsv([], 'Provinces\tas actors').split('\n')).toEqual([
    '#separator:tab',
    '#html:true',
    '#notetype:Basic',
    '#deck:Provinces as actors',
    '#columns:guid\tFront\tBack\tTags',
    '#guid column:1',
    '#tags column:4',
    '',
  ]);
});

test('reading the rows gives back every note, quotes included', () => {
  const notes = everyKind().flatMap((item) => noteItem(item, aPool()));

  const rows = parseRows(writeTsv(notes, 'Provinces').replace(/^#.*\n/gm, ''));

  expect(rows).toEqual(notes.map(({ guid, front, back, tags }) => [guid, front, back, tags.join(' ')]));
});

test('a tab or a line break in a text cannot break the row', () => {
  const note = { guid: 'g', front: 'a\tb', back: 'c\n#d', tags: ['t'] };

  expect(parseRows(writeTsv([note], 'D').replace(/^#.*\n/gm, ''))).toEqual([['g', 'a b', 'c #d', 't']]);
});
