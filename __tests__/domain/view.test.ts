import fc from 'fast-check';
import { isChoice, type ScoredItem } from '../../domain/item';
import { shuffle } from '../../domain/seed';
import { viewBoard, viewOptions } from '../../domain/view';
import { aMatch, anExtended, anOrder, aPredict, aSingle, aSort, everyKind } from './an-item';
import { boardItems, orderItems, scoredItems } from './arbitrary-item';

function view(item: ScoredItem, seed: string) {
  return isChoice(item) ? { cards: viewOptions(item, seed), bins: [] } : viewBoard(item, seed);
}

function ids(list: { id: string }[]): string[] {
  return list.map(({ id }) => id);
}

test('the same seed gives the same order, and the list itself stays as it was', () => {
  const list = Object.freeze(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']);

  expect(shuffle(list, 'form-1')).toEqual(shuffle(list, 'form-1'));
  expect(shuffle(list, 'form-1')).not.toEqual(shuffle(list, 'form-2'));
});

test('a shuffled list is a permutation', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.string(), (list, seed) => {
      expect([...shuffle(list, seed)].sort()).toEqual([...list].sort());
    }),
  );
});

test('each of the six orders of three comes up about as often', () => {
  const counts = new Map<string, number>();
  for (let i = 0; i < 3000; i += 1) {
    const order = shuffle(['a', 'b', 'c'], `seed-${i}`).join('');
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }

  expect(counts.size).toBe(6);
  for (const count of counts.values()) expect(Math.abs(count - 500)).toBeLessThan(100);
});

test('frozen: a form that was drawn by an earlier release is shown in the same order still', () => {
  expect(shuffle([1, 2, 3, 4, 5, 6, 7, 8], 'provinces')).toEqual([7, 2, 4, 8, 5, 3, 1, 6]);
});

test('the view of an item holds all its cards and bins, in an order that the seed alone decides', () => {
  fc.assert(
    fc.property(scoredItems, fc.string(), (item, seed) => {
      const shown = view(item, seed);

      expect(view(item, seed)).toEqual(shown);
      expect(view({ ...item }, seed)).toEqual(shown);
      if (isChoice(item)) expect(ids(shown.cards).sort()).toEqual(ids(item.options).sort());
      else expect(ids(shown.cards).sort()).toEqual(ids(item.kind === 'cloze' ? item.words : item.cards).sort());
    }),
  );
});

test('another round, another order; another item, another order', () => {
  const orders = Array.from({ length: 10 }, (_, round) => ids(viewBoard(aSort(), `lesson/${round}`).cards).join());

  expect(new Set(orders).size).toBeGreaterThan(1);
  expect(
    Array.from({ length: 10 }, (_, i) => ids(viewOptions(aSingle({ id: `tw_${i}` }), 'lesson/0')).join()),
  ).not.toEqual(Array.from({ length: 10 }, () => ids(viewOptions(aSingle(), 'lesson/0')).join()));
});

test.each(everyKind().map((item) => [item.kind, item] as const))('%s: the view leaks no key', (_kind, item) => {
  const shown = JSON.stringify(view(item, 'lesson/0'));
  const secrets = [
    ...('options' in item ? item.options.flatMap((option) => [option.feedback, option.misconception]) : []),
    ...('cards' in item ? item.cards.flatMap((card) => [card.right, card.wrong, ...Object.values(card.at)]) : []),
    ...('gaps' in item ? item.gaps.flatMap((gap) => [gap.right, gap.wrong, ...Object.values(gap.at)]) : []),
    item.hint,
    item.explanation,
    '"correct"',
    '"bin":',
    '"accept"',
    '"word":',
  ].filter(Boolean);

  expect(secrets.filter((secret) => shown.includes(secret))).toEqual([]);
});

test('each card and bin of a view has an id and a text, nothing else', () => {
  fc.assert(
    fc.property(boardItems, fc.string(), (item, seed) => {
      const { cards, bins } = viewBoard(item, seed);

      for (const part of [...cards, ...bins]) expect(Object.keys(part).sort()).toEqual(['id', 'text']);
    }),
  );
});

test('the cards of an order are never shown in the order of the key', () => {
  fc.assert(
    fc.property(orderItems, fc.string(), (item, seed) => {
      expect(ids(viewBoard(item, seed).cards)).not.toEqual(ids(item.cards));
    }),
    { numRuns: 500 },
  );
});

test('the bins of a match are shuffled apart from its cards; those of a sort, of a shared list and of an order are not', () => {
  const seeds = Array.from({ length: 20 }, (_, i) => `seed-${i}`);
  const bins = (item: Parameters<typeof viewBoard>[0]) =>
    new Set(seeds.map((seed) => ids(viewBoard(item, seed).bins).join()));

  expect(bins(aMatch()).size).toBeGreaterThan(5);
  expect([...bins(aSort())]).toEqual(['one,many']);
  expect([...bins(anExtended())]).toEqual(['confirms,narrows,contradicts,untouched']);
  expect([...bins(anOrder())]).toEqual(['p1,p2,p3,p4']);
});

test('the options of a prediction stand as they were written', () => {
  expect(viewOptions(aPredict(), 'any')).toEqual([
    { id: 'ministry', text: 'A ministry' },
    { id: 'province', text: 'A province' },
  ]);
});
