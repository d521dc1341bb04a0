import { compareReceipts } from '../../../domain/assignment/compare-receipts';
import type { Receipt } from '../../../domain/assignment/receipt';
import type { WorkAnswer, WorkForm } from '../../../domain/assignment/work';
import { choose } from '../a-response';
import { aReceipt } from './a-receipt';

function anAnswer(item: string, at: number): WorkAnswer {
  return { item, hash: 'hash-1', at, elapsedMs: 10, response: choose('centre') };
}

const answers = (...items: string[]) => items.map((item, i) => anAnswer(item, i + 1));

function aTry(parts: Partial<WorkForm> = {}): WorkForm {
  return { id: 'f1', bank: 'twinning', at: 100, finishedAt: null, items: ['q0', 'q1'], answers: [], ...parts };
}

function signed(
  name: string,
  lessons: WorkAnswer[],
  { forms = [], at = 9000 }: { forms?: WorkForm[]; at?: number } = {},
) {
  return aReceipt({ name, at, work: { lessons, forms } });
}

function compare(receipts: Receipt[], sign: 'name' | 'email' = 'name') {
  return compareReceipts(
    receipts.map((receipt, i) => ({ key: `r${i}`, source: `${i}.json`, receipt })),
    sign,
  );
}

const superseded = (receipts: Receipt[]) => compare(receipts).standings.map(({ isSuperseded }) => isSuperseded);

test('a receipt that stands alone has nothing said of it', () => {
  expect(compare([signed('Amina', answers('a'))])).toEqual({
    standings: [
      {
        ...{ isSuperseded: false, isJoined: false, joined: 1, differing: 0 },
        ...{ hasRival: false, hasNamesake: false, sharedWith: [] },
      },
    ],
    groups: [[0]],
  });
});

test('of the same work the receipt that was made last stands, and of those the one that came last', () => {
  const work = answers('a', 'b');
  const of = (...at: number[]) => superseded(at.map((each) => signed('Amina', work, { at: each })));

  expect(of(5, 7)).toEqual([true, false]);
  expect(of(7, 5)).toEqual([false, true]);
  expect(of(5, 5)).toEqual([true, false]);
});

test.each<[string, Partial<WorkForm>[], Partial<WorkForm>[]]>([
  ['another try', [{}, { id: 'f2' }], [{}]],
  ['another answer in a try', [{ answers: answers('q0', 'q1') }], [{ answers: answers('q0') }]],
  ['the end of a try', [{ finishedAt: 900 }], [{}]],
])('a receipt that holds another and %s replaces it, whichever was made or came last', (_what, more, less) => {
  const large = (at: number) => signed('Amina', [], { at, forms: more.map(aTry) });
  const small = (at: number) => signed('Amina', [], { at, forms: less.map(aTry) });

  expect(superseded([small(9), large(5)])).toEqual([true, false]);
  expect(superseded([large(5), small(9)])).toEqual([false, true]);
  expect(superseded([small(5), large(5)])).toEqual([true, false]);
  expect(superseded([large(5), small(5)])).toEqual([false, true]);
});

test('a receipt replaces no one’s but its own person’s', () => {
  expect(superseded([signed('Amina', answers('a')), signed('Bo', answers('a', 'b'))])).toEqual([false, false]);
});

test('each is compared with sixty of its person’s, the largest; beyond that it stands', () => {
  // The larger the earlier it is compared; the nth has n answers that nobody else has, and one of its own in common with none.
  const crowd = Array.from({ length: 61 }, (_, n) =>
    signed(
      'Amina',
      Array.from({ length: 70 - n }, (_, i) => anAnswer(`r${n}-${i}`, 1000 * n + i + 1)),
    ),
  );
  const heldBy = (n: number) => signed('Amina', crowd[n]?.work.lessons.slice(0, 1) ?? []);
  const standings = superseded([...crowd, heldBy(59), heldBy(60)]);

  expect(standings.slice(0, 61)).toEqual(Array(61).fill(false));
  expect(standings.slice(61)).toEqual([true, false]);
});

test('what one person handed in counts together, but for what is held already; who signs with a name counts alone', () => {
  const receipts = [
    signed('a@example.org', [anAnswer('a', 1)]),
    signed('b@example.org', [anAnswer('a', 2)]),
    signed('A@example.org', [anAnswer('b', 3)]),
    signed('a@example.org', []),
  ];
  const inOrder = (groups: number[][]) => groups.map((group) => [...group].sort()).sort();

  expect(inOrder(compare(receipts, 'email').groups)).toEqual([[0, 2], [1]]);
  expect(inOrder(compare(receipts, 'name').groups)).toEqual([[0], [1], [2]]);
  expect(compare(receipts, 'email').standings.some(({ hasNamesake, hasRival }) => hasNamesake || hasRival)).toBe(false);
});

test('of one name, without a common answer it may be two people; with one, one of them was changed', () => {
  const of = (...lists: WorkAnswer[][]) =>
    compare(lists.map((list) => signed('Amina', list))).standings.map(({ hasRival, hasNamesake }) => [
      hasRival,
      hasNamesake,
    ]);
  const [one, other, both] = [
    [anAnswer('a', 1), anAnswer('b', 2)],
    [anAnswer('c', 3)],
    [anAnswer('a', 1), anAnswer('d', 4)],
  ];

  expect(of(one, other)).toEqual([
    [false, true],
    [false, true],
  ]);
  expect(of(one, both)).toEqual([
    [true, false],
    [true, false],
  ]);
  expect(of(one, other, both)).toEqual([
    [true, true],
    [false, true],
    [true, true],
  ]);
});

test('one that is replaced is neither a rival nor a namesake', () => {
  const { standings } = compare([signed('Amina', answers('a')), signed('Amina', answers('a', 'b'))]);

  expect(standings.map(({ hasRival, hasNamesake }) => [hasRival, hasNamesake])).toEqual([
    [false, false],
    [false, false],
  ]);
});

test('receipts that nobody signed are not taken for one name', () => {
  const { standings } = compare([
    signed('', [anAnswer('a', 1)]),
    signed('', [anAnswer('a', 1), anAnswer('b', 2)]),
    signed('', [anAnswer('c', 3)]),
  ]);

  expect(standings.some(({ hasRival, hasNamesake }) => hasRival || hasNamesake)).toBe(false);
});

test('whoever else has an answer of the same moment is named, each name once', () => {
  const shared = anAnswer('a', 1);
  const { standings } = compare([
    signed('Amina', [shared, anAnswer('b', 2)]),
    signed('Bo', [shared, anAnswer('b', 2), anAnswer('c', 3)]),
    signed('Chipo', [], { forms: [aTry({ answers: [shared] })] }),
    signed('Dana', [anAnswer('a', 9), anAnswer('z', 1)]),
    signed('Bo', [shared, anAnswer('d', 4)]),
  ]);

  expect(standings.map(({ sharedWith }) => sharedWith)).toEqual([
    ['Bo', 'Chipo'],
    ['Amina', 'Chipo'],
    ['Amina', 'Bo'],
    [],
    ['Amina', 'Chipo'],
  ]);
});

test('one person under two spellings shares with nobody', () => {
  const receipts = ['a@example.org', 'Amina <A@example.org>'].map((name) => signed(name, [anAnswer('a', 1)]));

  expect(compare(receipts, 'email').standings.map(({ sharedWith }) => sharedWith)).toEqual([[], []]);
  expect(compare(receipts, 'name').standings.map(({ sharedWith }) => sharedWith.length)).toEqual([1, 1]);
});

test('an answer twice in one receipt is shared with nobody', () => {
  const twice = signed('Amina', [anAnswer('a', 1)], { forms: [aTry({ answers: [anAnswer('a', 1)] })] });

  expect(compare([twice]).standings[0]?.sharedWith).toEqual([]);
});

test('at most fifty are named, whether they share one moment or many', () => {
  const crowd = Array.from({ length: 60 }, (_, i) => signed(`S${i}`, [anAnswer('a', 1)]));
  const one = signed(
    'Amina',
    Array.from({ length: 60 }, (_, i) => anAnswer(`i${i}`, i)),
  );
  const each = Array.from({ length: 60 }, (_, i) => signed(`S${i}`, [anAnswer(`i${i}`, i)]));

  expect(compare(crowd).standings.map(({ sharedWith }) => sharedWith.length)).toEqual([
    ...Array(50).fill(49),
    ...Array(10).fill(0),
  ]);
  expect(compare([one, ...each]).standings[0]?.sharedWith).toHaveLength(50);
});

test('of three of one name a rival is one that stands, whatever was replaced', () => {
  const [old, whole, other] = [[anAnswer('a', 1)], [anAnswer('a', 1), anAnswer('b', 2)], [anAnswer('c', 3)]];
  const { standings } = compare([old, whole, other].map((list) => signed('Amina', list)));

  // The first shares an answer with the second, but is held by it: who is left are two without a common answer.
  expect(standings.map(({ hasRival, hasNamesake }) => [hasRival, hasNamesake])).toEqual([
    [false, false],
    [false, true],
    [false, true],
  ]);
});

test('one of another name that shares an answer is no rival', () => {
  const receipts = ['Amina', 'Amina', 'Bo'].map((name, i) => signed(name, [anAnswer(i === 1 ? 'b' : 'a', 1)]));

  expect(compare(receipts).standings.map(({ hasRival, hasNamesake }) => [hasRival, hasNamesake])).toEqual([
    [false, true],
    [false, true],
    [false, false],
  ]);
});
