import { answerOf, feedbackOn } from '../../domain/feedback';
import { nextRung, RUNGS } from '../../domain/rungs';
import { choose, put } from './a-response';
import { aCloze, aLine, aMatch, aMultiple, anOrder, aSingle, aSort } from './an-item';

test('a wrong option is told its own error', () => {
  expect(feedbackOn(aSingle(), choose('alone'), RUNGS.count)?.notes).toEqual([
    { id: 'alone', label: 'Each province', mark: 'wrong', misconception: 'Free agents', text: 'They execute.' },
  ]);
});

test('ticks are each told why; what was left out is named with the answer only', () => {
  const left = { id: 'farming', label: 'Agriculture', mark: 'missed', misconception: '' };

  expect(feedbackOn(aMultiple(), choose('health', 'tax'), RUNGS.which)?.notes).toEqual([
    { id: 'health', label: 'Health', mark: 'right', misconception: '', text: 'Medical teams.' },
    { id: 'tax', label: 'Taxation', mark: 'wrong', misconception: 'Home and abroad', text: 'Not abroad.' },
  ]);
  expect(feedbackOn(aMultiple(), choose('health', 'tax'), RUNGS.explanation)?.notes).toContainEqual({
    ...left,
    text: 'Demonstration centres.',
  });
});

test('a card in a wrong bin is told what that bin gets wrong, else what any other does', () => {
  const notes = feedbackOn(aMatch(), put({ hubei: 'ghana', tianjin: 'kenya', ningxia: 'benin' }), RUNGS.which)?.notes;

  expect(notes).toEqual([
    { id: 'hubei', label: 'Hubei', mark: 'wrong', misconception: 'Hubei mixed up', text: 'Ghana is another team’s.' },
    {
      id: 'tianjin',
      label: 'Tianjin',
      mark: 'wrong',
      misconception: 'Tianjin mixed up',
      text: 'Tianjin belongs elsewhere.',
    },
    { id: 'ningxia', label: 'Ningxia', mark: 'right', misconception: '', text: 'Ningxia belongs here.' },
  ]);
});

test('a gap is told by the word that stands in it', () => {
  expect(feedbackOn(aCloze(), put({ obey: 'who', carry: 'what' }), RUNGS.which)?.notes).toEqual([
    {
      id: 'who',
      label: 'Gap 1: obey',
      mark: 'wrong',
      misconception: 'Who mixed up',
      text: 'The centre gives orders.',
    },
    { id: 'what', label: 'Gap 2: carry out', mark: 'right', misconception: '', text: 'What belongs here.' },
  ]);
});

test('the note on a gap tells the word that was scored, whatever else the record says of the gap', () => {
  const notes = feedbackOn(aCloze(), put({ design: 'who', carry: 'what', vanished: 'who' }), RUNGS.which)?.notes;

  expect(notes?.[0]).toMatchObject({ label: 'Gap 1: design', mark: 'right' });
});

test('a card one stop beside is close, not wrong, and is still told its error', () => {
  expect(feedbackOn(aLine(), put({ lobby: 'p5', pilot: 'p4', adapt: 'p5' }), RUNGS.which)?.notes).toMatchObject([
    { id: 'lobby', mark: 'wrong', text: 'It is before the plan.' },
    { id: 'pilot', mark: 'partly', misconception: 'Piloting mixed up', text: 'Piloting belongs elsewhere.' },
    { id: 'adapt', mark: 'right' },
  ]);
});

test('the verdict is partly where something is half right, and wrong where nothing is', () => {
  const verdict = (lobby: string) =>
    feedbackOn(aLine(), put({ lobby, pilot: 'p1', adapt: 'p1' }), RUNGS.count)?.verdict;

  expect(verdict('p3')).toBe('partly');
  expect(verdict('p5')).toBe('wrong');
});

test('the right answer, a line each', () => {
  expect(answerOf(aSingle())).toEqual(['The centre']);
  expect(answerOf(aMultiple())).toEqual(['Health', 'Agriculture']);
  expect(answerOf(aMatch())).toEqual(['Hubei → Algeria', 'Tianjin → Congo', 'Ningxia → Benin']);
  expect(answerOf(aSort())[2]).toBe('Hunan invests → Many actors');
  expect(answerOf(anOrder())).toEqual([
    '1. Pressure at home',
    '2. Firms go out',
    '3. A cluster grows',
    '4. Policy justifies it',
  ]);
  expect(answerOf(aCloze())).toEqual(['Gap 1: design', 'Gap 2: carry out']);
  expect(answerOf(aLine())).toEqual([
    'Lobbying → Shaping the design or Nearer “Shaping the design”',
    'Piloting → Halfway',
    'Adapting → Shaping the work',
  ]);
});

test('help climbs a rung at a time; choosing one is told which at once, so that its first help is the hint', () => {
  const { count, which, hint, explanation } = RUNGS;
  const ladderOf = (item: { kind: string }) => [count, which, hint, explanation].map((rung) => nextRung(item, rung));

  expect(ladderOf(aMatch())).toEqual([which, hint, explanation, explanation]);
  expect(ladderOf(aSingle())).toEqual([hint, hint, explanation, explanation]);
  expect(nextRung(aMatch(), RUNGS.none)).toBe(which);
});

test('an option that was wrongly ticked is wrong, and one that was wrongly left alone is missed', () => {
  const notes = feedbackOn(aMultiple(), choose('tax'), RUNGS.explanation)?.notes;

  expect(notes?.map(({ id, mark }) => [id, mark])).toEqual([
    ['health', 'missed'],
    ['farming', 'missed'],
    ['tax', 'wrong'],
  ]);
});
