import { emptyResponse, isEmptyResponse, isSameResponse } from '../../domain/response';
import { choose, put } from './a-response';
import { everyKind } from './an-item';

test.each(['single', 'multiple', 'predict'])('one who has not begun has chosen nothing: %s', (kind) => {
  expect(emptyResponse(kind)).toEqual({ kind: 'choice', chosen: [] });
});

test.each(['match', 'sort', 'order', 'cloze', 'line'])('one who has not begun has placed nothing: %s', (kind) => {
  expect(emptyResponse(kind)).toEqual({ kind: 'placement', placed: {} });
});

test('one who has not begun has written nothing', () => {
  expect(emptyResponse('compare')).toEqual({ kind: 'text', text: '' });
});

test('an empty response of any kind is empty', () => {
  expect(
    [...everyKind().map((item) => item.kind), 'predict', 'compare'].map(emptyResponse).every(isEmptyResponse),
  ).toBe(true);
  expect(isEmptyResponse({ kind: 'text', text: ' \n ' })).toBe(true);
});

test('a response with one choice, one card or one word is not empty', () => {
  expect(isEmptyResponse(choose('centre'))).toBe(false);
  expect(isEmptyResponse(put({ hubei: 'ghana' }))).toBe(false);
  expect(isEmptyResponse({ kind: 'text', text: 'a' })).toBe(false);
});

test('the same answer put together in another order is the same answer', () => {
  const placed = { kind: 'placement', placed: { hubei: 'algeria', hunan: 'sierra_leone' } } as const;
  const otherWay = { kind: 'placement', placed: { hunan: 'sierra_leone', hubei: 'algeria' } } as const;

  expect(isSameResponse(placed, otherWay)).toBe(true);
  expect(isSameResponse({ kind: 'choice', chosen: ['a', 'b'] }, { kind: 'choice', chosen: ['b', 'a'] })).toBe(true);
  expect(isSameResponse(placed, { kind: 'placement', placed: { hubei: 'algeria' } })).toBe(false);
  expect(isSameResponse({ kind: 'text', text: 'a' }, { kind: 'text', text: 'b' })).toBe(false);
});
