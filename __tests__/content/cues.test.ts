/** @jest-environment node */
import { addCues, countCues, listCues, oddsOf } from '../../content/cue-model';
import { faultsAfter } from './a-course';

const FINAL = 'quizzes/final.yaml';
const HEAD = 'bank: final\nquiz: { title: The final, draw: 1 }\nitems:\n';

function aSingle(id: string, key: string, wrong: [string, string]) {
  return `  - id: ${id}
    kind: single
    for: quiz
    objective: tw1
    level: apply
    cites: [P5]
    stem: "What follows for ${id}?"
    hint: "Look."
    explanation: "So."
    options:
      - { id: key, text: "${key}", correct: true, feedback: "Yes ${id}." }
      - { id: one, text: "${wrong[0]}", misconception: "One", feedback: "No, one ${id}." }
      - { id: two, text: "${wrong[1]}", misconception: "Two", feedback: "No, two ${id}." }
`;
}

const DAYS = ['Monday', 'Tuesday', 'Friday', 'Sunday', 'Easter', 'Ramadan'];

test('a bank whose keys are told by their wording is named with its items', () => {
  const items = DAYS.map((day, i) =>
    aSingle(`fi_${'abcdef'[i]}`, `It partly limits ${day}`, [`It proves ${day} false`, `It refutes ${day} wholly`]),
  );

  expect(faultsAfter([FINAL, null, HEAD + items.join('')])).toContain(
    'quizzes/final.yaml:3:1 items: expected options that tell a stranger no more than chance (33 %), got 6 of 6 singles keyed by their wording (100 %, p = 0.001). Mend: let every option be one that a careful person could hold; look at fi_a, fi_b, fi_c, fi_d, fi_e, fi_f. [warning cue-model]',
  );
});

test('options that are told by nothing in their wording are let be', () => {
  const items = DAYS.map((day, i) => {
    const texts = [`The firm met on ${day}`, `The mayor met on ${day}`, `The guest met on ${day}`];
    const [key = '', one = '', two = ''] = [...texts.slice(i % 3), ...texts.slice(0, i % 3)];
    return aSingle(`fi_${'abcdef'[i]}`, key, [one, two]);
  });

  expect(faultsAfter([FINAL, null, HEAD + items.join('')]).join()).not.toContain('cue-model');
});

test('the model knows a cue that it has met, and forgets it when its item is taken out', () => {
  const right = { features: listCues(['It partly holds', 'It holds'], 0), correct: true };
  const wrong = { features: listCues(['It partly holds', 'It proves all'], 1), correct: false };
  const counts = countCues([right, right, wrong, wrong]);

  expect(oddsOf(counts, ['is hedged'])).toBeGreaterThan(0);
  expect(oddsOf(counts, ['is extreme'])).toBeLessThan(0);

  addCues(counts, right, -1);
  addCues(counts, right, -1);

  expect(oddsOf(counts, ['is hedged'])).toBeCloseTo(Math.log(1 / 2 / (1 / 4)));
});

test('a verdict that is never right is told', () => {
  const items = ['abcd'].flatMap((letters) =>
    [...letters].map((letter, i) =>
      aSingle(`fi_${letter}`, ['Confirms it', 'Narrows it', 'Nothing', 'Confirms all'][i] ?? '', [
        'Contradicts it here',
        'Something else again',
      ]),
    ),
  );

  expect(faultsAfter([FINAL, null, HEAD + items.join('')])).toContain(
    'quizzes/final.yaml:3:1 items: expected “contradicts” to be right in some items and wrong in others, got never right in 4 uses. Mend: balance the verdicts of the bank, each with a case of its own that earns it. [warning verdict-words]',
  );
});

function aSort(id: string, bins: string[]) {
  const cards = bins.map(
    (bin, i) =>
      `      - { id: c${i}, text: "Card ${i} of ${id}", bin: ${bin}, right: "R${i} ${id}.", wrong: "W${i} ${id}.", misconception: "M${i}" }`,
  );
  return `  - id: ${id}
    kind: sort
    for: quiz
    objective: tw1
    level: apply
    cites: [P5]
    stem: "Sort ${id}."
    hint: "Look."
    explanation: "So."
    bins: [{ id: plan, text: Planning }, { id: act, text: Acting }]
    cards:
${cards.join('\n')}
`;
}

test('sorts whose bins all fill evenly are told', () => {
  const even = [aSort('fi_a', ['plan', 'act']), aSort('fi_b', ['act', 'plan'])];
  const uneven = [aSort('fi_a', ['plan', 'act']), aSort('fi_b', ['act', 'plan', 'act'])];

  expect(faultsAfter([FINAL, null, HEAD + even.join('')])).toContain(
    'quizzes/final.yaml:14:5 items[0].cards: expected a sort in the bank whose bins fill unevenly, or with an empty one, got 2 of 2 fill evenly. Mend: move or add a card, or add a bin that stays empty. [warning even-bins]',
  );
  expect(faultsAfter([FINAL, null, HEAD + uneven.join('')]).join()).not.toContain('even-bins');
});

function aMultiple(id: string, right: number) {
  const options = [0, 1, 2, 3].map((i) =>
    i < right
      ? `      - { id: o${i}, text: "Option ${i} of ${id}", correct: true, feedback: "F${i} ${id}." }`
      : `      - { id: o${i}, text: "Option ${i} of ${id}", misconception: "M${i}", feedback: "F${i} ${id}." }`,
  );
  return `  - id: ${id}
    kind: multiple
    for: quiz
    objective: tw1
    level: apply
    cites: [P5]
    stem: "Which of ${id}?"
    hint: "Look."
    explanation: "So."
    options:
${options.join('\n')}
`;
}

test('“choose all” with the same number of right answers in every item tells the number', () => {
  const same = ['fi_a', 'fi_b', 'fi_c', 'fi_d'].map((id) => aMultiple(id, 2));
  const mixed = ['fi_a', 'fi_b', 'fi_c', 'fi_d'].map((id, i) => aMultiple(id, i === 0 ? 3 : 2));

  expect(faultsAfter([FINAL, null, HEAD + same.join('')])).toContain(
    'quizzes/twinning.yaml:35:5 items[2].options: expected one to four right answers, another number from item to item, got 2 in each of 5 items. Mend: make some with one, three or four. [warning told-number]',
  );
  expect(faultsAfter([FINAL, null, HEAD + mixed.join('')]).join()).not.toContain('told-number');
});

test('a key that stands in another item’s text is told, wherever it stands', () => {
  const items = [
    aSingle('fi_a', 'Provinces lobby ministers before every summit', [
      'Firms wait for banks at home',
      'Hosts choose builders themselves',
    ]),
    aSingle('fi_b', 'Some key', ['Another thing', 'A third one']).replace(
      'hint: "Look."',
      'hint: "Before every summit provinces lobby the ministers."',
    ),
  ];

  expect(faultsAfter([FINAL, null, HEAD + items.join('')])).toContain(
    'quizzes/final.yaml:24:5 items[1].hint: expected texts that leave other items open, got the key of fi_a. Mend: give one of the two a case or a point of its own, or delete the near-duplicate. [warning printed-key]',
  );
});

test('extended matching answers each pair that a reader may choose', () => {
  const bins = 'abcd'.split('').map((id) => `{ id: bin_${id}, text: Answer ${id} }`);
  const cards = ['bin_a', 'bin_a', 'bin_c'].map((bin, i) => {
    const at = ['bin_a', 'bin_b', 'bin_c', 'bin_d']
      .filter((other) => other !== bin && !(i === 2 && other === 'bin_d'))
      .map((other) => `${other}: "Not ${other} for ${i}."`);
    return `      - { id: c${i}, text: "Question ${i}", bin: ${bin}, right: "R${i}.", wrong: "W${i}.", misconception: "M${i}", at: { ${at.join(', ')} } }`;
  });
  const item = `  - id: fi_ext
    kind: extended
    for: quiz
    objective: tw1
    level: apply
    cites: [P5]
    stem: "Which?"
    hint: "Look."
    explanation: "So."
    bins: [${bins.join(', ')}]
    cards:
${cards.join('\n')}
`;

  expect(faultsAfter([FINAL, null, HEAD + item])).toEqual([
    'quizzes/final.yaml:17:9 items[0].cards[2]: expected feedback on every answer that is not its own, got none on bin_d. Mend: say under at for which question it would have been the answer, and what decides here. [error extended-pairs]',
  ]);
});
