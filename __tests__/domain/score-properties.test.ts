import fc from 'fast-check';
import { boardOf, place, placeId } from '../../domain/board';
import type { BoardItem, ScoredItem } from '../../domain/item';
import type { Placed, Response } from '../../domain/response';
import type { Scored } from '../../domain/score/score';
import { scoreItem } from '../../domain/score/score-item';
import { choose, keyOf, put } from './a-response';
import { anyResponse, boardItems, choiceItems, finished, orderItems, scoredItems } from './arbitrary-item';

function scoreFinished(item: ScoredItem, response: Response): Scored {
  const score = scoreItem(item, response);
  if (score.status !== 'scored') throw new Error(`unfinished: ${JSON.stringify(response)}`);
  return score;
}

function placedOf(response: Response): Placed {
  return response.kind === 'placement' ? response.placed : {};
}

/** The same item with its options, cards and bins listed in another order, where that order is not the key. */
function relisted(item: ScoredItem, turn: <T>(list: T[]) => T[]): ScoredItem {
  switch (item.kind) {
    case 'single':
    case 'multiple':
      return { ...item, options: turn(item.options) };
    case 'match':
    case 'sort':
    case 'extended':
      return { ...item, cards: turn(item.cards), bins: turn(item.bins) };
    case 'cloze':
      return { ...item, words: turn(item.words), gaps: turn(item.gaps) };
    case 'line':
      return { ...item, cards: turn(item.cards) };
    case 'order':
      return item;
  }
}

const withResponse = scoredItems.chain(finished);

test('a finished answer earns between nothing and everything, and marks whatever the kind marks', () => {
  fc.assert(
    fc.property(withResponse, ({ item, response }) => {
      const { earned, possible, marks } = scoreFinished(item, response);

      expect(earned).toBeGreaterThanOrEqual(0);
      expect(earned).toBeLessThanOrEqual(possible);
      expect(possible).toBeGreaterThan(0);
      expect(Object.keys(marks).length).toBeGreaterThan(0);
    }),
  );
});

test('no response of any shape throws, and what is scored stays within bounds', () => {
  fc.assert(
    fc.property(
      scoredItems.chain((item) => fc.record({ item: fc.constant(item), response: anyResponse(item) })),
      ({ item, response }) => {
        const score = scoreItem(item, response);

        if (score.status === 'invalid') expect(score.missing).toBeGreaterThan(0);
        else expect(score.earned >= 0 && score.earned <= score.possible).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
});

test('the order in which a response lists its parts does not change the score, however odd the response', () => {
  fc.assert(
    fc.property(
      scoredItems.chain((item) =>
        anyResponse(item).chain((response) =>
          fc.record({ item: fc.constant(item), response: fc.constant(response), other: reordered(response) }),
        ),
      ),
      ({ item, response, other }) => {
        expect(scoreItem(item, other)).toEqual(scoreItem(item, response));
      },
    ),
    { numRuns: 1500 },
  );
});

function reordered(response: Response): fc.Arbitrary<Response> {
  if (response.kind === 'text') return fc.constant(response);
  if (response.kind === 'choice') return shuffled(response.chosen).map((chosen) => choose(...chosen));
  return shuffled(Object.entries(response.placed)).map((entries) => put(Object.fromEntries(entries)));
}

function shuffled<T>(list: T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length });
}

test('the order in which an item lists its options, cards and bins does not change the score', () => {
  fc.assert(
    fc.property(withResponse, fc.nat(7), ({ item, response }, by) => {
      const turn = <T>(list: T[]): T[] =>
        [...list.slice(by % list.length), ...list.slice(0, by % list.length)].reverse();

      expect(scoreItem(relisted(item, turn), response)).toEqual(scoreItem(item, response));
    }),
  );
});

test('full marks are for the key alone', () => {
  fc.assert(
    fc.property(withResponse, ({ item, response }) => {
      const { earned, possible } = scoreFinished(item, response);
      const key = item.kind === 'line' ? null : sortedParts(keyOf(item));
      const isKey =
        item.kind === 'line'
          ? item.cards.every((card) => card.accept.some((stop) => placedOf(response)[card.id] === placeId(stop)))
          : JSON.stringify(sortedParts(response)) === JSON.stringify(key);

      expect(earned === possible).toBe(isKey);
    }),
    { numRuns: 500 },
  );
  fc.assert(
    fc.property(scoredItems, (item) => {
      const { earned, possible } = scoreFinished(item, keyOf(item));

      expect(earned).toBe(possible);
    }),
  );
});

function sortedParts(response: Response): unknown[] {
  return response.kind === 'choice' ? [...response.chosen].sort() : Object.entries(placedOf(response)).sort();
}

/** Where a card belongs, or null for a decoy word. */
function homeOf(item: BoardItem, card: string): string | null {
  return placedOf(keyOf(item))[card] ?? null;
}

function isHome(item: BoardItem, placed: Placed, card: string): boolean {
  const bin = placed[card];
  if (bin === undefined) return false;
  if (item.kind !== 'line') return bin === homeOf(item, card);
  return item.cards.some((known) => known.id === card && known.accept.some((stop) => placeId(stop) === bin));
}

test('moving one card to its place never lowers the score of a match, sort, cloze or line', () => {
  fc.assert(
    fc.property(
      boardItems.filter((item) => item.kind !== 'order').chain(finished),
      fc.nat(7),
      ({ item, response }, pick) => {
        const board = boardOf(item);
        const placed = placedOf(response);
        const wrong = board.cards.filter((card) => homeOf(item, card.id) && !isHome(item, placed, card.id));
        const card = wrong[pick % Math.max(1, wrong.length)]?.id;
        fc.pre(card !== undefined);
        const home = homeOf(item, card);
        const better = put(place(board, placed, card, home));

        expect(scoreFinished(item, better).earned).toBeGreaterThan(scoreFinished(item, response).earned);
      },
    ),
    { numRuns: 300 },
  );
});

test('exchanging two cards that stand in the wrong order always raises the score of an order', () => {
  fc.assert(
    fc.property(orderItems.chain(finished), fc.nat(6), fc.nat(6), ({ item, response }, i, j) => {
      const [early, late] = [item.cards[Math.min(i, j)]?.id, item.cards[Math.max(i, j)]?.id];
      const placed = placedOf(response);
      fc.pre(early !== undefined && late !== undefined && early !== late);
      fc.pre((placed[early] ?? '') > (placed[late] ?? ''));
      const better = put(place(boardOf(item), placed, early, placed[late] ?? null));

      expect(scoreFinished(item, better).earned).toBeGreaterThan(scoreFinished(item, response).earned);
    }),
  );
});

test('judging one more option rightly never lowers the score of a choice', () => {
  fc.assert(
    fc.property(choiceItems.chain(finished), fc.nat(5), ({ item, response }, pick) => {
      const chosen = response.kind === 'choice' ? response.chosen : [];
      const option = item.options[pick % item.options.length];
      fc.pre(option !== undefined && option.correct !== chosen.includes(option.id));
      const others = item.kind === 'single' ? [] : chosen.filter((id) => id !== option.id);
      const better = option.correct ? [...others, option.id] : others;
      fc.pre(better.length > 0);

      expect(scoreFinished(item, choose(...better)).earned).toBeGreaterThanOrEqual(
        scoreFinished(item, response).earned,
      );
    }),
  );
});
