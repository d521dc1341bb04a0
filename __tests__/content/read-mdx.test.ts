/** @jest-environment node */
import { faultsAfter } from './a-course';

const LESSON = 'lessons/twinning.mdx';

test('MDX that cannot be parsed is placed', () => {
  const faults = faultsAfter([LESSON, '<Evidence>', '<Evidence']);

  expect(faults).toEqual([
    'lessons/twinning.mdx:38:1: expected MDX, got unexpected character `|` (U+007C) after name, expected a character that can start an attribute name, such as a letter, `$`, or `_`; whitespace before attributes; or the end of the tag. Mend: close each tag, on a line of its own with a blank line before Markdown. [error mdx-syntax]',
  ]);
});

test('a tag is closed', () => {
  const faults = faultsAfter([
    LESSON,
    `</Evidence>
`,
    '',
  ]);

  expect(faults).toEqual([
    'lessons/twinning.mdx:53:1: expected MDX, got unexpected closing tag `</Step>`, expected corresponding closing tag for `<Evidence>` (36:1-36:11). Mend: close each tag, on a line of its own with a blank line before Markdown. [error mdx-syntax]',
  ]);
});

test('a brace is no text', () => {
  const faults = faultsAfter([LESSON, 'Beijing draws up the plan.', 'Beijing draws up {the plan.']);

  expect(faults).toEqual([
    'lessons/twinning.mdx:7:43: expected MDX, got unexpected end of file in expression, expected a corresponding closing brace for `{`. Mend: write no braces: a lesson holds no expressions. [error mdx-syntax]',
  ]);
});

test('a lesson says its id first', () => {
  const faults = faultsAfter([
    LESSON,
    `---
id: twinning
---
`,
    '',
  ]);

  expect(faults).toEqual([
    'lessons/twinning.mdx:1:1: expected the lesson’s id between two lines of ---, got none. Mend: begin the file with ---, id: …, ---. [error frontmatter]',
  ]);
});

test('front matter holds the id only', () => {
  const faults = faultsAfter([
    LESSON,
    `id: twinning
---`,
    `id: twinning
title: Twinning
---`,
  ]);

  expect(faults).toEqual([
    'lessons/twinning.mdx:3:1: expected only known keys, got title. Mend: remove title, or correct the spelling. [error shape]',
  ]);
});

test('front matter is YAML', () => {
  const faults = faultsAfter([
    LESSON,
    `id: twinning
---`,
    `id: "twinning
---`,
  ]);

  expect(faults).toEqual([
    'lessons/twinning.mdx:2:14: expected YAML, got missing closing "quote. Mend: check quotation marks, colons and indentation here. [error yaml-syntax]',
  ]);
});
