import { writeGift } from '../../../packaging/exports/gift';
import { aMultiple, anExtended } from '../../domain/an-item';
import { shareByScorer } from '../../domain/assignment/an-assignment';
import { NASTY } from '../a-package';
import { readGift } from './a-gift-reader';
import { aSource, putTexts, shownBy } from './a-source';

const { content, notes } = writeGift(aSource());
const file = String(content);

test('trap 14: a blank line stands after the category and between questions, and none within them', () => {
  const blocks = file.trimEnd().split('\n\n');

  expect(blocks[0]).toMatch(/^\$CATEGORY: /);
  expect(blocks).toHaveLength(1 + 11);
  for (const block of blocks.slice(1)) expect(block).toMatch(/^::.*\}$/s);
  expect(file).not.toContain('\n\n\n');
});

test('every kind that GIFT can say is there', () => {
  expect(readGift(file).questions.map(({ title, answers }) => `${title.split(':')[0]} ${answers.length}`)).toEqual([
    'tw_single 3',
    `tw_multiple ${aMultiple().options.length}`,
    expect.stringMatching(/^tw_match [4-9]$/),
    'tw_sort 4',
    'tw_extended 5',
    'tw_order 4',
    'tw_cloze 4',
    'tw_line_1 5',
    'tw_line_2 5',
    'tw_line_3 5',
    'tw_sentence 0',
  ]);
});

test('titles, stems, options and feedback survive with every sign in them', () => {
  const { category, questions } = readGift(file);
  const [single, , match] = questions;

  expect(category).toBe(`$course$/top/Week 3//4: ${NASTY}`);
  expect(single?.title).toBe(`tw_single: ${NASTY} really 对口?`);
  expect(shownBy(single?.text ?? '')).toBe(`${NASTY} really 对口 (duìkǒu)?`);
  expect(single?.answers.map(({ weight, text }) => [weight, shownBy(text)])).toEqual([
    [100, 'The centre'],
    [0, NASTY],
    [0, 'The firms'],
  ]);
  expect(shownBy(single?.answers[1]?.feedback ?? '')).toBe(`%50% ${NASTY}`);
  expect(shownBy(match?.answers[0]?.text ?? '')).toBe(`${NASTY} -> x`);
  expect(match?.answers[0]?.match).toBe('Algeria');
});

test('the ticks of a multiple choice add up to everything, and wrong ones take away', () => {
  const [, multiple] = readGift(file).questions;

  expect(multiple?.answers.reduce((sum, { weight }) => sum + Math.max(0, weight), 0)).toBeCloseTo(100, 2);
  expect(multiple?.answers.some(({ weight }) => weight < 0)).toBe(true);
});

test('a place or word that nothing belongs to is an answer without a question', () => {
  const cloze = readGift(file).questions[6];

  expect(cloze?.answers.map(({ text, match }) => [text, match])).toEqual([
    ['Gap 1', 'design'],
    ['Gap 2', 'carry out'],
    ['', 'obey'],
    ['', 'ignore'],
  ]);
  expect(shownBy(cloze?.text ?? '')).toContain('Central agents [1: ____] policies; provinces [2: ____] them.');
});

test('a list that parts share is a matching in which an answer comes once, however many parts it is right for', () => {
  const extended = readGift(file).questions.find(({ title }) => title.startsWith('tw_extended'));
  const pairs = extended?.answers ?? [];
  const asked = pairs.filter(({ text }) => text !== '');

  expect(pairs.map(({ text, match }) => [text, match])).toEqual([
    ['A firm came first', 'Narrows it'],
    ['A ministry came first', 'Narrows it'],
    ['It rained', 'Does not touch it'],
    ['', 'Confirms it'],
    ['', 'Contradicts it'],
  ]);
  // Moodle offers equal answers once, below every question alike.
  expect(new Set(pairs.map(({ match }) => match))).toEqual(new Set(anExtended().bins.map(({ text }) => text)));
  for (const [first, share] of [
    ['Narrows it', 1],
    ['Confirms it', 2 / 3],
  ] as const) {
    const given = [first, 'Narrows it', 'Does not touch it'];
    const right = asked.filter(({ match }, i) => match === given[i]).length;

    expect(right / asked.length).toBeCloseTo(share);
    expect(shareByScorer(anExtended(), putTexts(anExtended(), given))).toBeCloseTo(share);
  }
  expect(notes.find(({ item }) => item === 'tw_extended')?.text).toBe(
    'The hint and the feedback on particular answers are left out.',
  );
});

test('trap 18: a line becomes a set of choices, half right beside the right stop, and the list says so', () => {
  const pilot = readGift(file).questions[8];

  expect(shownBy(pilot?.text ?? '')).toContain('Piloting');
  expect(pilot?.answers.map(({ weight }) => weight)).toEqual([0, 50, 100, 50, 0]);
  expect(notes.find(({ item }) => item === 'tw_line')?.text).toContain('Became 3 single choices, one a card');
});

test('what was changed or left out is listed for every item that it happened to', () => {
  expect(notes.map(({ item }) => item)).toEqual([
    'tw_single',
    'tw_multiple',
    'tw_match',
    'tw_sort',
    'tw_extended',
    'tw_order',
    'tw_cloze',
    'tw_line',
    'tw_guess',
    'tw_sentence',
  ]);
});
