/** @jest-environment node */
import { faultsAfter, faultsOf, writeSmallCourse } from './a-course';

const BANK = 'quizzes/twinning.yaml';
const MODULE = 'lessons/module.yaml';

test('a draw is no larger than the quiz items', () => {
  const faults = faultsAfter([BANK, 'draw: 3', 'draw: 4']);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:2:22 quiz.draw: expected 3 or fewer: the bank’s scored items with for: quiz, got 4. Mend: draw fewer, or add items with for: quiz. [error draw]',
  ]);
});

test('a quiz holds no unscored item', () => {
  const faults = faultsAfter([
    BANK,
    `for: lesson
    objective: tw1
    level: analyse
    cites: [P5]
    stem: "Say`,
    `for: quiz
    objective: tw1
    level: analyse
    cites: [P5]
    stem: "Say`,
  ]);

  expect(faults).toEqual([
    'lessons/twinning.mdx:44:1 step sentence: expected an item with for: lesson, got tw_sentence, which is for: quiz. Mend: write for: lesson, or place another item. [error item-placement]',
    'quizzes/twinning.yaml:113:5 items[8].for: expected for: lesson on a compare item, got quiz. Mend: write for: lesson. [error unscored-in-quiz]',
  ]);
});

test('a transfer case has sources', () => {
  const faults = faultsAfter([
    BANK,
    `    sources: [expo-2021]
`,
    '',
  ]);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:45:5 items[3].transfer: expected sources for a transfer case, got none. Mend: add its sources. [error transfer-without-sources]',
  ]);
});

test('an outcome is tested', () => {
  const faults = faultsAfter([
    MODULE,
    '- { id: tw1, text: "Explain twinning" }',
    `- { id: tw1, text: "Explain twinning" }
      - { id: tw2, text: "Test it" }`,
  ]);

  expect(faults).toEqual([
    'lessons/module.yaml:11:9 lessons[0].outcomes[1]: expected a scored item with objective: tw2, got none. Mend: add one. [warning untested-outcome]',
  ]);
});

test('a lesson’s bank has enough scored items', () => {
  const faults = faultsOf(writeSmallCourse(), { minimums: { perBank: 10 } });

  expect(faults).toEqual([
    'quizzes/twinning.yaml:3:1 items: expected 10 or more scored items, got 7. Mend: add items. [error bank-size]',
  ]);
});

test('the final has enough scored items', () => {
  const faults = faultsOf(writeSmallCourse(), { minimums: { final: 15 } });

  expect(faults).toEqual([
    'quizzes/final.yaml:3:1 items: expected 15 or more scored items, got 1. Mend: add items. [error bank-size]',
  ]);
});

test('the module has enough scored items', () => {
  const faults = faultsOf(writeSmallCourse(), { minimums: { scored: 75 } });

  expect(faults).toEqual([
    'lessons/module.yaml:5:1 lessons: expected 75 or more scored items in all banks, got 8. Mend: add items. [error module-size]',
  ]);
});

test('the module has enough transfer cases', () => {
  const faults = faultsOf(writeSmallCourse(), { minimums: { transfer: 12 } });

  expect(faults).toEqual([
    'lessons/module.yaml:5:1 lessons: expected 12 or more items with transfer: true, got 1. Mend: add cases that the article does not mention, with their sources. [error module-size]',
  ]);
});

test('enough items of the module apply or analyse, and enough of each bank', () => {
  const faults = faultsOf(writeSmallCourse(), { minimums: { higherOrder: 0.8 } });

  expect(faults).toEqual([
    'lessons/module.yaml:5:1 lessons: expected 80 % or more of the items apply or analyse, got 75 %. Mend: add items that apply or analyse. [error module-size]',
    'quizzes/twinning.yaml:3:1 items: expected 80 % or more of the bank apply or analyse, got 71 %. Mend: add items that apply or analyse. [warning low-levels]',
  ]);
});

test('nothing is counted in banks that could not be read whole', () => {
  const root = writeSmallCourse([BANK, 'hint: "There are two."', 'hint: ""']);

  const faults = faultsOf(root, { minimums: { scored: 75, perBank: 10, transfer: 12 } });

  expect(faults).toEqual([
    'quizzes/twinning.yaml:33:5 items[2].hint: expected some text, got empty text. Mend: write hint. [error shape]',
  ]);
});
