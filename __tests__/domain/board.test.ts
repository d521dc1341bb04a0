import fc from 'fast-check';
import { boardOf, countMissing, keepKnown, place, placeId } from '../../domain/board';
import type { Placed } from '../../domain/response';
import { aCloze, aLine, aMatch, anOrder, aSort } from './an-item';
import { boardItems } from './arbitrary-item';

const match = boardOf(aMatch());
const sort = boardOf(aSort());

test('a card goes from the tray to a bin, from bin to bin, and back', () => {
  expect(place(match, {}, 'hubei', 'ghana')).toEqual({ hubei: 'ghana' });
  expect(place(match, { hubei: 'ghana' }, 'hubei', 'algeria')).toEqual({ hubei: 'algeria' });
  expect(place(match, { hubei: 'algeria' }, 'hubei', null)).toEqual({});
});

test('a full bin gives its card in exchange for one from another bin', () => {
  expect(place(match, { hubei: 'congo', tianjin: 'algeria' }, 'hubei', 'algeria')).toEqual({
    hubei: 'algeria',
    tianjin: 'congo',
  });
});

test('a full bin sends its card to the tray for one from the tray', () => {
  expect(place(match, { tianjin: 'algeria', ningxia: 'benin' }, 'hubei', 'algeria')).toEqual({
    hubei: 'algeria',
    ningxia: 'benin',
  });
});

test('a bin for many keeps what it has', () => {
  expect(place(sort, { beijing: 'one' }, 'china', 'one')).toEqual({ beijing: 'one', china: 'one' });
});

test.each([
  ['an unknown card', 'moon', 'algeria'],
  ['an unknown bin', 'hubei', 'moon'],
  ['the bin it is in', 'hubei', 'congo'],
  ['the tray, for a card in the tray', 'tianjin', null],
])('%s changes nothing', (_name, card, bin) => {
  const placed = { hubei: 'congo' };

  expect(place(match, placed, card, bin)).toBe(placed);
});

test('placing leaves the placements it was given as they were', () => {
  const placed = Object.freeze({ hubei: 'congo', tianjin: 'algeria' });

  place(match, placed, 'hubei', 'algeria');

  expect(placed).toEqual({ hubei: 'congo', tianjin: 'algeria' });
});

test('no sequence of moves over-fills a bin, loses a placed card without need or invents one', () => {
  const moves = fc.array(fc.tuple(fc.nat(9), fc.option(fc.nat(9))), { maxLength: 30 });
  fc.assert(
    fc.property(boardItems, moves, (item, sequence) => {
      const board = boardOf(item);
      const bins = board.bins.map((bin) => bin.id);
      const cards = board.cards.map((card) => card.id);
      let placed: Placed = {};
      for (const [cardAt, binAt] of sequence) {
        const card = cards[cardAt % cards.length] ?? '';
        const bin = binAt === null ? null : (bins[binAt % bins.length] ?? null);
        const before = Object.keys(placed).length;
        placed = place(board, placed, card, bin);

        expect(placed[card] ?? null).toBe(bin);
        expect(Math.abs(Object.keys(placed).length - before)).toBeLessThanOrEqual(1);
      }

      expect(cards).toEqual(expect.arrayContaining(Object.keys(placed)));
      expect(bins).toEqual(expect.arrayContaining(Object.values(placed)));
      if (board.capacity === 1) expect(new Set(Object.values(placed)).size).toBe(Object.keys(placed).length);
    }),
  );
});

test('every card can be brought to every bin in one move', () => {
  fc.assert(
    fc.property(boardItems, (item) => {
      const board = boardOf(item);
      for (const card of board.cards) {
        for (const bin of board.bins) expect(place(board, {}, card.id, bin.id)).toEqual({ [card.id]: bin.id });
      }
    }),
  );
});

test('what is missing is counted by cards, in a cloze by gaps', () => {
  expect(countMissing(match, {})).toBe(3);
  expect(countMissing(match, { hubei: 'kenya', tianjin: 'ghana' })).toBe(1);
  expect(countMissing(boardOf(aCloze()), { obey: 'who' })).toBe(1);
  expect(countMissing(boardOf(aCloze()), { obey: 'who', design: 'what' })).toBe(0);
  expect(countMissing(boardOf(anOrder()), { firms: 'p1' })).toBe(3);
  expect(countMissing(boardOf(aLine()), { lobby: 'p1', pilot: 'p1', adapt: 'p1' })).toBe(0);
});

test('what an edited item no longer has is dropped, the rest stays', () => {
  expect(keepKnown(match, { hubei: 'algeria', moon: 'congo', tianjin: 'atlantis' })).toEqual({ hubei: 'algeria' });
});

test('two cards in a bin for one: one of them is back in the tray', () => {
  expect(keepKnown(match, { hubei: 'algeria', tianjin: 'algeria' })).toEqual({ tianjin: 'algeria' });
  expect(keepKnown(sort, { beijing: 'one', china: 'one' })).toEqual({ beijing: 'one', china: 'one' });
});

test('places are numbered from 1, and the ends of an order and a line are named', () => {
  const texts = (item: Parameters<typeof boardOf>[0]) => boardOf(item).bins.map((bin) => bin.text);

  expect(placeId(3)).toBe('p3');
  expect(texts(anOrder())).toEqual(['Place 1: First', 'Place 2', 'Place 3', 'Place 4: Last']);
  expect(texts(aLine())).toEqual([
    'Shaping the design',
    'Nearer “Shaping the design”',
    'Halfway',
    'Nearer “Shaping the work”',
    'Shaping the work',
  ]);
  expect(texts(aLine({ stops: 4 }))[1]).toBe('Nearer “Shaping the design”');
  expect(texts(aLine({ stops: 4 }))).not.toContain('Halfway');
  expect(texts(aLine({ stops: 3, middle: 'Both' }))).toEqual(['Shaping the design', 'Both', 'Shaping the work']);
  expect(texts(aCloze())).toEqual(['Gap 1', 'Gap 2']);
});

test('a card whose name every object has from elsewhere is open until it is placed', () => {
  const board = boardOf(
    aMatch({
      cards: ['constructor', 'to_string'].map((id) => ({ id, text: id, bin: 'ghana', why: '', feedback: {} })) as never,
    }),
  );

  expect(countMissing(board, {})).toBe(2);
  expect(place(board, {}, 'constructor', 'ghana')).toEqual({ constructor: 'ghana' });
  expect(keepKnown(board, {})).toEqual({});
});
