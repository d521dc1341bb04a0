/** @jest-environment node */
import { faultsAfter } from './a-course';

const FINAL = 'quizzes/final.yaml';
const HEAD = 'bank: final\nquiz: { title: "Final", draw: 1 }\nitems:\n';

/** A bank with one item of extended matching: a list of four, three questions; two of them have the first answer. */
function aBank({ cards = ['bin_a', 'bin_a', 'bin_c'], bins = 'abcd' } = {}): string {
  const ids = bins.split('').map((id) => `bin_${id}`);
  const rows = cards.map((bin, i) => {
    const at = ids.filter((other) => other !== bin).map((other) => `${other}: "Not so for ${i}, ${other}."`);
    return `      - { id: c${i}, text: "Question ${i}", bin: ${bin}, right: "R${i}.", wrong: "W${i}.", misconception: "M${i}", at: { ${at.join(', ')} } }`;
  });
  return `${HEAD}  - id: fi_ext
    kind: extended
    for: quiz
    objective: tw1
    level: apply
    cites: [P5]
    stem: "Which?"
    hint: "Look."
    explanation: "So."
    bins: [${ids.map((id) => `{ id: ${id}, text: The ${id} }`).join(', ')}]
    cards:
${rows.join('\n')}
`;
}

test('an answer may be right for two questions, and two for none', () => {
  expect(faultsAfter([FINAL, null, aBank()])).toEqual([]);
});

test('the answer of a question is in the list', () => {
  expect(faultsAfter([FINAL, null, aBank({ cards: ['bin_a', 'bin_c', 'bin_x'] })])).toContainEqual(
    expect.stringMatching(
      /^quizzes\/final\.yaml:17:39 items\[0\]\.cards\[2\]\.bin: expected a bin of this item, got “bin_x”.*\[error unknown-bin\]$/,
    ),
  );
});

test('the questions do not all have the same answer', () => {
  expect(faultsAfter([FINAL, null, aBank({ cards: ['bin_a', 'bin_a', 'bin_a'] })])).toContainEqual(
    expect.stringMatching(/items\[0\]\.cards: expected cards of two bins or more, got one\..*\[error giveaway\]$/),
  );
});

test.each([
  ['a list of three', { bins: 'abc' }],
  ['a list of nine', { bins: 'abcdefghi' }],
  ['two questions', { cards: ['bin_a', 'bin_b'] }],
  ['six questions', { cards: ['bin_a', 'bin_b', 'bin_c', 'bin_a', 'bin_b', 'bin_c'] }],
])('%s is too few or too many', (_, parts) => {
  expect(faultsAfter([FINAL, null, aBank(parts)])).toContainEqual(expect.stringMatching(/\[error shape\]$/));
});
