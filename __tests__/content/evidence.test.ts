/** @jest-environment node */
import { loadCourse } from '../../content/load-course';
import { type Change, faultsAfter, SMALL, writeSmallCourse } from './a-course';
import { BANK, CODING_RULES, CONTRADICTIONS, EVIDENCE, INVESTIGATIONS, TABLE, TEAMS } from './evidence-files';

const LESSON = 'lessons/twinning.mdx';
const after = (...changes: Change[]) => faultsAfter(...EVIDENCE, ...changes);

test('a course with evidence has no faults and is loaded whole', () => {
  expect(after()).toEqual([]);

  const { course } = loadCourse(writeSmallCourse(...EVIDENCE), { minimums: SMALL });
  expect(course?.evidence.links.map(({ id }) => id)).toEqual([
    'hubei-algeria-health',
    'chongqing-algeria-health',
    'jiangxi-zambia-construction',
  ]);
  expect(course?.evidence.investigations[0]?.looks[0]).toMatchObject({ view: 'country=DZA', table: null });
  expect(course?.banks.at(-1)).toMatchObject({ id: 'atlas', title: 'The atlas', draw: 0 });
  expect(course?.banks.at(-1)?.items[1]).not.toHaveProperty('counts');
});

test('a course without evidence has none, and is whole too', () => {
  const { course } = loadCourse(writeSmallCourse(), { minimums: SMALL });

  expect(course?.evidence).toEqual({
    ...{ links: [], rules: [], contradictions: [], unverified: [], teams: [], investigations: [] },
  });
});

test('a row without a source is rejected in its place', () => {
  expect(after([TABLE, 'https://example.org/c', ''])).toEqual([
    'quizzes/evidence/pairings.csv:4:119 source_url: expected the address of the source, got nothing. Mend: give the full address, beginning with https:// or http://: a row without its source is hearsay. [error missing-value]',
  ]);
});

test('the folder holds its files', () => {
  expect(after([TABLE, null, null], [TEAMS, null, null])).toEqual([
    'quizzes/evidence/pairings.csv:1:1: expected the file, got none. Mend: add it, as lessons/AUTHORING.md describes. [error missing-file]',
    'quizzes/evidence/teams.yaml:1:1: expected the file, got none. Mend: add it, as lessons/AUTHORING.md describes. [error missing-file]',
  ]);
});

test('the folder holds nothing else', () => {
  expect(after(['quizzes/evidence/pairs.csv', null, 'x'])).toEqual([
    'quizzes/evidence/pairs.csv:1:1: expected only pairings.csv, rules.yaml, contradictions.yaml, unverified.yaml, teams.yaml, investigations.yaml, got pairs.csv. Mend: correct the name, or remove the file. [error stray-file]',
  ]);
});

test('coding rules and contradictions name rows', () => {
  const faults = after(
    [CODING_RULES, 'chongqing-algeria-health', 'chongqing-algeria-helth'],
    [CONTRADICTIONS, 'hubei-algeria-health', 'nothing-like-it'],
  );

  expect(faults).toEqual([
    'quizzes/evidence/contradictions.yaml:1:55 [0].links[0]: expected a row of pairings.csv, got “nothing-like-it”. Mend: correct the id, or add it. [error unknown-link]',
    'quizzes/evidence/rules.yaml:1:63 [0].links[0]: expected a row of pairings.csv, got “chongqing-algeria-helth”. Mend: did you mean chongqing-algeria-health? Correct the id or add it. [error unknown-link]',
  ]);
});

test('a source under a row’s id is the row’s source', () => {
  const faults = after([
    'lessons/sources.yaml',
    '- id: expo-2021',
    `- id: hubei-algeria-health
  title: A title
  publisher: A paper
  date: "2019"
  url: https://example.org/z
  status: verified
  note: It names the team.
- id: expo-2021`,
  ]);

  expect(faults).toEqual([
    'lessons/sources.yaml:5:3 [0].url: expected https://example.org/a, as in pairings.csv, got https://example.org/z. Mend: make the two agree. [error drifted-source]',
  ]);
});

test('a view names what the atlas knows', () => {
  expect(after([INVESTIGATIONS, 'view: country=DZA', 'view: country=ALG'])).toEqual([
    'quizzes/evidence/investigations.yaml:7:22 [0].looks[0].view: expected a view as the atlas writes it into its address, got country=ALG. Mend: make the view in the atlas and copy its address from the question mark on. [error unknown-view]',
  ]);
});

test('in a lesson a view shows something', () => {
  const faults = after([
    LESSON,
    '<Figure id="design-and-execution">',
    '<Atlas view="sector=mining">Mines.</Atlas>\n\n<Figure id="design-and-execution">',
  ]);

  expect(faults).toEqual([
    'lessons/twinning.mdx:22:1 step check: expected a view that shows a link, got none for “sector=mining”. Mend: choose less narrowly. [error unknown-view]',
  ]);
});

test('in a lesson a view may not be missing', () => {
  const faults = after([
    LESSON,
    '<Figure id="design-and-execution">',
    '<Atlas>Mines.</Atlas>\n\n<Figure id="design-and-execution">',
  ]);

  expect(faults).toEqual([
    'lessons/twinning.mdx:22:1 step check: expected view="…" on <Atlas>, got none. Mend: add view. [error missing-attribute]',
  ]);
});

test('numbers from the tables are counted again', () => {
  expect(after([TABLE, 'chongqing-algeria-health,Chongqing', 'chongqing-algeria-health,Hubei'])).toEqual([
    'quizzes/atlas.yaml:18:50 items[1].counts[0].is: expected 1, the provinces of “country=DZA”, got 2. Mend: correct the number here and in the item’s texts. [error wrong-count]',
  ]);
});

test('a number in a question on the tables is counted', () => {
  expect(after([BANK, 'Algeria has 2 provinces', 'Of 54 countries 9 are like Algeria in 2020'])).toEqual([
    'quizzes/atlas.yaml:19:5 items[1].stem: expected a number that the item’s counts bear out, got 9. Mend: add it to counts, or waive this where it comes from a source. [warning uncounted-number]',
  ]);
});

test('an investigation places items of the atlas’s bank', () => {
  expect(after([INVESTIGATIONS, 'items: [at_read]', 'items: [at_reed]'])).toEqual([
    'quizzes/atlas.yaml:12:5 items[1].id: expected at_read in quizzes/evidence/investigations.yaml, got none. Mend: place it, or remove it. [error unplaced-item]',
    'quizzes/evidence/investigations.yaml:7:71 [0].looks[0].items[0]: expected an item of quizzes/atlas.yaml, got “at_reed”. Mend: did you mean at_read? Correct the id or add it. [error investigation-items]',
  ]);
});

test('an investigation opens with a prediction and then scores, each item once', () => {
  const faults = after(
    [INVESTIGATIONS, 'item: at_guess }', 'item: at_end }'],
    [INVESTIGATIONS, 'items: [at_read]', 'items: [at_read, at_guess]'],
  );

  expect(faults).toEqual([
    'quizzes/evidence/investigations.yaml:5:28 [0].predict.item: expected a predict item, got at_end, which is single. Mend: place another item here. [error investigation-items]',
    'quizzes/evidence/investigations.yaml:7:80 [0].looks[0].items[1]: expected a scored item, got at_guess, which is predict. Mend: place another item here. [error investigation-items]',
    'quizzes/evidence/investigations.yaml:8:40 [0].conclude.items[0]: expected each item once, got at_end again. Mend: remove one of the two. [error investigation-items]',
  ]);
});

test('no quiz draws from a page’s bank', () => {
  const faults = after(
    [BANK, 'bank: atlas', 'bank: atlas\nquiz: { title: Quiz, draw: 1 }'],
    [
      BANK,
      'kind: single\n    for: lesson\n    objective: tw1\n    level: analyse',
      'kind: single\n    for: quiz\n    objective: tw1\n    level: analyse',
    ],
  );

  expect(faults).toEqual([
    'quizzes/atlas.yaml:2:1 quiz: expected no quiz in the bank of a page, got one. Mend: remove it, and write for: lesson on every item. [error bank-quiz]',
    'quizzes/atlas.yaml:29:5 items[2].for: expected for: lesson in the bank of a page, got quiz. Mend: write for: lesson, and place it in an investigation. [error unplaced-item]',
  ]);
});

test('a lesson’s bank has a quiz', () => {
  expect(after(['quizzes/twinning.yaml', 'quiz: { title: Quiz, draw: 3 }\n', ''])).toEqual([
    'quizzes/twinning.yaml:1:1: expected a quiz in the bank of a lesson, got none. Mend: write quiz: { title: …, draw: … }. [error bank-quiz]',
  ]);
});

test('investigations and teams name known sources', () => {
  const faults = after([TEAMS, 'expo-2021', 'expo-2022'], [INVESTIGATIONS, 'expo-2021', 'expo-2020']);

  expect(faults).toEqual([
    'quizzes/evidence/investigations.yaml:7:91 [0].looks[0].sources[0]: expected a source of sources.yaml, got “expo-2020”. Mend: did you mean expo-2021? Correct the id or add it. [error unknown-evidence-source]',
    'quizzes/evidence/teams.yaml:1:53 [0].sources[0]: expected a source of sources.yaml, got “expo-2022”. Mend: did you mean expo-2021? Correct the id or add it. [error unknown-evidence-source]',
  ]);
});

test('a team comes from provinces and goes to a country of the maps', () => {
  const faults = after([TEAMS, 'chongqing', 'macao']);

  expect(faults).toEqual([
    expect.stringMatching(
      /^quizzes\/evidence\/teams\.yaml:1:31 \[0\]\.provinces\[0\]: expected one of .+, got “macao”\. Mend: choose .+ \[error shape\]$/,
    ),
  ]);
});

test('a page’s bank is there', () => {
  expect(after([BANK, null, null])).toEqual([
    'quizzes/atlas.yaml:1:1: expected the file, got none. Mend: add it, as lessons/AUTHORING.md describes. [error missing-file]',
  ]);
});
