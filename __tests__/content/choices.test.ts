/** @jest-environment node */
import { faultsAfter } from './a-course';

const BANK = 'quizzes/twinning.yaml';

test('a single choice has a key', () => {
  const faults = faultsAfter([
    BANK,
    'text: "The health office in Wuhan", correct: true,',
    'text: "The health office in Wuhan", misconception: "None",',
  ]);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:22:5 items[1].options: expected one option with correct: true, got 0. Mend: mark the right option. [error no-key]',
  ]);
});

test('a single choice has one key', () => {
  const faults = faultsAfter([
    BANK,
    'misconception: "One actor", feedback: "It draws up the plan."',
    'correct: true, feedback: "It draws up the plan."',
  ]);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:22:5 items[1].options: expected one option with correct: true, got 2. Mend: keep one, or make the item multiple. [error no-key]',
  ]);
});

test('a multiple choice has two keys', () => {
  const faults = faultsAfter([
    BANK,
    'text: "Local knowledge", correct: true,',
    'text: "Local knowledge", misconception: "None",',
  ]);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:35:5 items[2].options: expected two or more options with correct: true, got 1. Mend: mark each right option, or make the item single. [error no-key]',
  ]);
});

test('a multiple choice has a wrong option', () => {
  const faults = faultsAfter([
    BANK,
    'text: "Cheap loans", misconception: "Aid as lending"',
    'text: "Cheap loans", correct: true',
  ]);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:35:5 items[2].options: expected at least one wrong option, got none. Mend: add a wrong option. [error no-key]',
  ]);
});

test('no two options say the same', () => {
  const faults = faultsAfter([BANK, 'text: "The hospital in Algiers"', 'text: "a *ministry* in the capital."']);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:25:24 items[1].options[2].text: expected options that differ, got the text of options[1] again. Mend: rewrite or remove one of the two. [error equal-options]',
  ]);
});

test('no two cards say the same', () => {
  const faults = faultsAfter([BANK, '{ id: hire, text: "Hire doctors"', '{ id: hire, text: "Set an aim"']);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:66:21 items[4].cards[1].text: expected cards that differ, got the text of cards[0] again. Mend: rewrite or remove one of the two. [error equal-options]',
  ]);
});

test('no two bins say the same', () => {
  const faults = faultsAfter([BANK, '{ id: togo, text: Togo }', '{ id: togo, text: Ghana }']);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:50:112 items[3].bins[3].text: expected bins that differ, got the text of bins[1] again. Mend: rewrite or remove one of the two. [error equal-options]',
  ]);
});

test('no two words say the same', () => {
  const faults = faultsAfter([BANK, '{ id: pays, text: pays }', '{ id: pays, text: obeys }']);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:95:119 items[6].words[3].text: expected words that differ, got the text of words[2] again. Mend: rewrite or remove one of the two. [error equal-options]',
  ]);
});

test('each option has feedback of its own', () => {
  const faults = faultsAfter([BANK, 'feedback: "It is the host."', 'feedback: "It draws up the plan."']);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:25:90 items[1].options[2].feedback: expected feedback of its own, got that of options[1] again. Mend: say why this option in particular is right or wrong. [error equal-feedback]',
  ]);
});

test('a wrong option names its misconception', () => {
  const faults = faultsAfter([BANK, ' misconception: "Host as sender",', '']);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:25:9 items[1].options[2]: expected a misconception on a wrong option, got none. Mend: name the error behind it in a short noun phrase. [error missing-misconception]',
  ]);
});

test('a right option has no misconception', () => {
  const faults = faultsAfter([
    BANK,
    'correct: true, feedback: "It recruits them."',
    'correct: true, misconception: "None", feedback: "It recruits them."',
  ]);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:23:73 items[1].options[0].misconception: expected no misconception on a right option, got “None”. Mend: remove it. [error missing-misconception]',
  ]);
});

test('“all of the above” is no option', () => {
  const faults = faultsAfter([BANK, 'text: "The hospital in Algiers"', 'text: "All of the above"']);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:25:24 items[1].options[2].text: expected an option that stands by itself, got “All of the above”. Mend: write one claim, or make the item multiple. [error combined-option]',
  ]);
});

test('“both of these” is no option', () => {
  const faults = faultsAfter([BANK, 'text: "The hospital in Algiers"', 'text: "Both of these."']);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:25:24 items[1].options[2].text: expected an option that stands by itself, got “Both of these.”. Mend: write one claim, or make the item multiple. [error combined-option]',
  ]);
});

test('“A and B” is no option', () => {
  const faults = faultsAfter([BANK, 'text: "The hospital in Algiers"', 'text: "Both A and B"']);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:25:24 items[1].options[2].text: expected an option that stands by itself, got “Both A and B”. Mend: write one claim, or make the item multiple. [error combined-option]',
  ]);
});
