import { createTasteStore } from '../../runtime/tastes';

function aPlace(kept: Record<string, string> = {}) {
  return {
    kept,
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => {
      kept[key] = value;
    },
  };
}

test('a taste is there again for the next page of the same browser', () => {
  const place = aPlace();
  const first = createTasteStore();
  first.keepIn(() => place);
  first.set({ hasKeys: false });

  const second = createTasteStore();
  second.keepIn(() => place);

  expect(second.get()).toEqual({ hasKeys: false, way: 'board' });
});

test('without a place, and with one that refuses, a taste lasts as long as the page', () => {
  const refused = createTasteStore();
  refused.keepIn(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  const alone = createTasteStore();
  for (const store of [refused, alone]) store.set({ hasKeys: false });

  expect([refused.get(), alone.get()]).toEqual([
    { hasKeys: false, way: 'board' },
    { hasKeys: false, way: 'board' },
  ]);
});

test.each(['', 'no json', 'null', '[]', '{"hasKeys":"no"}'])('what is no taste of ours (%j) is passed over', (text) => {
  const store = createTasteStore();
  store.keepIn(() => aPlace({ 'provinces-tastes': text }));

  expect(store.get()).toEqual({ hasKeys: true, way: 'board' });
});
