/** @jest-environment node */
import { type Change, faultsAfter } from './a-course';

const BANK = 'quizzes/twinning.yaml';
const LESSON = 'lessons/twinning.mdx';

test('what is said of a misplaced card does not name its place', () => {
  const faults = faultsAfter([BANK, 'wrong: "Hubei has another host."', 'wrong: "It is ALGERIA’s."']);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:52:71 items[3].cards[0].wrong: expected the error and not the answer, got “Algeria”, which is right. Mend: say what is wrong here, and leave the answer to right and explanation. [warning feedback-reveals]',
  ]);
});

test('what is said of a card in one wrong place does not name the right one', () => {
  const faults = faultsAfter([BANK, 'at: { ghana: "That is Guangdong." }', 'at: { ghana: "Not Ghana, Algeria." }']);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:52:138 items[3].cards[0].at.ghana: expected the error and not the answer, got “Algeria”, which is right. Mend: say what is wrong here, and leave the answer to right and explanation. [warning feedback-reveals]',
  ]);
});

test('the name of an error does not name the right place', () => {
  const faults = faultsAfter([BANK, 'misconception: "Acting as planning"', 'misconception: "A plan not seen"']);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:65:104 items[4].cards[0].misconception: expected the error and not the answer, got “Plan”, which is right. Mend: say what is wrong here, and leave the answer to right and explanation. [warning feedback-reveals]',
  ]);
});

test('what is said of a wrong word does not name the right one', () => {
  const faults = faultsAfter(...moveToLesson('tw_words', 'cloze'), [
    BANK,
    'wrong: "It has the pen."',
    'wrong: "The centre *designs*."',
  ]);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:93:60 items[6].gaps[0].wrong: expected the error and not the answer, got “designs”, which is right. Mend: say what is wrong here, and leave the answer to right and explanation. [warning feedback-reveals]',
  ]);
});

test('what is said of a card on a line does not name the end where it belongs', () => {
  const faults = faultsAfter(...moveToLesson('tw_line', 'line'), [
    BANK,
    'wrong: "It comes after."',
    'wrong: "This is implementation."',
  ]);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:110:71 items[7].cards[1].wrong: expected the error and not the answer, got “Implementation”, which is right. Mend: say what is wrong here, and leave the answer to right and explanation. [warning feedback-reveals]',
  ]);
});

test('a hint does not name one place', () => {
  const faults = faultsAfter([BANK, 'hint: "Plan or act?"', 'hint: "Think of a plan."']);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:61:5 items[4].hint: expected the error and not the answer, got “Plan”, which is right. Mend: say what is wrong here, and leave the answer to right and explanation. [warning feedback-reveals]',
  ]);
});

test('a hint may name all places alike', () => {
  const faults = faultsAfter([BANK, 'hint: "Plan or act?"', 'hint: "Is it a plan, or an act?"']);

  expect(faults).toEqual([]);
});

test('feedback on a wrong option does not repeat the key', () => {
  const faults = faultsAfter([
    BANK,
    'feedback: "It is the host."',
    'feedback: "Not it, but the health office in Wuhan."',
  ]);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:25:90 items[1].options[2].feedback: expected the error and not the answer, got “The health office in Wuhan”, which is right. Mend: say what is wrong here, and leave the answer to right and explanation. [warning feedback-reveals]',
  ]);
});

test('a hint does not repeat the key', () => {
  const faults = faultsAfter([BANK, 'hint: "Look for the sender."', 'hint: "The health office in Wuhan?"']);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:20:5 items[1].hint: expected the error and not the answer, got “The health office in Wuhan”, which is right. Mend: say what is wrong here, and leave the answer to right and explanation. [warning feedback-reveals]',
  ]);
});

test('in a quiz the answer comes at once, so feedback may name it', () => {
  const faults = faultsAfter([BANK, 'wrong: "It has the pen."', 'wrong: "The centre designs."']);

  expect(faults).toEqual([]);
});

test('a part of another word does not name a place', () => {
  const faults = faultsAfter([BANK, 'wrong: "Aims come first."', 'wrong: "No planner, and no co-plan."']);

  expect(faults).toEqual([]);
});

test('a place that bears the name of a paragraph may be cited', () => {
  const faults = faultsAfter(
    [BANK, '{ id: plan, text: Plan }', '{ id: plan, text: P5 }'],
    [BANK, 'hint: "Plan or act?"', 'hint: "Above or below?"'],
    [BANK, 'wrong: "Aims come first."', 'wrong: "Aims come first (P5)."'],
  );

  expect(faults).toEqual([]);
});

test('a place of one letter may be in any text', () => {
  const faults = faultsAfter(
    [BANK, '{ id: plan, text: Plan }', '{ id: plan, text: A }'],
    [BANK, 'hint: "Plan or act?"', 'hint: "Above or below?"'],
    [BANK, 'wrong: "Aims come first."', 'wrong: "A wish comes first."'],
  );

  expect(faults).toEqual([]);
});

/** Places an item of the small course's quiz in its lesson instead. */
function moveToLesson(id: string, kind: string): Change[] {
  return [
    [BANK, `- id: ${id}\n    kind: ${kind}\n    for: quiz`, `- id: ${id}\n    kind: ${kind}\n    for: lesson`],
    [BANK, 'draw: 3', 'draw: 2'],
    [LESSON, '<Exercise id="tw_bins" />', `<Exercise id="tw_bins" />\n\n<Exercise id="${id}" />`],
  ];
}
