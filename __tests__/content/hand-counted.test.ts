/** @jest-environment node */
import { type Change, faultsAfter } from './a-course';
import { EVIDENCE } from './evidence-files';

const LESSON = 'lessons/twinning.mdx';
const inLesson = (text: string): Change => [LESSON, 'Beijing draws up the plan.', text];

test.each([
  ['Our tables hold 73 links.', '73 links'],
  ['Of 57 twinning links most are formal.', '57 twinning links'],
  ['So four of the eleven comparable cases followed.', 'four of the eleven comparable cases'],
  ['There are seven blank tiles.', 'seven blank tiles'],
])('a number that the tables give is not written into a lesson by hand: %s', (text, got) => {
  expect(faultsAfter(...EVIDENCE, inLesson(text)).find((fault) => fault.includes('hand-counted'))).toMatch(
    new RegExp(
      `^lessons/twinning\\.mdx:7:\\d+ step guess: expected a number counted from the tables, got “${got}”\\. Mend: write <Count of="…" /> for it: .* \\[error hand-counted\\]$`,
    ),
  );
});

test('other numbers are the author’s, and a counted one is no number written by hand', () => {
  const text = 'A chain of five links, 18 provinces, and <Count of="links" view="country=DZA" /> links.';

  expect(faultsAfter(...EVIDENCE, inLesson(text)).filter((fault) => /hand-counted|unknown-count/.test(fault))).toEqual(
    [],
  );
});

test('in the glossary such a number is left out', () => {
  const found = faultsAfter(...EVIDENCE, [
    'lessons/glossary.yaml',
    'A province paired with a country.',
    'A province paired with a country, as in 57 links.',
  ]);

  expect(found).toContain(
    'lessons/glossary.yaml:3:3 [0].definition: expected no number that the tables give, got “57 links”. Mend: say it without the number, or lead to the step where it is counted. [error hand-counted]',
  );
});

test('in an item such a number is one of its counts', () => {
  const found = faultsAfter(...EVIDENCE, ['quizzes/twinning.yaml', 'She names two.', 'She names 12 links.']);

  expect(found).toEqual([
    expect.stringMatching(
      /explanation: expected a figure that the item’s counts bear out, got “12 links”\. Mend: write it in digits and add it to counts\. \[error hand-counted\]$/,
    ),
  ]);
});

test('what is counted and what is shown on the locator is there', () => {
  const text =
    'We found <Count of="lynks" />, <Count of="links" view="sektor=health" />.\n\n<Locator provinces="hubei hunnan">Two.</Locator>';

  expect(faultsAfter(...EVIDENCE, inLesson(text))).toEqual([
    expect.stringMatching(
      /expected something that is counted, got “lynks”\. Mend: did you mean links\? .*\[error unknown-count\]$/,
    ),
    expect.stringMatching(
      /expected a view as the atlas writes it into its address, got sektor=health\. .*\[error unknown-count\]$/,
    ),
    expect.stringContaining(
      'expected a province of the tile map, got “hunnan”. Mend: did you mean yunnan? Correct the id or add it. [error unknown-count]',
    ),
  ]);
});

test('a step has one box of silence at most', () => {
  const text = '<Silent>\n\nOne.\n\n</Silent>\n\n<Silent>\n\nTwo.\n\n</Silent>';

  expect(faultsAfter(inLesson(text))).toEqual([
    'lessons/twinning.mdx:13:1 step guess: expected at most one <Silent> a step, got 2. Mend: join them, or use <Corrected> or <Unchecked> for what is no silence of the article. [error silent-boxes]',
  ]);
});

test('takeaways are three lines', () => {
  const text = '<Takeaways>\n\n- One.\n- Two.\n\n</Takeaways>';

  expect(faultsAfter(inLesson(text)).find((fault) => fault.includes('takeaways-lines'))).toMatch(
    /step guess: expected a list of three lines in <Takeaways>, got 2\. Mend: write three lines, each begun with a dash\. \[error takeaways-lines\]$/,
  );
});

test('a lesson ends in its takeaways', () => {
  const found = faultsAfter([LESSON, '<Takeaways>\n\n- One.\n- Two.\n- Three.\n\n</Takeaways>\n\n', '']);

  expect(found).toEqual([
    'lessons/twinning.mdx:34:1 step sentence: expected <Takeaways> in the last step, got none. Mend: add three lines after the sentence. [warning takeaways]',
  ]);
});
