/** @jest-environment node */
import { faultsAfter } from './a-course';

const LESSON = 'lessons/twinning.mdx';

test('nothing is imported', () => {
  const faults = faultsAfter([
    LESSON,
    '<Step id="guess"',
    `import x from "./x"

<Step id="guess"`,
  ]);

  expect(faults).toEqual([
    'lessons/twinning.mdx:5:1: expected no imports or exports, got import x from "./x". Mend: remove it: every component of AUTHORING.md is there without import. [error mdx-import]',
  ]);
});

test('nothing is computed', () => {
  const faults = faultsAfter([LESSON, 'Beijing draws up the plan.', 'Beijing draws up {plan}.']);

  expect(faults).toEqual([
    'lessons/twinning.mdx:7:18 step guess: expected no {expressions}, got {plan}. Mend: write the text itself. [error mdx-expression]',
  ]);
});

test('nothing is computed in a tag', () => {
  const faults = faultsAfter([LESSON, '<Exercise id="tw_guess" />', '<Exercise id={tw_guess} />']);

  expect(faults).toEqual([
    'lessons/twinning.mdx:9:1 step guess: expected no {expressions}, got one in a tag. Mend: write the value in "…". [error mdx-expression]',
  ]);
});

test('raw HTML is refused', () => {
  const faults = faultsAfter([LESSON, 'Beijing draws up the plan.', 'Beijing <b>draws up</b> the plan.']);

  expect(faults).toEqual([
    'lessons/twinning.mdx:7:9 step guess: expected no raw HTML, got <b>. Mend: write Markdown, or a component of AUTHORING.md. [error raw-html]',
  ]);
});

test('an unknown component is refused', () => {
  const faults = faultsAfter([LESSON, '<Src id="expo-2021" />', '<Source id="expo-2021" />']);

  expect(faults).toEqual([
    'lessons/twinning.mdx:20:113 step check: expected one of Step, Exercise, Cite, Src, Term, Zh, Argument, Evidence, Silent, Corrected, Unchecked, Takeaways, Count, Locator, Compare, Case, Figure, Atlas, got <Source>. Mend: correct the name. [error unknown-component]',
  ]);
});

test('an unknown attribute is refused', () => {
  const faults = faultsAfter([LESSON, '<Case title="Hubei">', '<Case title="Hubei" year="1963">']);

  expect(faults).toEqual([
    'lessons/twinning.mdx:16:1 step check: expected only title on <Case>, got year. Mend: remove year. [error unknown-attribute]',
  ]);
});

test('an attribute that is needed is there', () => {
  const faults = faultsAfter([LESSON, '<Case title="Hubei">', '<Case>']);

  expect(faults).toEqual([
    'lessons/twinning.mdx:16:1 step check: expected title="…" on <Case>, got none. Mend: add title. [error missing-attribute]',
  ]);
});

test('a case stands in a comparison', () => {
  const faults = faultsAfter([
    LESSON,
    `<Evidence>
`,
    `<Evidence>

<Case title="Ghana">Guangdong went there.</Case>
`,
  ]);

  expect(faults).toEqual([
    'lessons/twinning.mdx:38:1 step sentence: expected <Case> directly in <Compare>, got <Evidence>. Mend: move it, and check that the tag before it is closed. [error misplaced-component]',
  ]);
});

test('a comparison has two cases', () => {
  const faults = faultsAfter([
    LESSON,
    `<Case title="Jiangxi">Builders went to Zambia.</Case>
`,
    '',
  ]);

  expect(faults).toEqual([
    'lessons/twinning.mdx:15:1 step check: expected two <Case>s to compare, got 1. Mend: add a case. [error compare-cases]',
  ]);
});

test('a step stands in no step', () => {
  const faults = faultsAfter(
    [
      LESSON,
      `<Evidence>

|`,
      `<Evidence>

<Step id="inner" title="Inner">

<Exercise id="tw_sentence" />

</Step>

|`,
    ],
    [
      LESSON,
      `</Evidence>

<Exercise id="tw_sentence" />`,
      '</Evidence>',
    ],
  );

  expect(faults).toEqual([
    'lessons/twinning.mdx:34:1 step sentence: expected three items in the step before the last, got 0. Mend: add items on new stems. [warning short-check]',
    'lessons/twinning.mdx:34:1 step sentence: expected at least one <Exercise>, got none. Mend: place an item of the lesson’s bank. [error step-without-exercise]',
    'lessons/twinning.mdx:38:1 step inner: expected <Step> directly in the lesson, got <Evidence>. Mend: move it, and check that the tag before it is closed. [error misplaced-component]',
  ]);
});

test('prose stands in a step', () => {
  const faults = faultsAfter([
    LESSON,
    '<Step id="guess"',
    `Welcome.

<Step id="guess"`,
  ]);

  expect(faults).toEqual([
    'lessons/twinning.mdx:5:1: expected everything inside a <Step>, got a paragraph. Mend: move it into a step. [error outside-steps]',
  ]);
});

test('components stand in a step', () => {
  const faults = faultsAfter([
    LESSON,
    '<Step id="guess"',
    `<Silent>Nothing is said.</Silent>

<Step id="guess"`,
  ]);

  expect(faults).toEqual([
    'lessons/twinning.mdx:5:1: expected everything inside a <Step>, got <Silent>. Mend: move it into a step. [error outside-steps]',
  ]);
});

test('a mark holds nothing', () => {
  const faults = faultsAfter([LESSON, '<Cite p="P5" />', '<Cite p="P5">P5</Cite>']);

  expect(faults).toEqual([
    'lessons/twinning.mdx:7:27 step guess: expected <Cite /> without content, got content. Mend: close the tag with />. [error component-children]',
  ]);
});

test('a term holds its words', () => {
  const faults = faultsAfter([LESSON, '<Term id="twinning">twinning</Term>', '<Term id="twinning" />']);

  expect(faults).toEqual([
    'lessons/twinning.mdx:20:21 step check: expected <Term> with content, got none. Mend: write between <Term> and </Term>. [error component-children]',
  ]);
});

test('headings inside a step begin at the third level', () => {
  const faults = faultsAfter([
    LESSON,
    'Beijing draws up the plan.',
    `## The plan

Beijing draws up the plan.`,
  ]);

  expect(faults).toEqual([
    'lessons/twinning.mdx:7:1 step guess: expected headings from ### on inside a step, got ##. Mend: write ###. [error heading-level]',
  ]);
});

test('a picture is a figure', () => {
  const faults = faultsAfter([LESSON, 'Beijing draws up the plan.', '![Plan](plan.png)']);

  expect(faults).toEqual([
    'lessons/twinning.mdx:7:1 step guess: expected no Markdown images, got an image. Mend: use <Figure id="…">. [error image]',
  ]);
});

test('a table has four columns at most', () => {
  const faults = faultsAfter([
    LESSON,
    `| Year | Team |
| --- | --- |
| 1963 | Hubei |`,
    `| A | B | C | D | E |
| - | - | - | - | - |
| 1 | 2 | 3 | 4 | 5 |`,
  ]);

  expect(faults).toEqual([
    'lessons/twinning.mdx:38:1 step sentence: expected at most 4 columns, got 5. Mend: drop a column, or make two tables. [error wide-table]',
  ]);
});

test.each(['javascript:alert(1)', 'data:text/html,x', '//elsewhere.example/x', 'JaVaScRiPt:alert(1)'])(
  'a link leads to a page, not to %s',
  (address) => {
    const faults = faultsAfter([LESSON, 'Beijing draws up the plan.', `Beijing [draws](${address}) up the plan.`]);

    expect(faults).toEqual([
      `lessons/twinning.mdx:7:9 step guess: expected an address that begins with https://, http://, / or #, got “${address}”. Mend: write the whole address of a page. [error link-address]`,
    ]);
  },
);
