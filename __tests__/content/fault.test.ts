/** @jest-environment node */
import { compareFaults, type Fault, formatFault, formatPath } from '../../content/fault';

const fewCards: Fault = {
  severity: 'error',
  file: 'quizzes/twinning.yaml',
  line: 41,
  column: 5,
  path: 'items[2].cards',
  rule: 'shape',
  expected: '2 or more',
  got: '1',
  mend: 'add a card',
};

test('a fault gives place, expected, got and mend on one line', () => {
  expect(formatFault(fewCards)).toBe(
    'quizzes/twinning.yaml:41:5 items[2].cards: expected 2 or more, got 1. Mend: add a card.',
  );
});

test('a fault of a whole file has no path', () => {
  const noFile = { ...fewCards, line: 1, column: 1, path: '', expected: 'the file', got: 'none', mend: 'add it' };

  expect(formatFault(noFile)).toBe('quizzes/twinning.yaml:1:1: expected the file, got none. Mend: add it.');
});

test('a path reads as in code', () => {
  expect(formatPath(['items', 2, 'cards', 0, 'at', 'ghana'])).toBe('items[2].cards[0].at.ghana');
  expect(formatPath([3, 'find'])).toBe('[3].find');
});

test('faults stand in the order of files, lines and columns', () => {
  const faults = [
    { ...fewCards, line: 50 },
    { ...fewCards, column: 9 },
    fewCards,
    { ...fewCards, file: 'lessons/twinning.mdx', line: 99 },
  ];

  expect(faults.sort(compareFaults).map(({ file, line, column }) => `${file}:${line}:${column}`)).toEqual([
    'lessons/twinning.mdx:99:5',
    'quizzes/twinning.yaml:41:5',
    'quizzes/twinning.yaml:41:9',
    'quizzes/twinning.yaml:50:5',
  ]);
});
