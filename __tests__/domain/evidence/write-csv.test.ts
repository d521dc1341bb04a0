import fc from 'fast-check';
import Papa from 'papaparse';
import { COLUMNS, writeEvidenceCsv } from '../../../domain/evidence/write-csv';
import { aLink, anyLink } from './a-link';

test('a file begins with its columns and has a line for each link, its source with it', () => {
  expect(writeEvidenceCsv([aLink({ since: null, note: 'Rice, and "more".' })])).toBe(
    [
      'id,province,country_iso3,country,mechanism,form,duration,sector,since_year,note,source_title,source_publisher,source_date,source_url,confidence',
      'hubei-algeria-health,Hubei,DZA,Algeria,twinning,formal,lasting,health,,"Rice, and ""more"".",A title,A publisher,2019,https://example.org/a,high',
      '',
    ].join('\r\n'),
  );
});

test('whatever a link holds, a reader of CSV gets it back', () => {
  fc.assert(
    fc.property(fc.array(anyLink), (links) => {
      const { data, errors } = Papa.parse<string[]>(writeEvidenceCsv(links), { delimiter: ',', newline: '\r\n' });

      expect(errors).toEqual([]);
      const notes = data.slice(1, -1).map((cells) => cells[COLUMNS.indexOf('note')]);
      expect(notes).toEqual(links.map(({ note }) => note));
    }),
  );
});
