import { boardOf } from '../../domain/board';
import { moveRow, placedBy, rowsOf } from '../../domain/order-rows';
import { anOrder } from './an-item';

const board = boardOf(anOrder());
const shuffled = { ...board, cards: [...board.cards].reverse() };

test('with nothing placed the rows stand as they were shuffled', () => {
  expect(rowsOf(shuffled, {})).toEqual(shuffled.cards.map(({ id }) => id));
});

test('what a draft has placed stands in its place, and the others fill what is left', () => {
  expect(rowsOf(shuffled, { firms: 'p3' })).toEqual(['policy', 'cluster', 'firms', 'pressure']);
});

test('of two cards that lists have put in one place one stands there, and each card once', () => {
  const rows = rowsOf(shuffled, { firms: 'p1', policy: 'p1' });

  expect([...rows].sort()).toEqual(['cluster', 'firms', 'policy', 'pressure']);
  expect(['firms', 'policy']).toContain(rows[0]);
});

test('a moved card stands in its new place, those between make room, and all are placed', () => {
  const rows = moveRow(board, ['pressure', 'firms', 'cluster', 'policy'], 'policy', 'p2');

  expect(rows).toEqual(['pressure', 'policy', 'firms', 'cluster']);
  expect(placedBy(board, rows)).toEqual({ pressure: 'p1', policy: 'p2', firms: 'p3', cluster: 'p4' });
});

test('a card or a place that is not there moves nothing', () => {
  expect(moveRow(board, ['pressure', 'firms'], 'pressure', 'p9')).toEqual(['pressure', 'firms']);
  expect(moveRow(board, ['pressure', 'firms'], 'who', 'p1')).toEqual(['pressure', 'firms']);
});
