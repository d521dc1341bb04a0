/** @jest-environment node */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadCourse } from '../../content/load-course';
import { collectShingles } from '../../content/shingles';
import { type Change, faultsAfter, faultsOf, SMALL, writeSmallCourse } from './a-course';

const NOTE = 'lessons/teaching/twinning.yaml';
const TEXT = `lesson: twinning
plan:
  minutes: 30
  phases:
    - { minutes: 10, text: Guess., steps: [guess] }
    - { minutes: 15, text: Try., steps: [check] }
    - { minutes: 5, text: Write., steps: [sentence] }
short:
  - { minutes: 15, text: Try., steps: [check] }
  - { minutes: 5, text: Write., steps: [sentence] }
async: Post one sentence each.
misconceptions:
  - { belief: They chose., reply: They were sent., cites: [P5], step: check, item: tw_pick }
  - { belief: It is cheap., reply: No price is given., cites: [P5], sources: [expo-2021], step: check }
  - { belief: Policy first., reply: "Pressure first, [[joining_forces]].", cites: [P7], step: check, item: tw_row }
discussion:
  - { prompt: Who acts?, outcome: tw1, listen: Both., cites: [P5] }
  - { prompt: Who pays?, outcome: tw1, listen: Nobody says., cites: [P5] }
  - { prompt: Who gains?, outcome: tw1, listen: All say so., cites: [P6] }
  - { prompt: What would test it?, outcome: tw1, listen: A count., cites: [P6], sources: [expo-2021], evidence: true }
`;

const after = (...changes: Change[]) => faultsAfter([NOTE, null, TEXT], ...changes);
const wasWritten = (from: string, to: string): Change => [NOTE, null, TEXT.replace(from, () => to)];

test('a lesson with a teaching note has no faults, and the note is loaded whole', () => {
  const { course, teaching, faults } = loadCourse(writeSmallCourse([NOTE, null, TEXT]), { minimums: SMALL });

  expect(faults).toEqual([]);
  expect(course).not.toHaveProperty('teaching');
  expect(teaching).toHaveLength(1);
  expect(teaching[0]?.misconceptions.map(({ item }) => item)).toEqual(['tw_pick', null, 'tw_row']);
  expect(teaching[0]?.discussion.map(({ isOnEvidence }) => isOnEvidence)).toEqual([false, false, false, true]);
});

test('a course without the folder has no notes and misses none', () => {
  const { teaching, faults } = loadCourse(writeSmallCourse(), { minimums: SMALL });

  expect(faults).toEqual([]);
  expect(teaching).toEqual([]);
});

test('a lesson without its note is listed where other lessons have one', () => {
  expect(faultsAfter(['lessons/teaching/schema.json', null, '{}'])).toEqual([
    'lessons/module.yaml:6:5 lessons[0]: expected lessons/teaching/twinning.yaml, got none. Mend: write a teaching note, as lessons/AUTHORING.md describes. [warning missing-teaching-note]',
  ]);
});

test('the folder holds only notes', () => {
  expect(after(['lessons/teaching/ideas.txt', null, 'x'])).toEqual([
    'lessons/teaching/ideas.txt:1:1: expected only notes, named <lesson>.yaml, got ideas.txt. Mend: correct the name, or remove the file. [error stray-file]',
  ]);
});

test('a note belongs to a lesson, and says to which', () => {
  expect(after(wasWritten('lesson: twinning', 'lesson: twining'))).toEqual([
    'lessons/teaching/twinning.yaml:1:1 lesson: expected twinning, as in the file’s name, got twining. Mend: make the two agree. [error teaching-lesson]',
  ]);
  expect(
    after([
      'lessons/teaching/clustering.yaml',
      null,
      TEXT.replace('lesson: twinning', 'lesson: clustering').replaceAll('item: tw_row', 'item: tw_pick'),
    ])[0],
  ).toBe(
    'lessons/teaching/clustering.yaml:1:1: expected a file named as a lesson of module.yaml, got “clustering”. Mend: correct the id, or add it. [error teaching-lesson]',
  );
});

test.each([
  [
    'minutes: 15, text: Try., steps: [check] }\n    - { minutes: 5',
    'minutes: 20, text: Try., steps: [check] }\n    - { minutes: 5',
    'lessons/teaching/twinning.yaml:3:3 plan.minutes: expected phases that add up to 30 minutes, got 35. Mend: shorten a phase. [error teaching-minutes]',
  ],
  [
    'short:\n  - { minutes: 15',
    'short:\n  - { minutes: 10',
    'lessons/teaching/twinning.yaml:8:1 short: expected phases that add up to 20 minutes, got 15. Mend: lengthen a phase. [error teaching-minutes]',
  ],
])('minutes add up', (from, to, fault) => {
  expect(after(wasWritten(from, to))).toEqual([fault]);
});

test.each([
  [
    'a step of a phase',
    'Guess., steps: [guess]',
    'Guess., steps: [gues]',
    'lessons/teaching/twinning.yaml:5:44 plan.phases[0].steps[0]: expected a step of lessons/twinning.mdx, got “gues”. Mend: did you mean guess? Correct the id or add it. [error teaching-reference]',
  ],
  [
    'a step of a misconception',
    'sources: [expo-2021], step: check',
    'sources: [expo-2021], step: chek',
    'lessons/teaching/twinning.yaml:14:91 misconceptions[1].step: expected a step of lessons/twinning.mdx, got “chek”. Mend: did you mean check? Correct the id or add it. [error teaching-reference]',
  ],
  [
    'an item',
    'item: tw_pick',
    'item: tw_pik',
    'lessons/teaching/twinning.yaml:13:78 misconceptions[0].item: expected an item of quizzes/twinning.yaml, got “tw_pik”. Mend: did you mean tw_pick? Correct the id or add it. [error teaching-reference]',
  ],
  [
    'an item of another step',
    'step: check, item: tw_pick',
    'step: guess, item: tw_pick',
    'lessons/teaching/twinning.yaml:13:78 misconceptions[0].item: expected an item of the step guess, got tw_pick, of check. Mend: write step: check. [error teaching-reference]',
  ],
  [
    'a source',
    'cites: [P5], sources: [expo-2021]',
    'cites: [P5], sources: [expo-2012]',
    'lessons/teaching/twinning.yaml:14:79 misconceptions[1].sources[0]: expected a source of sources.yaml, got “expo-2012”. Mend: did you mean expo-2021? Correct the id or add it. [error teaching-reference]',
  ],
  [
    'a Chinese term',
    '[[joining_forces]]',
    '[[twinning]]',
    'lessons/teaching/twinning.yaml:15:30 misconceptions[2].reply: expected a term with zh in glossary.yaml, got “twinning”. Mend: correct the id, or add it. [error teaching-reference]',
  ],
  [
    'an outcome',
    'Who pays?, outcome: tw1',
    'Who pays?, outcome: tw9',
    'lessons/teaching/twinning.yaml:18:26 discussion[1].outcome: expected an outcome of twinning, got “tw9”. Mend: did you mean tw1? Correct the id or add it. [error teaching-outcome]',
  ],
  [
    'a paragraph',
    'Nobody says., cites: [P5]',
    'Nobody says., cites: [P11]',
    'lessons/teaching/twinning.yaml:18:70 discussion[1].cites[0]: expected one of P1, P2, P3, P4, P5, P6, P7, P8, P9, P10, got “P11”. Mend: choose one of P1, P2, P3, P4, P5, P6, P7, P8, P9, P10. [error shape]',
  ],
])('%s that is not there is refused in its place', (_what, from, to, fault) => {
  expect(after(wasWritten(from, to))).toEqual([fault]);
});

test('every claim names its paragraph', () => {
  expect(after(wasWritten('cites: [P5], step: check, item: tw_pick', 'step: check, item: tw_pick'))).toEqual([
    'lessons/teaching/twinning.yaml:13:5 misconceptions[0].cites: expected a list, got nothing. Mend: write cites. [error shape]',
  ]);
});

test('every outcome is talked about', () => {
  expect(
    after([
      'lessons/module.yaml',
      '{ id: tw1, text: "Explain twinning" }\n',
      '{ id: tw1, text: "Explain twinning" }\n      - { id: tw2, text: "Test it" }\n',
    ]),
  ).toContain(
    'lessons/teaching/twinning.yaml:16:1 discussion: expected a prompt on tw2, got none. Mend: add one, or point another prompt at it. [warning undiscussed-outcome]',
  );
});

test('one prompt questions the article’s own evidence', () => {
  expect(after(wasWritten(', evidence: true', ''))).toEqual([
    'lessons/teaching/twinning.yaml:16:1 discussion: expected a prompt that questions the article’s own evidence, got none. Mend: write one, and mark it with evidence: true. [error evidence-prompt]',
  ]);
});

test('words of the article are refused in a note too', () => {
  const words = 'this ambiguity also gave nine words in a row to copy';
  const root = writeSmallCourse([NOTE, null, TEXT.replace('All say so.', words)]);
  const { faults } = loadCourse(root, {
    minimums: SMALL,
    article: collectShingles([words]),
  });

  expect(faults.map(({ file, rule }) => `${file} ${rule}`)).toEqual([`${NOTE} copied-words`]);
});

test('every lesson of the module has its note', () => {
  const notes = readdirSync(join(__dirname, '../../lessons/teaching')).filter((name) => name.endsWith('.yaml'));

  expect(notes).toEqual(
    ['bri-ambiguity', 'clustering', 'dual-strategy', 'twinning', 'unitary-actor'].map((id) => `${id}.yaml`),
  );
  expect(faultsOf(join(__dirname, '../..'), {}).filter((fault) => fault.includes('teaching'))).toEqual([]);
});
