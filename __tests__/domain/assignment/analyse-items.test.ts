import { analyseItems, correlate } from '../../../domain/assignment/analyse-items';
import { gradeWork } from '../../../domain/assignment/grade-work';
import { collectWork } from '../../../domain/assignment/work';
import type { Log } from '../../../domain/entry';
import type { Response } from '../../../domain/response';
import { put } from '../a-response';
import { anAttempt } from '../an-entry';
import { aCloze, aLine, aMultiple, anExtended } from '../an-item';
import { aGradingCourse, anAssignment, aTry, RIGHT, WRONG } from './an-assignment';

const course = aGradingCourse();
const FIRMS: Response = { kind: 'choice', chosen: ['firms'] };

function grade(log: Log, base = course) {
  return gradeWork(anAssignment(), collectWork(anAssignment(), log, base), base);
}

test('difficulty is the mean share, and every option has its count, also the one nobody chose', () => {
  const learners = [RIGHT, RIGHT, RIGHT, WRONG].map((response) => grade(aTry('f', 1, { q0: response, q1: RIGHT })));
  const [first] = analyseItems(learners);

  expect(first).toMatchObject({ item: 'q0', objective: 'quiz_twinning', n: 4, difficulty: 0.75, right: 3 });
  expect(first?.choices).toEqual([
    { id: 'centre', place: null, count: 3, isRight: true },
    { id: 'alone', place: null, count: 1, isRight: false },
    { id: 'firms', place: null, count: 0, isRight: false },
  ]);
});

test('discrimination is the correlation with the rest of each learner’s answers', () => {
  // q0 is right for those who are right elsewhere; q1 the other way round.
  const learners = [
    grade(aTry('a', 1, { q0: RIGHT, q1: WRONG, q2: RIGHT, q3: RIGHT })),
    grade(aTry('b', 1, { q0: RIGHT, q1: WRONG, q2: RIGHT, q3: RIGHT })),
    grade(aTry('c', 1, { q0: WRONG, q1: RIGHT, q2: WRONG, q3: WRONG })),
    grade(aTry('d', 1, { q0: WRONG, q1: RIGHT, q2: FIRMS, q3: RIGHT })),
  ];
  const analyses = new Map(analyseItems(learners).map((analysis) => [analysis.item, analysis.discrimination]));
  const rest = [2 / 3, 2 / 3, 1 / 3, 2 / 3];

  expect(analyses.get('q0')).toBeCloseTo(
    correlate([1, 1, 0, 0].map((share, i) => [share, rest[i] as number] as const)) as number,
  );
  expect(analyses.get('q1')).toBeLessThan(0);
});

test('Pearson’s r by hand', () => {
  expect(
    correlate([
      [0, 1],
      [1, 3],
      [2, 5],
    ]),
  ).toBeCloseTo(1);
  expect(
    correlate([
      [0, 5],
      [1, 3],
      [2, 1],
    ]),
  ).toBeCloseTo(-1);
  expect(
    correlate([
      [1, 2],
      [2, 1],
      [3, 4],
      [4, 3],
    ]),
  ).toBeCloseTo(0.6);
});

test('with too few answers, or none that differ, there is no discrimination', () => {
  const three = [1, 2, 3].map(() => grade(aTry('f', 1, { q0: RIGHT, q1: WRONG })));

  expect(analyseItems(three.slice(1)).map(({ discrimination }) => discrimination)).toEqual([null, null]);
  expect(analyseItems(three).map(({ discrimination }) => discrimination)).toEqual([null, null]);
  expect(analyseItems([])).toEqual([]);
});

test('a board counts each placement, wrong ones apart', () => {
  const placed = [
    { hubei: 'algeria', tianjin: 'congo', ningxia: 'benin' },
    { hubei: 'ghana', tianjin: 'congo', ningxia: 'benin' },
    { hubei: 'ghana', tianjin: 'congo', ningxia: 'kenya' },
  ];
  const learners = placed.map((each) => grade([anAttempt({ item: 'tw_match', response: put(each) })]));
  const [match] = analyseItems(learners);

  expect(match).toMatchObject({ n: 3, right: 1, difficulty: expect.closeTo(2 / 3) });
  expect(match?.choices).toEqual([
    { id: 'tianjin', place: 'congo', count: 3, isRight: true },
    { id: 'ningxia', place: 'benin', count: 2, isRight: true },
    { id: 'hubei', place: 'ghana', count: 2, isRight: false },
    { id: 'hubei', place: 'algeria', count: 1, isRight: true },
    { id: 'ningxia', place: 'kenya', count: 1, isRight: false },
  ]);
});

test('of a shared list each part has its own counts, also of an answer that is right for another part', () => {
  const base = aGradingCourse();
  base.banks[0]?.items.push(anExtended());
  base.lessons[0]?.steps.push({ id: 'more', title: 'More', items: ['tw_extended'] });
  const placed = [
    { first: 'narrows', second: 'narrows', third: 'untouched' },
    { first: 'confirms', second: 'narrows', third: 'narrows' },
    { first: 'confirms', second: 'untouched', third: 'untouched' },
  ];
  const learners = placed.map((each) => grade([anAttempt({ item: 'tw_extended', response: put(each) })], base));
  const [extended] = analyseItems(learners);

  expect(extended).toMatchObject({ n: 3, right: 1, difficulty: expect.closeTo((1 + 1 / 3 + 1 / 3) / 3) });
  expect(extended?.choices.filter(({ id }) => id === 'first')).toEqual([
    { id: 'first', place: 'confirms', count: 2, isRight: false },
    { id: 'first', place: 'narrows', count: 1, isRight: true },
  ]);
  expect(extended?.choices.filter(({ place }) => place === 'narrows')).toEqual([
    { id: 'second', place: 'narrows', count: 2, isRight: true },
    { id: 'first', place: 'narrows', count: 1, isRight: true },
    { id: 'third', place: 'narrows', count: 1, isRight: false },
  ]);
  expect(extended?.choices.some(({ place }) => place === 'contradicts')).toBe(false);
});

test('a line takes every accepted stop as right; a cloze counts words by gap; ticks are counted each', () => {
  const base = aGradingCourse();
  base.banks[0]?.items.push(aLine(), aCloze(), aMultiple());
  base.lessons[0]?.steps.push({ id: 'more', title: 'More', items: ['tw_line', 'tw_cloze', 'tw_multiple'] });
  const parts = grade(
    [
      anAttempt({ id: 'a', item: 'tw_line', response: put({ lobby: 'p2', pilot: 'p4', adapt: 'p5' }) }),
      anAttempt({ id: 'b', item: 'tw_cloze', response: put({ obey: 'who', carry: 'what' }) }),
      anAttempt({
        id: 'c',
        item: 'tw_multiple',
        response: { kind: 'choice', chosen: ['health', 'arms', 'arms', 'moon'] },
      }),
    ],
    base,
  );
  const choices = new Map(analyseItems([parts]).map((analysis) => [analysis.item, analysis.choices]));

  expect(choices.get('tw_line')).toContainEqual({ id: 'lobby', place: 'p2', count: 1, isRight: true });
  expect(choices.get('tw_line')).toContainEqual({ id: 'pilot', place: 'p4', count: 1, isRight: false });
  expect(choices.get('tw_cloze')).toContainEqual({ id: 'who', place: 'obey', count: 1, isRight: false });
  expect(choices.get('tw_cloze')).toContainEqual({ id: 'what', place: 'carry', count: 1, isRight: true });
  expect(choices.get('tw_multiple')).toEqual([
    { id: 'health', place: null, count: 1, isRight: true },
    { id: 'arms', place: null, count: 1, isRight: false },
    { id: 'farming', place: null, count: 0, isRight: true },
    { id: 'tax', place: null, count: 0, isRight: false },
  ]);
});
