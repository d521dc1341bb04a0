/** @jest-environment node */
import { faultsAfter } from './a-course';

const BANK = 'quizzes/twinning.yaml';
const FINAL = 'quizzes/final.yaml';

test('a waiver silences its warning', () => {
  const faults = faultsAfter(
    [BANK, 'text: "Cheap loans"', 'text: "Never a loan"'],
    [
      BANK,
      'hint: "There are two."',
      `hint: "There are two."
    waive: [{ rule: absolute-word, reason: "It is a quotation" }]`,
    ],
  );

  expect(faults).toEqual([]);
});

test('a waiver silences no other item', () => {
  const faults = faultsAfter(
    [BANK, 'text: "Cheap loans"', 'text: "Never a loan"'],
    [FINAL, '"Chance encounters"', '"Never an actor"'],
    [
      BANK,
      'hint: "There are two."',
      `hint: "There are two."
    waive: [{ rule: absolute-word, reason: "It is a quotation" }]`,
    ],
  );

  expect(faults).toEqual([
    'quizzes/final.yaml:16:23 items[0].options[2].text: expected no always or never in an option, got “Never”. Mend: say when or how often, or leave it out. [warning absolute-word]',
  ]);
});

test('a waiver has its reason', () => {
  const faults = faultsAfter([
    BANK,
    'hint: "There are two."',
    `hint: "There are two."
    waive: [{ rule: absolute-word }]`,
  ]);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:34:13 items[2].waive[0].reason: expected text, got nothing. Mend: write reason. [error shape]',
  ]);
});

test('a waiver without its warning is listed', () => {
  const faults = faultsAfter([
    BANK,
    'hint: "There are two."',
    `hint: "There are two."
    waive: [{ rule: absolute-word, reason: "It is a quotation" }]`,
  ]);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:34:13 items[2].waive[0]: expected a warning absolute-word to waive, got none. Mend: remove the waiver. [warning unused-waiver]',
  ]);
});

test('a waiver names a rule that there is', () => {
  const faults = faultsAfter([
    BANK,
    'hint: "There are two."',
    `hint: "There are two."
    waive: [{ rule: absolute-words, reason: "It is a quotation" }]`,
  ]);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:34:15 items[2].waive[0].rule: expected the id of a warning, got “absolute-words”. Mend: copy the id from the check’s list. [error unknown-waiver]',
  ]);
});

test('an error cannot be waived', () => {
  const faults = faultsAfter(
    [BANK, ' misconception: "Aid as lending",', ''],
    [
      BANK,
      'hint: "There are two."',
      `hint: "There are two."
    waive: [{ rule: missing-misconception, reason: "None known" }]`,
    ],
  );

  expect(faults).toEqual([
    'quizzes/twinning.yaml:34:15 items[2].waive[0].rule: expected the id of a warning, got missing-misconception, which is an error. Mend: mend the fault: errors cannot be waived. [error waived-error]',
    'quizzes/twinning.yaml:39:9 items[2].options[2]: expected a misconception on a wrong option, got none. Mend: name the error behind it in a short noun phrase. [error missing-misconception]',
  ]);
});
