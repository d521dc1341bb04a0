/** @jest-environment node */
import { loadCourse } from '../../content/load-course';
import { type Change, faultsAfter, SMALL, writeSmallCourse } from './a-course';

const FILE = 'lessons/argument.yaml';
const TIMELINE = 'lessons/timeline.yaml';

const MAP = `claims:
  - id: twins
    short: Provinces are paired with states
    row: 1
    cites: [P1, P2, P3, P4, P5, P6, P7, P8, P9, P10]
    claim: Lenz argues that provinces are paired with states.
    rests: { on: example, text: Doctors. }
    record: { finding: agrees, text: It does., sources: [expo-2021] }
    open: { text: Who signs? }
    lesson: twinning
    step: check
ties:
  - { from: twins, to: twins, kind: feeds, text: One pair leads to the next. }
`;
const withMap: Change = [FILE, null, MAP];

test('the map of the argument becomes part of the course, with what was left out empty', () => {
  const { course, faults } = loadCourse(writeSmallCourse(withMap), { minimums: SMALL });

  expect(faults.filter(({ file }) => file === FILE)).toEqual([]);
  expect(course?.argument.claims[0]).toMatchObject({
    id: 'twins',
    side: 'whole',
    record: { finding: 'agrees', view: '' },
    before: { text: '', sources: [] },
  });
  expect(course?.argument.ties).toHaveLength(1);
});

test('the map leaves no paragraph out', () => {
  expect(faultsAfter([FILE, null, MAP.replace('P9, P10', 'P10')])).toContain(
    'lessons/argument.yaml:1:1 claims: expected a claim that cites P9, got none. Mend: add it, or cite the paragraph where its claim stands. [error argument-paragraphs]',
  );
});

test('what a claim and a tie name is there', () => {
  const broken = MAP.replace('to: twins', 'to: twin')
    .replace('step: check', 'step: chek')
    .replace('[expo-2021] }', '[expo-2020], view: "sektor=health" }');

  expect(faultsAfter([FILE, null, broken])).toEqual(
    expect.arrayContaining([
      expect.stringContaining(
        'ties[0].to: expected a claim, got “twin”. Mend: did you mean twins? Correct the id or add it. [error argument-references]',
      ),
      expect.stringContaining('claims[0].step: expected a step of twinning, got “chek”. Mend: did you mean check?'),
      expect.stringContaining('claims[0].record.sources[0]: expected a source of sources.yaml, got “expo-2020”.'),
      expect.stringMatching(
        /claims\[0\]\.record\.view: expected a view as the atlas writes it .* \[error argument-references\]/,
      ),
    ]),
  );
});

test('the timeline is told in the order of time, each moment with a source that there is', () => {
  const moments = `- { when: "2013-09", side: centre, text: A speech., sources: [expo-2021] }
- { when: "2013", side: centre, text: In the same year., sources: [expo-2021] }
- { when: "1963", side: province, text: A team., sources: [expo-1963] }
`;

  expect(faultsAfter([TIMELINE, null, moments])).toEqual([
    'lessons/timeline.yaml:3:5 [2].when: expected a moment not before 2013, got 1963. Mend: put the entries in the order of time. [error timeline]',
    'lessons/timeline.yaml:3:60 [2].sources[0]: expected a source of sources.yaml, got “expo-1963”. Mend: correct the id, or add it. [error timeline]',
  ]);
});

test('a source that nothing cites is named', () => {
  const found = faultsAfter([
    'lessons/sources.yaml',
    '- id: expo-2021\n',
    '- { id: nobody, title: Nobody, publisher: None, date: "2020", status: verified, note: Nothing. }\n- id: expo-2021\n',
  ]);

  expect(found).toEqual([
    'lessons/sources.yaml:1:5 [0].id: expected a place that cites nobody, got none. Mend: cite it where it carries a fact, or remove it. [error uncited-source]',
  ]);
});
