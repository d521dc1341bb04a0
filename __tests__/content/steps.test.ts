/** @jest-environment node */
import { faultsAfter, faultsOf, writeSmallCourse } from './a-course';

const LESSON = 'lessons/twinning.mdx';

test('a lesson has enough steps', () => {
  const faults = faultsOf(writeSmallCourse(), { minimums: { steps: 6, maxSteps: 8 } });

  expect(faults).toEqual([
    'lessons/twinning.mdx:34:1: expected 6–8 steps, got 3. Mend: add a step. [error step-count]',
  ]);
});

test('a lesson has not too many steps', () => {
  const faults = faultsOf(writeSmallCourse(), { minimums: { steps: 1, maxSteps: 2 } });

  expect(faults).toEqual([
    'lessons/twinning.mdx:34:1: expected 1–2 steps, got 3. Mend: join two steps. [error step-count]',
  ]);
});

test('a step asks for a response', () => {
  const faults = faultsAfter([
    LESSON,
    '<Step id="sentence"',
    `<Step id="read" title="Read">

Nothing is asked.

</Step>

<Step id="sentence"`,
  ]);

  expect(faults).toEqual([
    'lessons/twinning.mdx:34:1 step read: expected three items in the step before the last, got 0. Mend: add items on new stems. [warning short-check]',
    'lessons/twinning.mdx:34:1 step read: expected at least one <Exercise>, got none. Mend: place an item of the lesson’s bank. [error step-without-exercise]',
  ]);
});

test('the first step asks for a prediction', () => {
  const faults = faultsAfter(
    [
      LESSON,
      `<Exercise id="tw_guess" />

`,
      `<Exercise id="tw_pick" />

`,
    ],
    [
      LESSON,
      `</Figure>

<Exercise id="tw_pick" />`,
      `</Figure>

<Exercise id="tw_guess" />`,
    ],
  );

  expect(faults).toEqual([
    'lessons/twinning.mdx:5:1 step guess: expected a predict item in the first step, got none. Mend: place the lesson’s predict item here. [error predict-first]',
  ]);
});

test('the last step asks for a comparison', () => {
  const faults = faultsAfter(
    [
      LESSON,
      `</Evidence>

<Exercise id="tw_sentence" />`,
      `</Evidence>

<Exercise id="tw_bins" />`,
    ],
    [
      LESSON,
      `<Exercise id="tw_bins" />

</Step>

<Step id="sentence"`,
      `<Exercise id="tw_sentence" />

</Step>

<Step id="sentence"`,
    ],
  );

  expect(faults).toEqual([
    'lessons/twinning.mdx:34:1 step sentence: expected a compare item in the last step, got none. Mend: place the lesson’s compare item here. [error compare-last]',
  ]);
});

test('the step before the last is a check of three items', () => {
  const faults = faultsAfter(
    [
      LESSON,
      `<Exercise id="tw_map" />

<Exercise id="tw_bins" />

`,
      '',
    ],
    [
      LESSON,
      `</Evidence>

`,
      `</Evidence>

<Exercise id="tw_map" />

<Exercise id="tw_bins" />

`,
    ],
  );

  expect(faults).toEqual([
    'lessons/twinning.mdx:13:1 step check: expected three items in the step before the last, got 2. Mend: add items on new stems. [warning short-check]',
  ]);
});
