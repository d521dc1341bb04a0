import {
  CONFIDENCES,
  DURATIONS,
  type EvidenceLink,
  FORMALITIES,
  MECHANISMS,
  SECTORS,
} from '../domain/evidence/evidence';
import { COUNTRIES, PROVINCES } from '../domain/evidence/tiles';
import type { Column } from '../domain/evidence/write-csv';
import type { FaultText } from './fault';
import { unknown } from './nearest';
import { describeValue } from './schema-fault';

export type LinkCells = Record<Column, string>;

/** What is wrong with one cell. */
export interface CellObjection extends FaultText {
  column: Column;
  rule: string;
}

type Judge = (value: string, row: LinkCells, thisYear: number) => (FaultText & { rule: string }) | null;

/** No link between a province of the People's Republic and an African country is older. */
const FIRST_YEAR = 1949;
/** A list longer than this is not read to the end. */
const MOST_LISTED = 8;
const SLUG = /^[a-z][a-z0-9-]{1,79}$/;

const oneOf =
  (what: string, values: readonly string[]): Judge =>
  (value) => {
    if (values.includes(value)) return null;
    const few = values.length <= MOST_LISTED ? `one of ${values.join(', ')}` : null;
    const words = unknown(few ? `${what}, ${few}` : what, value, new Set(values));
    const isNear = words.mend.startsWith('did you mean');
    return { rule: 'unknown-value', ...words, mend: few && !isNear ? `choose ${few}` : words.mend };
  };

const some =
  (mend: string): Judge =>
  (value) => {
    if (value === '') return { rule: 'missing-value', expected: 'some text', got: 'nothing', mend };
    // A spreadsheet that opens the downloaded file would run it.
    if (/^[=+@\t-]/.test(value))
      return {
        rule: 'csv-formula',
        expected: 'text that a spreadsheet does not take for a formula',
        got: describeValue(value),
        mend: 'begin the cell with a letter, a digit or a bracket',
      };
    return null;
  };

const JUDGES: Record<Column, Judge> = {
  id: (value) =>
    SLUG.test(value)
      ? null
      : {
          rule: 'link-id',
          expected: '2–80 of a–z, 0–9 and -, a letter first',
          got: describeValue(value),
          mend: 'write province-country-sector, as in hubei-algeria-health',
        },
  province: oneOf(
    'a province of domain/evidence/tiles.ts',
    PROVINCES.map(({ name }) => name),
  ),
  country_iso3: oneOf(
    'a country of domain/evidence/tiles.ts, as ISO 3166-1 alpha-3',
    COUNTRIES.map(({ id }) => id),
  ),
  country: (value, row) => {
    const tile = COUNTRIES.find(({ id }) => id === row.country_iso3);
    if (!tile || tile.name === value) return null;
    return {
      rule: 'country-name',
      expected: `${tile.name}, the name of ${tile.id}`,
      got: describeValue(value),
      mend: 'correct the name or the code',
    };
  },
  mechanism: oneOf('a mechanism', MECHANISMS),
  form: oneOf('a form', FORMALITIES),
  duration: oneOf('a duration', DURATIONS),
  sector: oneOf('a sector of domain/evidence/evidence.ts', SECTORS),
  since_year: (value, _, thisYear) => {
    const year = Number(value);
    if (value === '' || (/^\d{4}$/.test(value) && year >= FIRST_YEAR && year <= thisYear)) return null;
    return {
      rule: 'bad-year',
      expected: `a year from ${FIRST_YEAR} to ${thisYear}, or nothing`,
      got: describeValue(value),
      mend: 'correct it, or leave it blank where no source gives it',
    };
  },
  note: some('say in one sentence what the source says'),
  source_title: some('name the source, in [square brackets] where its headline is not known'),
  source_publisher: some('name its publisher'),
  source_date: some('write its date, or n.d.'),
  source_url: (value) => {
    const mend = 'give the full address, beginning with https:// or http://: a row without its source is hearsay';
    if (value === '') return { rule: 'missing-value', expected: 'the address of the source', got: 'nothing', mend };
    return /^https?:\/\/[^\s/]+\.[^\s]+$/.test(value)
      ? null
      : { rule: 'bad-url', expected: 'a full address', got: describeValue(value), mend };
  },
  confidence: oneOf('a confidence', CONFIDENCES),
};

const COLUMNS = Object.keys(JUDGES).filter((name): name is Column => name in JUDGES);

/** Everything wrong with the cells of one row. */
export function judgeRow(row: LinkCells, thisYear: number): CellObjection[] {
  return COLUMNS.flatMap((column) => {
    const objection = JUDGES[column](row[column], row, thisYear);
    return objection ? [{ column, ...objection }] : [];
  });
}

/** The link of a row to which nothing was objected; null for any other. */
export function toLink(row: LinkCells): EvidenceLink | null {
  const province = PROVINCES.find(({ name }) => name === row.province);
  const mechanism = MECHANISMS.find((one) => one === row.mechanism);
  const form = FORMALITIES.find((one) => one === row.form);
  const duration = DURATIONS.find((one) => one === row.duration);
  const sector = SECTORS.find((one) => one === row.sector);
  const confidence = CONFIDENCES.find((one) => one === row.confidence);
  if (!province || !mechanism || !form || !duration || !sector || !confidence) return null;
  return {
    ...{ id: row.id, province: province.id, country: row.country_iso3, mechanism, form, duration, sector },
    since: row.since_year === '' ? null : Number(row.since_year),
    note: row.note,
    source: { title: row.source_title, publisher: row.source_publisher, date: row.source_date, url: row.source_url },
    confidence,
  };
}
