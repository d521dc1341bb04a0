/** @jest-environment node */
import { faultsAfter } from './a-course';

const BANK = 'quizzes/twinning.yaml';

test('the key is not much longer than the next option', () => {
  const faults = faultsAfter([
    BANK,
    'text: "The health office in Wuhan"',
    'text: "The health office in the city of Wuhan"',
  ]);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:23:22 items[1].options[0].text: expected a key at most 1.25 times as long as the next option, got 38 letters against 25. Mend: shorten the key, or let a wrong option say as much. [warning key-longest]',
  ]);
});

test('a negative question is emphasised', () => {
  const faults = faultsAfter([
    BANK,
    'stem: "Which benefits does Lenz name?"',
    'stem: "Which benefits does Lenz not name?"',
  ]);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:32:5 items[2].stem: expected **not** with emphasis, got a plain “not”. Mend: emphasise it, or better ask the question the other way round. [warning plain-negative]',
  ]);
});

test('a question with EXCEPT is emphasised', () => {
  const faults = faultsAfter([
    BANK,
    'stem: "Which benefits does Lenz name?"',
    'stem: "Which are benefits EXCEPT for one?"',
  ]);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:32:5 items[2].stem: expected **except** with emphasis, got a plain “EXCEPT”. Mend: emphasise it, or better ask the question the other way round. [warning plain-negative]',
  ]);
});

test('an emphasised negative passes', () => {
  const faults = faultsAfter([
    BANK,
    'stem: "Which benefits does Lenz name?"',
    'stem: "Which benefits does Lenz **not** name?"',
  ]);

  expect(faults).toEqual([]);
});

test('a negative outside the question passes', () => {
  const faults = faultsAfter([
    BANK,
    'stem: "Which benefits does Lenz name?"',
    'stem: "Lenz does not name loans. Which benefits does she name, if not loans?"',
  ]);

  expect(faults).toEqual([]);
});

test('an option is not absolute', () => {
  const faults = faultsAfter([BANK, 'text: "Cheap loans"', 'text: "Never a loan"']);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:38:21 items[2].options[2].text: expected no always or never in an option, got “Never”. Mend: say when or how often, or leave it out. [warning absolute-word]',
  ]);
});

test('no word of the stem is in the key alone', () => {
  const faults = faultsAfter([BANK, 'text: "The health office in Wuhan"', 'text: "The office of Hubei doctors"']);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:23:22 items[1].options[0].text: expected no word of the stem that only the key repeats, got “hubei”, “doctor”. Mend: use another word, or let a wrong option repeat it too. [warning stem-word-in-key]',
  ]);
});

test('a word of the stem in another option too tells nothing', () => {
  const faults = faultsAfter(
    [BANK, 'text: "The health office in Wuhan"', 'text: "The office of doctors"'],
    [BANK, 'text: "The hospital in Algiers"', 'text: "Doctors in Algiers"'],
  );

  expect(faults).toEqual([]);
});

test('a stem does not end in an article that only some options fit', () => {
  const faults = faultsAfter(
    [BANK, 'stem: "Hubei sends doctors to Algeria. Who runs the team?"', 'stem: "The team is run by an"'],
    [BANK, '"The health office in Wuhan"', '"office in Wuhan"'],
    [BANK, '"A ministry in the capital"', '"ministry there"'],
    [BANK, '"The hospital in Algiers"', '"embassy abroad"'],
  );

  expect(faults).toEqual([
    'quizzes/twinning.yaml:19:5 items[1].stem: expected a stem that every option fits, got one that ends in “an”. Mend: end it in “a(n)”, or move the article into the options. [warning grammar-cue]',
  ]);
});

test('the key is not the only plural', () => {
  const faults = faultsAfter(
    [BANK, 'stem: "Hubei sends doctors to Algeria. Who runs the team?"', 'stem: "The senders of the team are"'],
    [BANK, '"The health office in Wuhan"', '"health offices in Wuhan"'],
  );

  expect(faults).toEqual([
    'quizzes/twinning.yaml:22:5 items[1].options: expected options in singular and plural that do not tell the key, got a key that alone is plural after “are”. Mend: bring the options into one number. [warning grammar-cue]',
  ]);
});

test('two options are few', () => {
  const faults = faultsAfter([
    BANK,
    `      - { id: algiers, text: "The hospital in Algiers", misconception: "Host as sender", feedback: "It is the host." }
`,
    '',
  ]);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:22:5 items[1].options: expected 3–4 options, got 2. Mend: add a plausible wrong option. [warning option-count]',
  ]);
});

test('five options are many for one key', () => {
  const faults = faultsAfter([
    BANK,
    'feedback: "It is the host." }',
    `feedback: "It is the host." }
      - { id: four, text: "A firm in Wuhan town", misconception: "M", feedback: "F4" }
      - { id: five, text: "A bank in Wuhan town", misconception: "M", feedback: "F5" }`,
  ]);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:22:5 items[1].options: expected 3–4 options, got 5. Mend: drop the weakest. [warning option-count]',
  ]);
});

test('five options are not many for two keys', () => {
  const faults = faultsAfter([
    BANK,
    'feedback: "No loan is named." }',
    `feedback: "No loan is named." }
      - { id: four, text: "Free trade", misconception: "M", feedback: "F4" }
      - { id: five, text: "Arms", misconception: "M", feedback: "F5" }`,
  ]);

  expect(faults).toEqual([]);
});

test('an option has 25 words at most', () => {
  const faults = faultsAfter([
    BANK,
    'text: "Cheap loans"',
    'text: "w0 w1 w2 w3 w4 w5 w6 w7 w8 w9 w10 w11 w12 w13 w14 w15 w16 w17 w18 w19 w20 w21 w22 w23 w24 w25"',
  ]);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:38:21 items[2].options[2].text: expected 25 words or fewer, got 26. Mend: move what the options share into the stem. [warning long-option]',
  ]);
});
