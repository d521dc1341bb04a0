/** @jest-environment node */
import { faultsAfter } from './a-course';

const BANK = 'quizzes/twinning.yaml';
const FINAL = 'quizzes/final.yaml';
const LESSON = 'lessons/twinning.mdx';

test('an exercise names an item', () => {
  const faults = faultsAfter([
    LESSON,
    '<Exercise id="tw_bins" />',
    `<Exercise id="tw_bims" />

<Exercise id="tw_bins" />`,
  ]);

  expect(faults).toEqual([
    'lessons/twinning.mdx:30:1 step check: expected an item of quizzes/twinning.yaml, got “tw_bims”. Mend: did you mean tw_bins? Correct the id or add it. [error unknown-item]',
  ]);
});

test('an exercise names an item of its own lesson', () => {
  const faults = faultsAfter([
    LESSON,
    '<Exercise id="tw_bins" />',
    `<Exercise id="tw_bins" />

<Exercise id="fi_one" />`,
  ]);

  expect(faults).toEqual([
    'lessons/twinning.mdx:32:1 step check: expected an item of quizzes/twinning.yaml, got fi_one of quizzes/final.yaml. Mend: move the item to this lesson’s bank. [error unknown-item]',
  ]);
});

test('an item for the lesson is placed', () => {
  const faults = faultsAfter([
    LESSON,
    `<Exercise id="tw_bins" />

`,
    '',
  ]);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:56:5 items[4].for: expected <Exercise id="tw_bins" /> in lessons/twinning.mdx, got none. Mend: place it, or make it for: quiz. [error unused-item]',
  ]);
});

test('an item of the final is for the quiz', () => {
  const faults = faultsAfter([FINAL, 'for: quiz', 'for: lesson']);

  expect(faults).toEqual([
    'quizzes/final.yaml:2:27 quiz.draw: expected 0 or fewer: the bank’s scored items with for: quiz, got 1. Mend: draw fewer, or add items with for: quiz. [error draw]',
    'quizzes/final.yaml:6:5 items[0].for: expected for: quiz in the final, got lesson. Mend: write for: quiz. [error unused-item]',
  ]);
});

test('an item for the quiz is not placed', () => {
  const faults = faultsAfter([
    LESSON,
    `<Exercise id="tw_bins" />

`,
    `<Exercise id="tw_bins" />

<Exercise id="tw_row" />

`,
  ]);

  expect(faults).toEqual([
    'lessons/twinning.mdx:32:1 step check: expected an item with for: lesson, got tw_row, which is for: quiz. Mend: write for: lesson, or place another item. [error item-placement]',
  ]);
});

test('an item is placed once', () => {
  const faults = faultsAfter([
    LESSON,
    `<Exercise id="tw_bins" />

`,
    `<Exercise id="tw_bins" />

<Exercise id="tw_bins" />

`,
  ]);

  expect(faults).toEqual([
    'lessons/twinning.mdx:32:1 step check: expected each item once, got tw_bins again. Mend: remove one of the two. [error item-placement]',
  ]);
});

test('a comparison replays a prediction', () => {
  const faults = faultsAfter([BANK, 'replays: tw_guess', 'replays: tw_pick']);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:120:5 items[8].replays: expected a predict item of this bank, got tw_pick, which is single. Mend: name the item of the lesson’s first step. [error replays-prediction]',
  ]);
});

test('a comparison replays an item of its bank', () => {
  const faults = faultsAfter([BANK, 'replays: tw_guess', 'replays: tw_gues']);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:120:5 items[8].replays: expected a predict item of this bank, got “tw_gues”. Mend: name the item of the lesson’s first step. [error replays-prediction]',
  ]);
});
