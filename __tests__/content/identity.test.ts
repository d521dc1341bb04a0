/** @jest-environment node */
import { faultsAfter } from './a-course';

const BANK = 'quizzes/twinning.yaml';
const FINAL = 'quizzes/final.yaml';
const LESSON = 'lessons/twinning.mdx';
const MODULE = 'lessons/module.yaml';
const GLOSSARY = 'lessons/glossary.yaml';

test('an item id is unique in the module', () => {
  const faults = faultsAfter([FINAL, 'id: fi_one', 'id: tw_pick']);

  expect(faults).toEqual([
    'quizzes/final.yaml:4:5 items[0].id: expected an id of its own, got tw_pick, which stands in quizzes/twinning.yaml already. Mend: rename one of the two. [error repeated-id]',
  ]);
});

test('an option id is unique in its item', () => {
  const faults = faultsAfter([BANK, '{ id: cash, text: "Cheap loans"', '{ id: time, text: "Cheap loans"']);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:38:11 items[2].options[2].id: expected an id of its own, got time, which stands in options already. Mend: rename one of the two. [error repeated-id]',
  ]);
});

test('a card id is unique in its item', () => {
  const faults = faultsAfter([BANK, '{ id: hire, text', '{ id: aim, text']);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:66:11 items[4].cards[1].id: expected an id of its own, got aim, which stands in cards already. Mend: rename one of the two. [error repeated-id]',
  ]);
});

test('a bin id is unique in its item', () => {
  const faults = faultsAfter([BANK, '{ id: togo, text: Togo }', '{ id: kenya, text: Togo }']);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:50:102 items[3].bins[3].id: expected an id of its own, got kenya, which stands in bins already. Mend: rename one of the two. [error repeated-id]',
  ]);
});

test('a gap id is unique in its item', () => {
  const faults = faultsAfter([BANK, '{ id: below, word', '{ id: above, word'], [BANK, '; a province {below}', '']);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:94:11 items[6].gaps[1].id: expected an id of its own, got above, which stands in gaps already. Mend: rename one of the two. [error repeated-id]',
  ]);
});

test('a step id is unique in its lesson', () => {
  const faults = faultsAfter([LESSON, '<Step id="sentence"', '<Step id="check"']);

  expect(faults).toEqual([
    'lessons/twinning.mdx:34:1 step check: expected an id of its own, got check, which stands in this lesson already. Mend: rename one of the two. [error repeated-id]',
  ]);
});

test('an outcome id is unique in the module', () => {
  const faults = faultsAfter([
    MODULE,
    '- { id: tw1, text: "Explain twinning" }',
    `- { id: tw1, text: "Explain twinning" }
      - { id: tw1, text: "Test it" }`,
  ]);

  expect(faults).toEqual([
    'lessons/module.yaml:11:11 lessons[0].outcomes[1].id: expected an id of its own, got tw1, which stands in this file already. Mend: rename one of the two. [error repeated-id]',
  ]);
});

test('a lesson id is unique in the module', () => {
  const faults = faultsAfter([
    MODULE,
    `- { id: tw1, text: "Explain twinning" }
`,
    `- { id: tw1, text: "Explain twinning" }
  - { id: twinning, title: T, question: Q, outcomes: [{ id: tw2, text: X }] }
`,
  ]);

  expect(faults).toEqual([
    'lessons/module.yaml:11:7 lessons[1].id: expected an id of its own, got twinning, which stands in this file already. Mend: rename one of the two. [error repeated-id]',
  ]);
});

test('a term id is unique in the glossary', () => {
  const faults = faultsAfter([
    GLOSSARY,
    '- id: joining_forces',
    `- { id: twinning, term: pairing, definition: The same. }
- id: joining_forces`,
  ]);

  expect(faults).toEqual([
    'lessons/glossary.yaml:4:5 [1].id: expected an id of its own, got twinning, which stands in this file already. Mend: rename one of the two. [error repeated-id]',
  ]);
});

test('a bank is called as its file is', () => {
  const faults = faultsAfter([BANK, 'bank: twinning', 'bank: twining']);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:1:1 bank: expected twinning, got twining. Mend: write bank: twinning. [error file-id]',
  ]);
});

test('a lesson is called as its file is', () => {
  const faults = faultsAfter([
    LESSON,
    `id: twinning
---`,
    `id: twining
---`,
  ]);

  expect(faults).toEqual([
    'lessons/twinning.mdx:2:1: expected id: twinning, got twining. Mend: write id: twinning. [error file-id]',
  ]);
});

test('a step id fits in a link', () => {
  const faults = faultsAfter([LESSON, '<Step id="sentence"', '<Step id="Say it"']);

  expect(faults).toEqual([
    'lessons/twinning.mdx:34:1 step Say it: expected 2–40 of a–z, 0–9 and -, a letter first, got “Say it”. Mend: rename the step. [error step-id]',
  ]);
});
