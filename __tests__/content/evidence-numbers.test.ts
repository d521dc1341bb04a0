/** @jest-environment node */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { loadCourse } from '../../content/load-course';
import { readLinks } from '../../content/read-links';
import { writeCsv } from '../../domain/evidence/write-csv';

const root = join(__dirname, '../..');
const { course } = loadCourse(root);
/** The table once more, read by nothing of ours. */
const rows = Papa.parse<Record<string, string>>(readFileSync(join(root, 'quizzes/evidence/pairings.csv'), 'utf8'), {
  header: true,
  skipEmptyLines: true,
}).data;
const placesOf = (column: string) => new Set(rows.map((row) => row[column]));

test('the tables hold the 74 links of the study', () => {
  expect(rows).toHaveLength(74);
  expect(course?.evidence.links.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
});

test('the table that is downloaded passes the check and says the same again', () => {
  const links = course?.evidence.links ?? [];
  const { rows: again, faults } = readLinks('download.csv', `\ufeff${writeCsv(links)}`, 2026);

  expect(links.length).toBeGreaterThan(0);
  expect(faults).toEqual([]);
  expect(again.map(({ link }) => link)).toEqual(links);
});

test('what lesson 3 says of the coding of twinning links is what the tables hold', () => {
  const prose = readFileSync(join(root, 'lessons/twinning.mdx'), 'utf8');
  const twins = rows.filter(({ mechanism }) => mechanism === 'twinning');
  const formal = twins.filter(({ form }) => form === 'formal').length;
  const unclear = twins.filter(({ form }) => form === 'unclear').length;

  expect([twins.length, formal, unclear]).toEqual([59, 51, 8]);
  expect(prose).toContain('of 59 twinning links in our evidence tables, 51 are coded formal, eight unclear');
});

test('the blank tiles that a question asks for are blank, and its wrong answers are not', () => {
  const item = course?.banks.flatMap(({ items }) => items).find(({ id }) => id === 'at_missing_blank');
  const found = new Set([...placesOf('province'), ...placesOf('country')]);

  const options = item?.kind === 'multiple' ? item.options : [];

  expect(options).toHaveLength(6);
  for (const { text, correct } of options) expect([text, found.has(text)]).toEqual([text, !correct]);
});

test('teams were sent by the twin as often as lesson 3 and the atlas say', () => {
  const prose = readFileSync(join(root, 'lessons/twinning.mdx'), 'utf8');
  const item = course?.banks.flatMap(({ items }) => items).find(({ id }) => id === 'at_covid_count');
  const twin = new Map(
    rows
      .filter((row) => row.mechanism === 'twinning' && row.sector === 'health' && row.duration === 'lasting')
      .map((row) => [`${row.country_iso3} ${row.province?.toLowerCase()}`, true]),
  );
  const countries = new Set([...twin.keys()].map((pair) => pair.slice(0, 3)));
  const comparable = (course?.evidence.teams ?? []).filter(({ country }) => countries.has(country));
  const matches = comparable.filter(({ country, provinces }) => provinces.some((id) => twin.has(`${country} ${id}`)));

  expect([matches.length, comparable.length]).toEqual([5, 14]);
  expect(prose).toContain('5 of the 14 comparable cases');
  expect(item?.kind === 'single' && item.options.find(({ correct }) => correct)?.text).toBe('5 of 14');
});

test('nothing that is not verified is a row', () => {
  const isRow = (province: string, country: string) =>
    rows.some((row) => row.province === province && row.country === country);

  expect(isRow('Xinjiang', 'Angola')).toBe(false);
  expect(rows.find(({ id }) => id === 'tianjin-congo-health')?.since_year).toBe('');
  expect(rows.find(({ id }) => id === 'hunan-ethiopia-manufacturing')?.note).toContain('unverified');
});
