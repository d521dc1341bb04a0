import fc from 'fast-check';
import { boardOf, placeId } from '../../domain/board';
import type { BoardItem, ChoiceItem, ScoredItem } from '../../domain/item';
import type { Placed, Response } from '../../domain/response';
import { choose, put } from './a-response';
import { aCloze, aLine, aMatch, aMultiple, anExtended, anOrder, aSingle, aSort, notesFor } from './an-item';

function names(prefix: string, count: number): { id: string; text: string }[] {
  return Array.from({ length: count }, (_, i) => ({ id: `${prefix}${i}`, text: `${prefix} ${i}` }));
}

function cards(count: number) {
  return names('card', count).map((card) => ({ ...card, ...notesFor(card.id), at: {} }));
}

function options(isCorrect: readonly boolean[]) {
  return names('option', isCorrect.length).map((option, i) => {
    const correct = isCorrect[i] === true;
    return { ...option, correct, feedback: `Why ${option.id}`, misconception: correct ? '' : `Wrong ${option.id}` };
  });
}

const single = fc
  .integer({ min: 2, max: 5 })
  .chain((count) => fc.nat(count - 1).map((key) => Array.from({ length: count }, (_, i) => i === key)))
  .map((key) => aSingle({ options: options(key) }));

const multiple = fc
  .array(fc.boolean(), { minLength: 3, maxLength: 6 })
  .filter((key) => key.includes(true))
  .map((key) => aMultiple({ options: options(key) }));

const match = fc.record({ count: fc.integer({ min: 2, max: 5 }), decoys: fc.nat(3) }).map(({ count, decoys }) =>
  aMatch({
    bins: names('bin', count + decoys),
    cards: cards(count).map((card, i) => ({ ...card, bin: `bin${i}` })),
  }),
);

const sort = fc.integer({ min: 2, max: 4 }).chain((bins) =>
  fc.array(fc.nat(bins - 1), { minLength: 2, maxLength: 8 }).map((key) =>
    aSort({
      bins: names('bin', bins),
      cards: cards(key.length).map((card, i) => ({ ...card, bin: `bin${key[i]}` })),
    }),
  ),
);

const extended = fc.integer({ min: 4, max: 8 }).chain((bins) =>
  fc.array(fc.nat(bins - 1), { minLength: 3, maxLength: 5 }).map((key) =>
    anExtended({
      bins: names('bin', bins),
      cards: cards(key.length).map((card, i) => ({ ...card, bin: `bin${key[i]}` })),
    }),
  ),
);

const order = fc.integer({ min: 3, max: 7 }).map((count) => anOrder({ cards: cards(count) }));

const cloze = fc.record({ gaps: fc.integer({ min: 1, max: 5 }), decoys: fc.nat(3) }).map(({ gaps, decoys }) =>
  aCloze({
    gaps: names('gap', gaps).map((gap, i) => ({ id: gap.id, word: `word${i}`, ...notesFor(gap.id), at: {} })),
    words: names('word', gaps + decoys),
  }),
);

const line = fc.integer({ min: 3, max: 7 }).chain((stops) =>
  fc
    .array(fc.uniqueArray(fc.integer({ min: 1, max: stops }), { minLength: 1, maxLength: stops }), {
      minLength: 2,
      maxLength: 6,
    })
    .map((key) => aLine({ stops, cards: cards(key.length).map((card, i) => ({ ...card, accept: key[i] ?? [1] })) })),
);

export const choiceItems: fc.Arbitrary<ChoiceItem> = fc.oneof(single, multiple);
export const boardItems: fc.Arbitrary<BoardItem> = fc.oneof(match, sort, extended, order, cloze, line);
export const scoredItems: fc.Arbitrary<ScoredItem> = fc.oneof(
  single,
  multiple,
  match,
  sort,
  extended,
  order,
  cloze,
  line,
);
export const orderItems = order;

/** A finished response: everything that must be placed is, within capacity, or as many options chosen as the kind allows. */
export function finished<T extends ScoredItem>(item: T): fc.Arbitrary<{ item: T; response: Response }> {
  return finishedResponse(item).map((response) => ({ item, response }));
}

function finishedResponse(item: ScoredItem): fc.Arbitrary<Response> {
  if (item.kind === 'single') return fc.constantFrom(...item.options.map((option) => choose(option.id)));
  if (item.kind === 'multiple')
    return fc
      .subarray(
        item.options.map((option) => option.id),
        { minLength: 1 },
      )
      .map((chosen) => choose(...chosen));
  return finishedPlaced(item).map(put);
}

function finishedPlaced(item: BoardItem): fc.Arbitrary<Placed> {
  const board = boardOf(item);
  const cardIds = board.cards.map((card) => card.id);
  const binIds = board.bins.map((bin) => bin.id);
  if (board.capacity === 'many')
    return fc
      .tuple(...cardIds.map(() => fc.constantFrom(...binIds)))
      .map((bins) => Object.fromEntries(cardIds.map((card, i) => [card, bins[i] ?? placeId(1)])));
  const used = board.fill === 'bins' ? binIds.length : cardIds.length;
  const exactly = { minLength: used, maxLength: used };
  return fc
    .tuple(fc.shuffledSubarray(cardIds, exactly), fc.shuffledSubarray(binIds, exactly))
    .map(([some, places]) => Object.fromEntries(some.map((card, i) => [card, places[i] ?? placeId(1)])));
}

/** Any response of any shape, half done, over-full or foreign. */
export function anyResponse(item: ScoredItem): fc.Arbitrary<Response> {
  const known =
    item.kind === 'single' || item.kind === 'multiple'
      ? item.options.map((option) => option.id)
      : boardOf(item).cards.map((card) => card.id);
  const bins = item.kind === 'single' || item.kind === 'multiple' ? [] : boardOf(item).bins.map((bin) => bin.id);
  const foreign = fc.oneof(fc.constantFrom('moon', '__proto__', 'constructor'), fc.string());
  const ids = (list: string[]) =>
    list.length === 0
      ? foreign
      : fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...list) }, { weight: 1, arbitrary: foreign });
  return fc.oneof(
    fc.array(ids(known), { maxLength: 8 }).map((chosen) => choose(...chosen)),
    fc.dictionary(ids(known), ids(bins), { maxKeys: 10 }).map(put),
    fc.string().map((text): Response => ({ kind: 'text', text })),
  );
}
