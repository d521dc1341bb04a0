/** @jest-environment node */
import { chanceOfAtLeast } from '../../content/rules/lesson/across-items';
import { faultsAfter } from './a-course';

const FINAL = 'quizzes/final.yaml';
const HEAD = 'bank: final\nquiz: { title: The final, draw: 1 }\nitems:\n';

test('three keys of three that are the longest of three options are no chance', () => {
  const items = [
    anItem('fi_a', 'Who is it?', 'no minister, but a mayor'),
    anItem('fi_b', 'Who is it?', 'the mayors of provinces'),
    anItem('fi_c', 'Who is it?', 'the office of the mayor'),
  ];

  const faults = faultsAfter([FINAL, null, HEAD + items.join('')]);

  expect(faults).toEqual([
    'quizzes/final.yaml:3:1 items: expected the key to be the longest option no more often than chance, got 3 of 3 single items (p = 0.037). Mend: shorten keys, or lengthen wrong options, until a guesser gains nothing. [warning key-longest-too-often]',
  ]);
});

test('two longest keys of three may be chance', () => {
  const items = [
    anItem('fi_a', 'Who is it?', 'no minister, but a mayor'),
    anItem('fi_b', 'Who is it?', 'the mayors of provinces'),
    anItem('fi_c', 'Who is it?', 'a short key'),
  ];

  const faults = faultsAfter([FINAL, null, HEAD + items.join('')]);

  expect(faults).toEqual([]);
});

test('a stem does not say another item’s key', () => {
  const items = [
    anItem('fi_a', 'Who pays?', 'provinces lobby ministers'),
    anItem('fi_b', 'When the provinces lobby the ministers, who gains?', 'some key or other'),
  ];

  const faults = faultsAfter([FINAL, null, HEAD + items.join('')]);

  expect(faults).toEqual([
    'quizzes/final.yaml:23:5 items[1].stem: expected a stem that leaves other items open, got the key of fi_a. Mend: reword the stem, or the other item. [warning stem-gives-key]',
  ]);
});

test('a stem that says the wrong options too gives nothing away', () => {
  const items = [
    anItem('fi_a', 'Who pays?', 'provinces lobby ministers'),
    anItem('fi_b', 'Do provinces lobby ministers, or do banks lend money home?', 'some key or other'),
  ];

  const faults = faultsAfter([FINAL, null, HEAD + items.join('')]);

  expect(faults).toEqual([]);
});

test('with equal chances the test is the binomial tail', () => {
  const fourOptions = Array.from({ length: 10 }, () => 0.25);

  expect(chanceOfAtLeast(0, fourOptions)).toBeCloseTo(1, 10);
  expect(chanceOfAtLeast(5, fourOptions)).toBeCloseTo(0.0781, 4);
  expect(chanceOfAtLeast(6, fourOptions)).toBeCloseTo(0.0197, 4);
  expect(chanceOfAtLeast(10, fourOptions)).toBeCloseTo(0.25 ** 10, 12);
});

test('unequal chances multiply', () => {
  expect(chanceOfAtLeast(2, [0.5, 0.25])).toBeCloseTo(0.125, 10);
});

function anItem(id: string, stem: string, key: string): string {
  return `  - id: ${id}
    kind: single
    for: quiz
    objective: tw1
    level: apply
    cites: [P1]
    stem: "${stem}"
    hint: "Look."
    explanation: "So."
    options:
      - { id: right, text: "${key}", correct: true, feedback: "Right." }
      - { id: banks, text: "banks lend money home", misconception: "M", feedback: "No." }
      - { id: firms, text: "firms ask for money", misconception: "M", feedback: "Not so." }
`;
}
