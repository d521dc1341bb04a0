import { answerOf, feedbackOn, verdictOn } from '../../domain/feedback';
import type { ScoredItem } from '../../domain/item';
import type { Response } from '../../domain/response';
import { nextRung, RUNGS } from '../../domain/rungs';
import { scoreItem } from '../../domain/score/score-item';
import { choose, keyOf, line, put } from './a-response';
import { anAttempt } from './an-entry';
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

const ONE_IN_PLACE: [string, ScoredItem, Response, number][] = [
  ['ticks, of which as many are wrong as right', aMultiple(), choose('health', 'tax'), 0],
  [
    'an order backwards around its middle',
    anOrder({ cards: anOrder().cards.slice(0, 3) }),
    line('cluster', 'firms', 'pressure'),
    0,
  ],
  ['a match', aMatch(), put({ hubei: 'ghana', tianjin: 'congo', ningxia: 'kenya' }), 1],
];

test.each(ONE_IN_PLACE)(
  'some of it is right is one verdict, whatever it earns: %s',
  (_what, item, response, earned) => {
    const score = scoreItem(item, response);

    expect(score).toMatchObject({ earned });
    expect(feedbackOn(item, response, RUNGS.count)?.verdict).toBe('partly');
    expect(verdictOn(item, anAttempt({ response, score: { earned, possible: 9 } }))).toBe('partly');
  },
);

test('of an order no card of which is in its place, the pairs in order are something right, and are told', () => {
  const verdict = (...cards: string[]) => feedbackOn(anOrder(), line(...cards), RUNGS.count);

  expect(verdict('firms', 'cluster', 'policy', 'pressure')).toMatchObject({
    verdict: 'partly',
    outcome: { right: 0, near: 0, of: 4, pairs: 3 },
  });
  expect(verdict('policy', 'cluster', 'firms', 'pressure')).toMatchObject({ verdict: 'wrong', outcome: { pairs: 0 } });
});

test('an answer that earned everything stays right, and one that did not never becomes so, when its key is edited', () => {
  const wasRight = anAttempt({ response: choose('alone'), score: { earned: 1, possible: 1 } });
  const wasWrong = anAttempt({ response: keyOf(aSingle()), score: { earned: 0, possible: 1 } });

  expect(verdictOn(aSingle(), wasRight)).toBe('right');
  expect(verdictOn(aSingle(), wasWrong)).toBe('partly');
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
