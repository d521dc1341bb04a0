import './matchers';
import { fractionOf } from '../../domain/score/score';
import { formulaOf, scoreItem } from '../../domain/score/score-item';
import { choose, keyOf, line, put } from './a-response';
import { aCloze, aLine, aMatch, anExtended, anOrder, aSort, everyKind } from './an-item';

describe('match', () => {
  test('one point a card in its bin', () => {
    expect(scoreItem(aMatch(), put({ hubei: 'algeria', tianjin: 'congo', ningxia: 'benin' }))).toEarn(3, 3);
    expect(scoreItem(aMatch(), put({ hubei: 'algeria', tianjin: 'ghana', ningxia: 'benin' }))).toEarn(2, 3);
    expect(scoreItem(aMatch(), put({ hubei: 'congo', tianjin: 'algeria', ningxia: 'kenya' }))).toEarn(0, 3);
  });

  test('a card in the tray makes it unfinished, however good the rest', () => {
    expect(scoreItem(aMatch(), put({ hubei: 'algeria', tianjin: 'congo' }))).toBeUnfinished(1);
  });

  test('two cards in a bin for one leave a card open', () => {
    expect(scoreItem(aMatch(), put({ hubei: 'algeria', tianjin: 'algeria', ningxia: 'benin' }))).toBeUnfinished(1);
  });
});

describe('sort', () => {
  test('one point a card in its bin, any number a bin', () => {
    expect(scoreItem(aSort(), put({ beijing: 'one', china: 'one', hunan: 'many', jiangxi: 'many' }))).toEarn(4, 4);
    expect(scoreItem(aSort(), put({ beijing: 'one', china: 'one', hunan: 'one', jiangxi: 'one' }))).toEarn(2, 4);
    expect(scoreItem(aSort(), put({ beijing: 'many', china: 'many', hunan: 'one', jiangxi: 'one' }))).toEarn(0, 4);
  });

  test('each card is marked', () => {
    expect(scoreItem(aSort(), put({ beijing: 'one', china: 'many', hunan: 'many', jiangxi: 'one' }))).toMatchObject({
      marks: { beijing: 'right', china: 'wrong', hunan: 'right', jiangxi: 'wrong' },
    });
  });
});

describe('extended', () => {
  test('one point a part with its answer; an answer may serve several parts, or none', () => {
    expect(scoreItem(anExtended(), put({ first: 'narrows', second: 'narrows', third: 'untouched' }))).toEarn(3, 3);
    expect(scoreItem(anExtended(), put({ first: 'confirms', second: 'narrows', third: 'untouched' }))).toEarn(2, 3);
    expect(scoreItem(anExtended(), put({ first: 'narrows', second: 'narrows', third: 'narrows' }))).toEarn(2, 3);
    expect(scoreItem(anExtended(), put({ first: 'confirms', second: 'contradicts', third: 'confirms' }))).toEarn(0, 3);
  });

  test('each part is marked, and no answer is', () => {
    const score = scoreItem(anExtended(), put({ first: 'narrows', second: 'confirms', third: 'untouched' }));

    expect(score.status === 'scored' && score.marks).toEqual({ first: 'right', second: 'wrong', third: 'right' });
  });

  test('a part without an answer makes it unfinished', () => {
    expect(scoreItem(anExtended(), put({ first: 'narrows', second: 'narrows' }))).toBeUnfinished(1);
  });
});

describe('order', () => {
  test.each([
    ['the key', ['pressure', 'firms', 'cluster', 'policy'], 6],
    ['two neighbours exchanged', ['firms', 'pressure', 'cluster', 'policy'], 5],
    ['the last first', ['policy', 'pressure', 'firms', 'cluster'], 3],
    ['the reverse', ['policy', 'cluster', 'firms', 'pressure'], 0],
  ])('%s: one point a pair in the right order', (_name, cards, earned) => {
    expect(scoreItem(anOrder(), line(...cards))).toEarn(earned, 6);
  });

  test('a card is marked right in its own place only', () => {
    expect(scoreItem(anOrder(), line('firms', 'pressure', 'cluster', 'policy'))).toMatchObject({
      marks: { firms: 'wrong', pressure: 'wrong', cluster: 'right', policy: 'right' },
    });
  });

  test('an empty place makes it unfinished', () => {
    expect(scoreItem(anOrder(), line('pressure', 'firms', 'cluster'))).toBeUnfinished(1);
  });
});

describe('cloze', () => {
  test('one point a gap with its word', () => {
    expect(scoreItem(aCloze(), put({ design: 'who', carry: 'what' }))).toEarn(2, 2);
    expect(scoreItem(aCloze(), put({ design: 'who', ignore: 'what' }))).toEarn(1, 2);
    expect(scoreItem(aCloze(), put({ carry: 'who', design: 'what' }))).toEarn(0, 2);
  });

  test('marks are by gap, and words that are left over do not matter', () => {
    expect(scoreItem(aCloze(), put({ design: 'who', ignore: 'what' }))).toMatchObject({
      marks: { who: 'right', what: 'wrong' },
    });
  });

  test('of two words in one gap the same one counts, whichever the record lists first', () => {
    const item = aCloze();

    expect(scoreItem(item, put({ design: 'who', obey: 'who', carry: 'what' }))).toEarn(1, 2);
    expect(scoreItem(item, put({ obey: 'who', carry: 'what', design: 'who' }))).toEarn(1, 2);
  });

  test('an empty gap makes it unfinished', () => {
    expect(scoreItem(aCloze(), put({ design: 'who' }))).toBeUnfinished(1);
  });
});

describe('line', () => {
  test('one point at any accepted stop', () => {
    expect(scoreItem(aLine(), put({ lobby: 'p1', pilot: 'p3', adapt: 'p5' }))).toEarn(3, 3);
    expect(scoreItem(aLine(), put({ lobby: 'p2', pilot: 'p3', adapt: 'p5' }))).toEarn(3, 3);
  });

  test('half a point one stop beside an accepted one, on either side', () => {
    expect(scoreItem(aLine(), put({ lobby: 'p3', pilot: 'p3', adapt: 'p5' }))).toEarn(2.5, 3);
    expect(scoreItem(aLine(), put({ lobby: 'p1', pilot: 'p2', adapt: 'p4' }))).toEarn(2, 3);
    expect(scoreItem(aLine(), put({ lobby: 'p1', pilot: 'p4', adapt: 'p5' }))).toEarn(2.5, 3);
  });

  test('nothing two stops away', () => {
    expect(scoreItem(aLine(), put({ lobby: 'p4', pilot: 'p5', adapt: 'p3' }))).toEarn(0, 3);
  });

  test('nothing one stop beside where each stop is a place of its own: all in the middle is no thought', () => {
    const item = aLine({
      stops: 3,
      half: false,
      cards: aLine().cards.map((card, i) => ({ ...card, accept: [i + 1] })),
    });

    expect(scoreItem(item, put({ lobby: 'p2', pilot: 'p2', adapt: 'p2' }))).toEarn(1, 3);
    expect(scoreItem(item, put({ lobby: 'p2', pilot: 'p1', adapt: 'p2' }))).toMatchObject({
      marks: { lobby: 'wrong', pilot: 'wrong', adapt: 'wrong' },
    });
  });

  test('cards may share a stop', () => {
    expect(scoreItem(aLine(), put({ lobby: 'p3', pilot: 'p3', adapt: 'p3' }))).toEarn(1.5, 3);
  });

  test('each card is marked right, close or wrong', () => {
    expect(scoreItem(aLine(), put({ lobby: 'p2', pilot: 'p2', adapt: 'p1' }))).toMatchObject({
      marks: { lobby: 'right', pilot: 'partly', adapt: 'wrong' },
    });
  });
});

test.each(everyKind().map((item) => [item.kind, item] as const))('%s: the key earns full marks', (_kind, item) => {
  const score = scoreItem(item, keyOf(item));

  expect(score).toMatchObject({ status: 'scored' });
  expect(score.status === 'scored' && fractionOf(score)).toBe(1);
});

test.each([
  ['match', aMatch(), 3],
  ['sort', aSort(), 4],
  ['extended', anExtended(), 3],
  ['order', anOrder(), 4],
  ['cloze', aCloze(), 2],
  ['line', aLine(), 3],
] as const)(
  '%s: an answer of another shape is as open as none, and one of unknown cards too',
  (_kind, item, missing) => {
    expect(scoreItem(item, put({}))).toBeUnfinished(missing);
    expect(scoreItem(item, choose('hubei'))).toBeUnfinished(missing);
    expect(scoreItem(item, { kind: 'text', text: 'hubei' })).toBeUnfinished(missing);
    expect(scoreItem(item, put({ moon: 'algeria', constructor: 'p1', hubei: 'moon' }))).toBeUnfinished(missing);
  },
);

test('the formula of every kind is told, and match and sort share theirs', () => {
  const formulas = everyKind().map((item) => formulaOf(item));

  expect(formulas.every((formula) => formula.endsWith('.'))).toBe(true);
  expect(new Set(formulas).size).toBe(7);
  expect(formulaOf(aMatch())).toBe(formulaOf(aSort()));
  expect(formulaOf(aLine())).toMatch(/half as much one place beside/);
  expect(formulaOf(aLine({ half: false }))).toBe(formulaOf(aMatch()));
});

test('a share of no points is 0', () => {
  expect(fractionOf({ earned: 0, possible: 0 })).toBe(0);
  expect(fractionOf({ earned: 2.5, possible: 5 })).toBe(0.5);
});
