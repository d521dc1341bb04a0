import { formatFault } from '../../content/fault';
import { readEvidenceLinks } from '../../content/read-links';
import { HEADER } from './evidence-files';

const GOOD =
  'hubei-algeria-health,Hubei,DZA,Algeria,twinning,formal,lasting,health,1963,Doctors.,Title,Paper,2019,https://example.org/a,high';

/** What is said of a table with these rows, each with its rule. */
function faultsOf(...rows: string[]): string[] {
  const { faults } = readEvidenceLinks('pairings.csv', `${[HEADER, ...rows].join('\n')}\n`, 2026);
  return faults.map((fault) => `${formatFault(fault)} [${fault.rule}]`);
}

/** As `faultsOf`, of the good row with one text for another. */
const faultsAfter = (from: string, to: string) => faultsOf(GOOD.replace(from, to));

test('a row is read as a link', () => {
  const { rows, isWhole } = readEvidenceLinks('pairings.csv', `\ufeff${HEADER}\r\n${GOOD}\r\n`, 2026);

  expect(isWhole).toBe(true);
  expect(rows[0]?.link).toEqual({
    id: 'hubei-algeria-health',
    province: 'hubei',
    country: 'DZA',
    mechanism: 'twinning',
    form: 'formal',
    duration: 'lasting',
    sector: 'health',
    since: 1963,
    note: 'Doctors.',
    source: { title: 'Title', publisher: 'Paper', date: '2019', url: 'https://example.org/a' },
    confidence: 'high',
  });
});

test('columns may stand in any order, and blank lines between rows', () => {
  const columns = HEADER.split(',');
  const backwards = (line: string) => line.split(',').reverse().join(',');

  const { rows, faults } = readEvidenceLinks('p.csv', `${backwards(HEADER)}\n\n${backwards(GOOD)}\n`, 2026);

  expect(columns).toHaveLength(15);
  expect(faults).toEqual([]);
  expect(rows[0]?.link.id).toBe('hubei-algeria-health');
});

test('a province is one of the 31', () => {
  expect(faultsAfter('Hubei,', 'Hubai,')).toEqual([
    'pairings.csv:2:22 province: expected a province of domain/evidence/tiles.ts, got “Hubai”. Mend: did you mean Hubei? Correct the id or add it. [unknown-value]',
  ]);
});

test('a country is one of the 54', () => {
  expect(faultsAfter('DZA,Algeria', 'DZB,Algeria')).toEqual([
    'pairings.csv:2:28 country_iso3: expected a country of domain/evidence/tiles.ts, as ISO 3166-1 alpha-3, got “DZB”. Mend: did you mean DZA? Correct the id or add it. [unknown-value]',
  ]);
});

test('a country’s name and its code agree', () => {
  expect(faultsAfter('DZA,Algeria', 'TUN,Algeria')).toEqual([
    'pairings.csv:2:32 country: expected Tunisia, the name of TUN, got “Algeria”. Mend: correct the name or the code. [country-name]',
  ]);
});

test('a sector is known', () => {
  expect(faultsAfter('health,1963', 'medicine,1963')).toEqual([
    'pairings.csv:2:64 sector: expected a sector of domain/evidence/evidence.ts, one of health, agriculture, education, trade, construction, manufacturing, mining, got “medicine”. Mend: choose one of health, agriculture, education, trade, construction, manufacturing, mining. [unknown-value]',
  ]);
});

test('a mechanism is one of two', () => {
  expect(faultsAfter('twinning', 'twining')).toEqual([
    'pairings.csv:2:40 mechanism: expected a mechanism, one of twinning, clustering, got “twining”. Mend: did you mean twinning? Correct the id or add it. [unknown-value]',
  ]);
});

test('a form is one of three', () => {
  expect(faultsAfter('formal', 'official')).toEqual([
    'pairings.csv:2:49 form: expected a form, one of formal, informal, unclear, got “official”. Mend: choose one of formal, informal, unclear. [unknown-value]',
  ]);
});

test('a duration is lasting or one-off', () => {
  expect(faultsAfter('lasting', '')).toEqual([
    'pairings.csv:2:56 duration: expected a duration, one of lasting, one-off, got “”. Mend: choose one of lasting, one-off. [unknown-value]',
  ]);
});

test('a confidence is one of three', () => {
  expect(faultsAfter(',high', ',sure')).toEqual([
    'pairings.csv:2:124 confidence: expected a confidence, one of high, medium, low, got “sure”. Mend: choose one of high, medium, low. [unknown-value]',
  ]);
});

test('a row has its source', () => {
  expect(faultsAfter('Title,Paper,2019,https://example.org/a', ',,,')).toEqual([
    'pairings.csv:2:85 source_title: expected some text, got nothing. Mend: name the source, in [square brackets] where its headline is not known. [missing-value]',
    'pairings.csv:2:86 source_publisher: expected some text, got nothing. Mend: name its publisher. [missing-value]',
    'pairings.csv:2:87 source_date: expected some text, got nothing. Mend: write its date, or n.d.. [missing-value]',
    'pairings.csv:2:88 source_url: expected the address of the source, got nothing. Mend: give the full address, beginning with https:// or http://: a row without its source is hearsay. [missing-value]',
  ]);
});

test('an address is whole', () => {
  expect(faultsAfter('https://example.org/a', 'example.org/a')).toEqual([
    'pairings.csv:2:102 source_url: expected a full address, got “example.org/a”. Mend: give the full address, beginning with https:// or http://: a row without its source is hearsay. [bad-url]',
  ]);
});

test('a year is four digits, not before 1949 and not in the future, or blank', () => {
  expect(faultsAfter('1963', '')).toEqual([]);
  expect(faultsAfter('1963', '2026')).toEqual([]);
  for (const year of ['1948', '2027', '63', 'c. 1963', '1963.5'])
    expect(faultsAfter('1963', year)).toEqual([
      `pairings.csv:2:71 since_year: expected a year from 1949 to 2026, or nothing, got “${year}”. Mend: correct it, or leave it blank where no source gives it. [bad-year]`,
    ]);
});

test('an id is a slug', () => {
  expect(faultsAfter('hubei-algeria-health', 'Hubei Algeria')).toEqual([
    'pairings.csv:2:1 id: expected 2–80 of a–z, 0–9 and -, a letter first, got “Hubei Algeria”. Mend: write province-country-sector, as in hubei-algeria-health. [link-id]',
  ]);
});

test('no cell is a formula to a spreadsheet', () => {
  expect(faultsAfter('Doctors.', '=1+1')).toEqual([
    'pairings.csv:2:76 note: expected text that a spreadsheet does not take for a formula, got “=1+1”. Mend: begin the cell with a letter, a digit or a bracket. [csv-formula]',
  ]);
});

test('an id stands once', () => {
  expect(faultsOf(GOOD, GOOD.replace('Algeria', 'Tunisia').replace('DZA', 'TUN'))).toEqual([
    'pairings.csv:3:1 id: expected an id of its own, got hubei-algeria-health, which stands in line 2 already. Mend: rename one of the two. [repeated-link]',
  ]);
});

test('a link stands once, under whatever id', () => {
  expect(faultsOf(GOOD, GOOD.replace('hubei-algeria-health', 'again'))).toEqual([
    'pairings.csv:3:1: expected one row a link, got what line 2 says already: Hubei, Algeria, twinning, health. Mend: keep the row with the better source. [repeated-link]',
  ]);
});

test('a row has as many cells as there are columns', () => {
  expect(faultsAfter('Doctors.', 'Doctors, and nurses.')).toEqual([
    'pairings.csv:2:1 line 2: expected 15 cells, got 16. Mend: fill or remove cells, and put a cell that holds a comma in quotation marks. [csv-columns]',
  ]);
});

test('quotation marks come in pairs', () => {
  expect(faultsAfter('Doctors.', '"Doctors.')).toEqual([
    'pairings.csv:2:1: expected quotation marks in pairs, got one that is never closed. Mend: close the cell with ", and double each " inside it. [csv-syntax]',
  ]);
});

test('the first line names each column once', () => {
  const { faults } = readEvidenceLinks('pairings.csv', `${HEADER.replace(',note', ',notes')}\n${GOOD}\n`, 2026);

  expect(faults.map(formatFault)).toEqual([
    'pairings.csv:1:1 note: expected a column note, got none. Mend: add its name to the first line.',
    `pairings.csv:1:76: expected each of the columns ${HEADER.replaceAll(',', ', ')} once, got “notes”. Mend: correct or remove the name.`,
  ]);
});

test('all faults of all rows are reported at once, each in its line', () => {
  const faults = faultsOf(
    '"hubei-algeria-health",Hubei,DZA,Algeria,twinning,formal,lasting,health,1863,"Doctors,\nand nurses.",Title,Paper,2019,,high',
    GOOD.replace('hubei-algeria-health', 'second').replace('Hubei', 'Atlantis'),
  );

  expect(faults.map((fault) => fault.split(' expected')[0])).toEqual([
    'pairings.csv:2:73 since_year:',
    'pairings.csv:3:31 source_url:',
    'pairings.csv:4:8 province:',
  ]);
});
