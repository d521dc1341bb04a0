/** @jest-environment node */
import { readYaml } from '../../content/read-yaml';
import { faultsAfter } from './a-course';

const BANK = 'quizzes/twinning.yaml';
const FINAL = 'quizzes/final.yaml';
const LESSON = 'lessons/twinning.mdx';
const MODULE = 'lessons/module.yaml';
const GLOSSARY = 'lessons/glossary.yaml';

test('broken YAML is placed where the parser lost its way', () => {
  const faults = faultsAfter([BANK, 'stem: "Which benefits does Lenz name?"', 'stem: "Which benefits does Lenz name?']);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:32:42: expected YAML, got missing closing "quote. Mend: check quotation marks, colons and indentation here. [error yaml-syntax]',
  ]);
});

test('a key stands once in its group', () => {
  const faults = faultsAfter([
    BANK,
    'hint: "There are two."',
    `level: apply
    hint: "There are two."`,
  ]);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:33:5: expected each key once, got a key that its group already has. Mend: keep one of the two. [error repeated-key]',
  ]);
});

test('an unknown key is named', () => {
  const faults = faultsAfter([
    BANK,
    'hint: "There are two."',
    `hint: "There are two."
    hints: none`,
  ]);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:34:5 items[2]: expected only known keys, got hints. Mend: remove hints, or correct the spelling. [error shape]',
  ]);
});

test('a missing key is named, at the group that lacks it', () => {
  const faults = faultsAfter([
    BANK,
    `    hint: "There are two."
`,
    '',
  ]);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:26:5 items[2].hint: expected text, got nothing. Mend: write hint. [error shape]',
  ]);
});

test('an empty text is no text', () => {
  const faults = faultsAfter([BANK, 'hint: "There are two."', 'hint: ""']);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:33:5 items[2].hint: expected some text, got empty text. Mend: write hint. [error shape]',
  ]);
});

test('a value left out is no text', () => {
  const faults = faultsAfter([BANK, 'hint: "There are two."', 'hint:']);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:33:5 items[2].hint: expected text, got nothing. Mend: write hint. [error shape]',
  ]);
});

test('a bare number is no text', () => {
  const faults = faultsAfter([BANK, 'hint: "There are two."', 'hint: 1963']);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:33:5 items[2].hint: expected text, got 1963. Mend: write text, in quotation marks. [error shape]',
  ]);
});

test('an unknown kind is refused', () => {
  const faults = faultsAfter([BANK, 'kind: multiple', 'kind: choice']);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:27:5 items[2].kind: expected one of single, multiple, match, sort, extended, order, cloze, line, predict, compare, got “choice”. Mend: choose one of single, multiple, match, sort, extended, order, cloze, line, predict, compare. [error shape]',
  ]);
});

test('an unknown level is refused with those there are', () => {
  const faults = faultsAfter([
    BANK,
    `level: remember
    cites: [P5, P6]`,
    `level: know
    cites: [P5, P6]`,
  ]);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:30:5 items[2].level: expected one of remember, apply, analyse, got “know”. Mend: choose one of remember, apply, analyse. [error shape]',
  ]);
});

test('an item cites a paragraph', () => {
  const faults = faultsAfter([BANK, 'cites: [P5, P6]', 'cites: []']);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:31:5 items[2].cites: expected 1 or more, got 0. Mend: add a paragraph. [error shape]',
  ]);
});

test('an item cites P1 to P10', () => {
  const faults = faultsAfter([BANK, 'cites: [P5, P6]', 'cites: [P5, P11]']);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:31:17 items[2].cites[1]: expected one of P1, P2, P3, P4, P5, P6, P7, P8, P9, P10, got “P11”. Mend: choose one of P1, P2, P3, P4, P5, P6, P7, P8, P9, P10. [error shape]',
  ]);
});

test('an id has no hyphens, because an LMS takes none', () => {
  const faults = faultsAfter([BANK, 'id: tw_row', 'id: tw-row']);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:67:5 items[5].id: expected 2–40 of a–z, 0–9 and _, a letter first, got “tw-row”. Mend: rename “tw-row”. [error shape]',
  ]);
});

test('an option has feedback', () => {
  const faults = faultsAfter([BANK, ', feedback: "No loan is named." }', ' }']);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:38:9 items[2].options[2].feedback: expected text, got nothing. Mend: write feedback. [error shape]',
  ]);
});

test('a match has two bins', () => {
  const faults = faultsAfter([
    BANK,
    'bins: [{ id: plan, text: Plan }, { id: act, text: Act }]',
    'bins: [{ id: plan, text: Plan }]',
  ]);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:63:5 items[4].bins: expected 2 or more, got 1. Mend: add a bin. [error shape]',
  ]);
});

test('an address is whole', () => {
  const faults = faultsAfter([MODULE, 'https://example.org/a', 'example']);

  expect(faults).toEqual([
    'lessons/module.yaml:4:61 article.url: expected a full address, got “example”. Mend: begin it with https://. [error shape]',
  ]);
});

test('faults of all files come at once', () => {
  const faults = faultsAfter(
    [BANK, 'hint: "There are two."', 'hint: ""'],
    [FINAL, 'level: apply', 'level: know'],
    [GLOSSARY, 'term: twinning', 'term: 5'],
    [LESSON, 'p="P5"', 'p="P0"'],
  );

  expect(faults).toEqual([
    'lessons/glossary.yaml:2:3 [0].term: expected text, got 5. Mend: write text, in quotation marks. [error shape]',
    'lessons/twinning.mdx:7:27 step guess: expected P1 to P10, got “P0”. Mend: correct the paragraph; part two with a space. [error unknown-paragraph]',
    'quizzes/final.yaml:8:5 items[0].level: expected one of remember, apply, analyse, got “know”. Mend: choose one of remember, apply, analyse. [error shape]',
    'quizzes/twinning.yaml:33:5 items[2].hint: expected some text, got empty text. Mend: write hint. [error shape]',
  ]);
});

test('aliases of aliases without end are a fault, with its place in the file', () => {
  const bomb = [
    'a: &a [x, x, x, x, x, x, x, x, x]',
    ...['b', 'c', 'd', 'e', 'f', 'g', 'h'].map((name, i) => {
      const before = 'abcdefg'.charAt(i);
      return `${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(', ')}]`;
    }),
  ].join('\n');
  const { data, faults } = readYaml('x.yaml', bomb);

  expect(data).toBeUndefined();
  expect(faults).toMatchObject([{ rule: 'yaml-syntax', line: 1, expected: 'YAML that can be written out' }]);
});
