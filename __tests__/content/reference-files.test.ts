/** @jest-environment node */
import { loadCourse } from '../../content/load-course';
import { faultsAfter, SMALL, writeSmallCourse } from './a-course';

const LESSON = 'lessons/twinning.mdx';
const GLOSSARY = 'lessons/glossary.yaml';
const PARAGRAPHS = 'lessons/paragraphs.yaml';

test('pinyin carries tone marks', () => {
  const faults = faultsAfter([GLOSSARY, 'bàotuán chūhǎi', 'bàotuán chuhai']);

  expect(faults).toEqual([
    'lessons/glossary.yaml:8:21 [1].zh.pinyin: expected tone marks on every word, got “chuhai”. Mend: write them as in zǒu chūqù. [error pinyin-tone-marks]',
  ]);
});

test('pinyin has no tone numbers', () => {
  const faults = faultsAfter([GLOSSARY, 'bàotuán chūhǎi', 'bàotuán chūhai3']);

  expect(faults).toEqual([
    'lessons/glossary.yaml:8:21 [1].zh.pinyin: expected tone marks on every word, got “bàotuán chūhai3”. Mend: write them as in zǒu chūqù. [error pinyin-tone-marks]',
  ]);
});

test('a particle of neutral tone has no mark', () => {
  const faults = faultsAfter([GLOSSARY, 'bàotuán chūhǎi', 'bàotuán de hǎi']);

  expect(faults).toEqual([]);
});

test('a term that no lesson uses is listed', () => {
  const faults = faultsAfter([LESSON, '<Term id="twinning">twinning</Term>', 'twinning']);

  expect(faults).toEqual([
    'lessons/glossary.yaml:1:3 [0]: expected a use of twinning in a lesson, got none. Mend: link it with <Term>, or remove it. [warning unused-term]',
  ]);
});

test('a term that only an item uses is used', () => {
  const faults = faultsAfter([LESSON, ': <Zh id="joining_forces" />', '']);

  expect(faults).toEqual([]);
});

test('every paragraph has a note', () => {
  const faults = faultsAfter([
    PARAGRAPHS,
    `- { id: P4, summary: "What paragraph 4 says", find: "a few words" }
`,
    '',
  ]);

  expect(faults).toEqual([
    'lessons/paragraphs.yaml:1:1: expected a note on P4, got none. Mend: add P4. [error paragraph-notes]',
  ]);
});

test('a text fragment has eight words at most', () => {
  const faults = faultsAfter([
    PARAGRAPHS,
    'paragraph 4 says", find: "a few words"',
    'paragraph 4 says", find: "one two three four five six seven eight nine"',
  ]);

  expect(faults).toEqual([
    'lessons/paragraphs.yaml:4:47 [3].find: expected 8 words or fewer, got 9. Mend: shorten it. [error paragraph-notes]',
  ]);
});

const MODULE_END = `      - { id: tw1, text: "Explain twinning" }
`;

test('works to read and sources of the method become part of the course', () => {
  const more = `${MODULE_END}reading: [{ source: expo-2021, why: It names the expo. }]
method: [{ title: Limits, points: [{ text: One., sources: [expo-2021] }, { text: Two. }] }]
`;
  const { course } = loadCourse(writeSmallCourse(['lessons/module.yaml', MODULE_END, more]), { minimums: SMALL });

  expect(course?.reading).toEqual([{ source: 'expo-2021', why: 'It names the expo.' }]);
  expect(course?.method[0]?.points[1]).toEqual({ text: 'Two.', sources: [] });
});

test('a work to read and a source of the method stand in sources.yaml, a work once', () => {
  const more = `${MODULE_END}reading: [{ source: expo-2021, why: A. }, { source: expo-2021, why: B. }, { source: expo-2020, why: C. }]
method: [{ title: Limits, points: [{ text: One., sources: [expo-21] }] }]
`;

  expect(faultsAfter(['lessons/module.yaml', MODULE_END, more])).toEqual([
    'lessons/module.yaml:11:45 reading[1].source: expected each work once, got expo-2021 again. Mend: keep one of the two. [error module-sources]',
    'lessons/module.yaml:11:77 reading[2].source: expected a source of sources.yaml, got “expo-2020”. Mend: did you mean expo-2021? Correct the id or add it. [error module-sources]',
    'lessons/module.yaml:12:60 method[0].points[0].sources[0]: expected a source of sources.yaml, got “expo-21”. Mend: did you mean expo-2021? Correct the id or add it. [error module-sources]',
  ]);
});
