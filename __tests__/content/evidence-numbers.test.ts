/** @jest-environment node */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { openCourse } from '../../content/open-course';
import { readEvidenceLinks } from '../../content/read-links';
import { countEvidence } from '../../domain/evidence/count-evidence';
import { NO_EVIDENCE } from '../../domain/evidence/evidence';
import { writeEvidenceCsv } from '../../domain/evidence/write-csv';

const root = join(__dirname, '../..');
const { course } = openCourse(root);
/** The table once more, read by nothing of ours. */
const rows = Papa.parse<Record<string, string>>(readFileSync(join(root, 'quizzes/evidence/pairings.csv'), 'utf8'), {
  header: true,
  skipEmptyLines: true,
}).data;
const placesOf = (column: string) => new Set(rows.map((row) => row[column]));

test('the atlas draws every row of the table, and no other', () => {
  expect(rows.length).toBeGreaterThanOrEqual(73);
  expect(course?.evidence.links.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
});

test('the table that is downloaded passes the check and says the same again', () => {
  const links = course?.evidence.links ?? [];
  const { rows: again, faults } = readEvidenceLinks('download.csv', `\ufeff${writeEvidenceCsv(links)}`, 2026);

  expect(links.length).toBeGreaterThan(0);
  expect(faults).toEqual([]);
  expect(again.map(({ link }) => link)).toEqual(links);
});

test('the blank tiles that a question asks for are blank, and its wrong answers are not', () => {
  const item = course?.banks.flatMap(({ items }) => items).find(({ id }) => id === 'at_missing_blank');
  const found = new Set([...placesOf('province'), ...placesOf('country')]);

  const options = item?.kind === 'multiple' ? item.options : [];

  expect(options).toHaveLength(6);
  for (const { text, correct } of options) expect([text, found.has(text)]).toEqual([text, !correct]);
});

test('teams were sent by the twin as often as the tables count and the atlas asks', () => {
  const item = course?.banks.flatMap(({ items }) => items).find(({ id }) => id === 'at_covid_count');
  const twin = new Map(
    rows
      .filter((row) => row.mechanism === 'twinning' && row.sector === 'health' && row.duration === 'lasting')
      .map((row) => [`${row.country_iso3} ${row.province?.toLowerCase()}`, true]),
  );
  const countries = new Set([...twin.keys()].map((pair) => pair.slice(0, 3)));
  const comparable = (course?.evidence.teams ?? []).filter(({ country }) => countries.has(country));
  const matches = comparable.filter(({ country, provinces }) => provinces.some((id) => twin.has(`${country} ${id}`)));

  const evidence = course?.evidence ?? NO_EVIDENCE;
  expect([matches.length, comparable.length]).toEqual([
    countEvidence(evidence, '', 'teams from the twin'),
    countEvidence(evidence, '', 'comparable teams'),
  ]);
  expect(item?.kind === 'single' && item.options.find(({ correct }) => correct)?.text).toBe(
    `${matches.length} of ${comparable.length}`,
  );
});

test('nothing that is not verified is a row', () => {
  const isRow = (province: string, country: string) =>
    rows.some((row) => row.province === province && row.country === country);

  expect(isRow('Xinjiang', 'Angola')).toBe(false);
  expect(rows.find(({ id }) => id === 'tianjin-congo-health')?.since_year).toBe('');
  expect(rows.find(({ id }) => id === 'hunan-ethiopia-manufacturing')?.note).toContain('unverified');
});
