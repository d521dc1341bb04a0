import { splitCode } from '../../domain/code-piece';
import { openPieceShelf } from '../../runtime/piece-shelf';

const [one, two, three] = splitCode('abcdefghi', 3);
const [other] = splitCode('xyz', 3);
if (!one || !two || !three || !other) throw new Error('no parts');

/** A local storage that tabs share, whose disk may be full. */
function aPlace({ isFull = false } = {}) {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (isFull) throw new DOMException('full', 'QuotaExceededError');
      kept.set(key, value);
    },
    removeItem: (key: string) => void kept.delete(key),
  };
}

test('parts that were put in one tab are there in another, each once', () => {
  const place = aPlace();
  const shelf = openPieceShelf(
    () => place,
    () => 1000,
  );
  shelf.add(two);
  openPieceShelf(
    () => place,
    () => 2000,
  ).add(one);
  shelf.add(two);

  expect(new Set(shelf.list())).toEqual(new Set([one, two]));
  expect(shelf.list()).toHaveLength(2);
});

test('a part of another set takes the place of what was there', () => {
  const place = aPlace();
  const shelf = openPieceShelf(
    () => place,
    () => 1000,
  );
  shelf.add(one);

  shelf.add(other);

  expect(shelf.list()).toEqual([other]);
});

test('after a day without a new part all are forgotten', () => {
  const place = aPlace();
  openPieceShelf(
    () => place,
    () => 0,
  ).add(one);

  expect(
    openPieceShelf(
      () => place,
      () => 86_399_999,
    ).list(),
  ).toEqual([one]);
  expect(
    openPieceShelf(
      () => place,
      () => 86_400_000,
    ).list(),
  ).toEqual([]);
});

test('clearing leaves nothing behind', () => {
  const place = aPlace();
  const shelf = openPieceShelf(
    () => place,
    () => 1000,
  );
  shelf.add(one);

  shelf.clear();

  expect(shelf.list()).toEqual([]);
  expect(place.kept.size).toBe(0);
});

test('where the storage is full, or forbidden, the parts last as long as the page', () => {
  const full = openPieceShelf(
    () => aPlace({ isFull: true }),
    () => 1000,
  );
  const forbidden = openPieceShelf(
    () => {
      throw new DOMException('no', 'SecurityError');
    },
    () => 1000,
  );

  for (const shelf of [full, forbidden]) {
    shelf.add(three);
    shelf.add(one);
    expect(shelf.list()).toEqual([three, one]);
    shelf.clear();
    expect(shelf.list()).toEqual([]);
  }
});

test.each(['{', 'null', '[]', '{"since":1000}', '{"since":"x","parts":[]}', '{"since":1000,"parts":[7,"a.b",null]}'])(
  'what somebody else left there (%s) is no part',
  (text) => {
    const place = aPlace();
    place.kept.set('provinces-parts', text);

    expect(
      openPieceShelf(
        () => place,
        () => 1000,
      ).list(),
    ).toEqual([]);
  },
);
