import './matchers';
import { scoreItem } from '../../domain/score/score-item';
import { choose, put } from './a-response';
import { aMultiple, aSingle } from './an-item';

describe('single', () => {
  test('the key earns the point, another option none', () => {
    expect(scoreItem(aSingle(), choose('centre'))).toEarn(1, 1);
    expect(scoreItem(aSingle(), choose('firms'))).toEarn(0, 1);
  });

  test('only the chosen option is marked', () => {
    expect(scoreItem(aSingle(), choose('firms'))).toMatchObject({ marks: { firms: 'wrong' } });
    expect(scoreItem(aSingle(), choose('centre'))).toMatchObject({ marks: { centre: 'right' } });
  });

  test.each([
    ['nothing chosen', choose()],
    ['two options', choose('centre', 'firms')],
    ['the same option twice', choose('centre', 'centre')],
    ['an option that is not there', choose('moon')],
    ['placements', put({ centre: 'p1' })],
    ['text', { kind: 'text', text: 'centre' } as const],
  ])('%s is unfinished, not wrong', (_name, response) => {
    expect(scoreItem(aSingle(), response)).toBeUnfinished(1);
  });
});

describe('multiple', () => {
  test.each([
    ['both right options', ['health', 'farming'], 2],
    ['one of the two', ['health'], 1],
    ['both and a wrong one', ['health', 'farming', 'tax'], 1],
    ['one right, one wrong', ['health', 'tax'], 0],
    ['everything', ['health', 'farming', 'arms', 'tax'], 0],
  ])('%s: right ticks less wrong ticks', (_name, chosen, earned) => {
    expect(scoreItem(aMultiple(), choose(...chosen))).toEarn(earned, 2);
  });

  test('more wrong than right ticks earn nothing, never less', () => {
    expect(scoreItem(aMultiple(), choose('arms', 'tax'))).toEarn(0, 2);
    expect(scoreItem(aMultiple(), choose('health', 'arms', 'tax'))).toEarn(0, 2);
  });

  test('every option is marked by whether it was rightly ticked or left alone', () => {
    expect(scoreItem(aMultiple(), choose('health', 'tax'))).toMatchObject({
      marks: { health: 'right', farming: 'wrong', arms: 'right', tax: 'wrong' },
    });
  });

  test('a tick counts once, and a tick on nothing counts not at all', () => {
    expect(scoreItem(aMultiple(), choose('health', 'health', 'moon'))).toEarn(1, 2);
  });

  test.each([
    ['nothing ticked', choose()],
    ['only options that are not there', choose('moon')],
    ['placements', put({ health: 'p1' })],
    ['text', { kind: 'text', text: 'health' } as const],
  ])('%s is unfinished, not wrong', (_name, response) => {
    expect(scoreItem(aMultiple(), response)).toBeUnfinished(1);
  });
});
