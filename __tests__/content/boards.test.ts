/** @jest-environment node */
import { faultsAfter } from './a-course';

const BANK = 'quizzes/twinning.yaml';

test('a card belongs to a bin of its item', () => {
  const faults = faultsAfter([BANK, 'text: Hubei, bin: algeria', 'text: Hubei, bin: algiers']);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:52:35 items[3].cards[0].bin: expected a bin of this item, got “algiers”. Mend: correct the id, or add it. [error unknown-bin]',
  ]);
});

test('a gap wants a word of its item', () => {
  const faults = faultsAfter([BANK, '{ id: above, word: designs,', '{ id: above, word: design,']);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:93:22 items[6].gaps[0].word: expected a word of this item, got “design”. Mend: did you mean designs? Correct the id or add it. [error unknown-bin]',
  ]);
});

test('a stop lies on the line', () => {
  const faults = faultsAfter([BANK, 'accept: [5]', 'accept: [6]']);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:110:47 items[7].cards[1].accept[0]: expected a stop from 1 to 5, got 6. Mend: correct the stop, or write more stops. [error unknown-bin]',
  ]);
});

test('only a line with an odd number of stops has a middle to name', () => {
  expect(faultsAfter([BANK, 'stops: 5', 'stops: 5\n    middle: Both'])).toEqual([]);
  expect(faultsAfter([BANK, 'stops: 5', 'stops: 6\n    middle: Both'])).toEqual([
    'quizzes/twinning.yaml:108:5 items[7].middle: expected an odd number of stops, one of which is the middle, got 6 stops. Mend: leave the middle’s name out, or write one stop more or fewer. [error nameless-middle]',
  ]);
});

test('in a match a bin takes one card', () => {
  const faults = faultsAfter([BANK, 'text: Guangdong, bin: ghana', 'text: Guangdong, bin: algeria']);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:53:43 items[3].cards[1].bin: expected a bin of its own in a match, got that of cards[0]. Mend: give it its own bin, or make the item a sort. [error shared-bin]',
  ]);
});

test('in a cloze a word goes into one gap', () => {
  const faults = faultsAfter([BANK, '{ id: below, word: executes,', '{ id: below, word: designs,']);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:94:22 items[6].gaps[1].word: expected a word of its own, got that of gaps[0]. Mend: give the gap its own word. [error shared-bin]',
  ]);
});

test('a match has decoys', () => {
  const faults = faultsAfter([BANK, ', { id: kenya, text: Kenya }, { id: togo, text: Togo }', '']);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:50:5 items[3].bins: expected bins that no card belongs to, got none. Mend: add two decoys: the last pair gives itself away. [error giveaway]',
  ]);
});

test('a sort uses two bins', () => {
  const faults = faultsAfter([BANK, 'text: "Hire doctors", bin: act', 'text: "Hire doctors", bin: plan']);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:64:5 items[4].cards: expected cards of two bins or more, got one. Mend: add a card of another bin. [error giveaway]',
  ]);
});

test('a card on a line has a wrong stop', () => {
  const faults = faultsAfter([BANK, 'accept: [5]', 'accept: [1, 2, 3, 4, 5]']);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:110:38 items[7].cards[1].accept: expected a stop that is wrong, got all accepted. Mend: accept fewer stops. [error giveaway]',
  ]);
});

test('one decoy is few in a match', () => {
  const faults = faultsAfter([BANK, ', { id: togo, text: Togo }', '']);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:50:5 items[3].bins: expected two or more decoys, got 1. Mend: add a bin that looks right to someone mistaken. [warning few-decoys]',
  ]);
});

test('one decoy is few in a cloze', () => {
  const faults = faultsAfter([BANK, ', { id: pays, text: pays }', '']);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:95:5 items[6].words: expected two or more decoys, got 1. Mend: add a word that looks right to someone mistaken. [warning few-decoys]',
  ]);
});

test('a gap in the text is in the list', () => {
  const faults = faultsAfter([BANK, 'a province {below}.', 'a province {below} {beyond}.']);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:91:5 items[6].text: expected a gap of this item, got “beyond”. Mend: correct the id, or add it. [error cloze-gaps]',
  ]);
});

test('a gap in the list is in the text', () => {
  const faults = faultsAfter([BANK, '; a province {below}.', '.']);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:94:9 items[6].gaps[1]: expected {below} in text, got none. Mend: put it into text, or remove the gap. [error cloze-gaps]',
  ]);
});

test('a gap stands once in the text', () => {
  const faults = faultsAfter([BANK, 'a province {below}.', 'a province {below} and {above}.']);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:91:5 items[6].text: expected each gap once, got {above} again. Mend: add a second gap. [error cloze-gaps]',
  ]);
});

test('an item has eight cards at most', () => {
  const faults = faultsAfter(
    [
      BANK,
      '      - { id: press, text: Pressure,',
      `      - { id: c0, text: Card 0, right: "R0", wrong: "W0", misconception: "M" }
      - { id: c1, text: Card 1, right: "R1", wrong: "W1", misconception: "M" }
      - { id: c2, text: Card 2, right: "R2", wrong: "W2", misconception: "M" }
      - { id: c3, text: Card 3, right: "R3", wrong: "W3", misconception: "M" }
      - { id: c4, text: Card 4, right: "R4", wrong: "W4", misconception: "M" }
      - { id: c5, text: Card 5, right: "R5", wrong: "W5", misconception: "M" }
      - { id: press, text: Pressure,`,
    ],
    [BANK, 'at: { p1: "That', 'at: { p2: "That'],
  );

  expect(faults).toEqual([
    'quizzes/twinning.yaml:78:5 items[5].cards: expected 8 or fewer, got 9. Mend: drop some, or make two items. [error too-many-cards]',
  ]);
});

test('feedback at a place names a bin of the item', () => {
  const faults = faultsAfter([BANK, 'at: { ghana:', 'at: { gabon:']);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:52:138 items[3].cards[0].at.gabon: expected one of algeria, ghana, kenya, togo, got “gabon”. Mend: name a place by its id. [error at-key]',
  ]);
});

test('feedback at a place is for a wrong place', () => {
  const faults = faultsAfter([BANK, 'at: { ghana:', 'at: { algeria:']);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:52:138 items[3].cards[0].at.algeria: expected a wrong place, got algeria, which is right. Mend: move the text to right, or name another place. [error at-key]',
  ]);
});

test('feedback at a place of an order goes by p1, p2 and so on', () => {
  const faults = faultsAfter([BANK, 'at: { p1: "That', 'at: { first: "That']);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:81:133 items[5].cards[2].at.first: expected one of p1, p2, p3, got “first”. Mend: name a place by its id. [error at-key]',
  ]);
});

test('feedback at a place of an order is for a wrong place', () => {
  const faults = faultsAfter([BANK, 'at: { p1: "That', 'at: { p3: "That']);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:81:133 items[5].cards[2].at.p3: expected a wrong place, got p3, which is right. Mend: move the text to right, or name another place. [error at-key]',
  ]);
});

test('feedback at a stop of a line goes by p1, p2 and so on', () => {
  const faults = faultsAfter([BANK, 'at: { p5: "Nothing', 'at: { p6: "Nothing']);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:109:145 items[7].cards[0].at.p6: expected one of p1, p2, p3, p4, p5, got “p6”. Mend: name a place by its id. [error at-key]',
  ]);
});

test('feedback at a stop of a line is for a stop not accepted', () => {
  const faults = faultsAfter([BANK, 'at: { p5: "Nothing', 'at: { p2: "Nothing']);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:109:145 items[7].cards[0].at.p2: expected a wrong place, got p2, which is right. Mend: move the text to right, or name another place. [error at-key]',
  ]);
});

test('feedback at a gap goes by words', () => {
  const faults = faultsAfter([BANK, 'at: { obeys:', 'at: { below:']);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:94:123 items[6].gaps[1].at.below: expected one of designs, executes, obeys, pays, got “below”. Mend: name a place by its id. [error at-key]',
  ]);
});

test('each card has feedback of its own', () => {
  const faults = faultsAfter([BANK, 'wrong: "Hiring carries out."', 'wrong: "Aims come first."']);

  expect(faults).toEqual([
    'quizzes/twinning.yaml:66:82 items[4].cards[1].wrong: expected feedback of its own, got that of cards[0] again. Mend: say what is so about this one. [warning equal-card-feedback]',
  ]);
});
