import fc from 'fast-check';
import { holdsWork, joinWork } from '../../../domain/assignment/join-work';
import type { Work, WorkAnswer, WorkForm } from '../../../domain/assignment/work';
import { choose } from '../a-response';

function anAnswer(item: string, at: number, option = 'centre'): WorkAnswer {
  return { item, hash: 'hash-1', at, elapsedMs: 10, response: choose(option) };
}

function aTry(parts: Partial<WorkForm> = {}): WorkForm {
  return { id: 'f1', bank: 'twinning', at: 100, finishedAt: null, items: ['q0', 'q1'], answers: [], ...parts };
}

const both = [anAnswer('q0', 110), anAnswer('q1', 120)];

test('work holds itself, and work that has less in it', () => {
  const work: Work = { lessons: [anAnswer('tw_single', 1), anAnswer('tw_sort', 2)], forms: [aTry({ answers: both })] };

  expect(holdsWork(work, work)).toBe(true);
  expect(holdsWork(work, { lessons: [], forms: [] })).toBe(true);
  expect(holdsWork(work, { ...work, lessons: work.lessons.slice(1) })).toBe(true);
  expect(holdsWork(work, { ...work, forms: [] })).toBe(true);
  expect(holdsWork(work, { ...work, forms: [aTry({ answers: both.slice(1) })] })).toBe(true);
  expect(holdsWork({ ...work, lessons: work.lessons.slice(1) }, work)).toBe(false);
  expect(holdsWork({ ...work, forms: [] }, work)).toBe(false);
  expect(holdsWork({ ...work, forms: [aTry({ answers: both.slice(1) })] }, work)).toBe(false);
});

test.each<[string, Partial<WorkAnswer>]>([
  ['at another moment', { at: 2 }],
  ['to another version', { hash: 'hash-2' }],
  ['otherwise', { response: choose('alone') }],
])('an answer that was given %s is another one', (_how, change) => {
  const answer = anAnswer('tw_single', 1);

  expect(holdsWork({ lessons: [{ ...answer, ...change }], forms: [] }, { lessons: [answer], forms: [] })).toBe(false);
});

test('how long an answer took does not make it another one', () => {
  const answer = anAnswer('tw_single', 1);

  expect(holdsWork({ lessons: [answer], forms: [] }, { lessons: [{ ...answer, elapsedMs: 99 }], forms: [] })).toBe(
    true,
  );
});

test.each<[string, Partial<WorkForm>, boolean]>([
  ['of another bank', { bank: 'clustering' }, false],
  ['begun at another moment', { at: 101 }, false],
  ['of other questions', { items: ['q0', 'q2'] }, false],
  ['of the same questions in another order', { items: ['q1', 'q0'] }, false],
  ['that was handed in since', { finishedAt: 200 }, true],
])('a try %s: whether it holds the one before', (_how, change, holds) => {
  const of = (form: WorkForm): Work => ({ lessons: [], forms: [form] });

  expect(holdsWork(of(aTry(change)), of(aTry()))).toBe(holds);
});

test('a try that was handed in is held only by one that was handed in at the same moment', () => {
  const of = (finishedAt: number | null): Work => ({ lessons: [], forms: [aTry({ finishedAt })] });

  expect([200, 201, null].map((at) => holdsWork(of(at), of(200)))).toEqual([true, false, false]);
});

test('of each exercise the earliest answer stands, in the order in which they were given, and those that differ are counted', () => {
  const phone = [anAnswer('tw_single', 5, 'alone'), anAnswer('tw_sort', 2), anAnswer('tw_match', 9)];
  const laptop = [anAnswer('tw_single', 3, 'firms'), anAnswer('tw_sort', 4), anAnswer('tw_sentence', 1)];
  const { work, differing } = joinWork([
    { lessons: phone, forms: [] },
    { lessons: laptop, forms: [] },
  ]);

  expect(
    work.lessons.map(({ item, at, response }) => [item, at, response.kind === 'choice' && response.chosen[0]]),
  ).toEqual([
    ['tw_sentence', 1, 'centre'],
    ['tw_sort', 2, 'centre'],
    ['tw_single', 3, 'firms'],
    ['tw_match', 9, 'centre'],
  ]);
  expect(differing).toBe(1);
});

test('the parts of one try come together: its answers, the moment it was begun and the first at which it was handed in', () => {
  const parts = [
    aTry({ at: 100, finishedAt: 400, answers: [anAnswer('q0', 110)] }),
    aTry({ at: 90, finishedAt: 300, answers: [anAnswer('q1', 105), anAnswer('q0', 120, 'alone')] }),
    aTry({ at: 95 }),
  ];
  const { work, differing } = joinWork(parts.map((form) => ({ lessons: [], forms: [form] })));

  expect(work.forms).toEqual([
    { ...aTry(), at: 90, finishedAt: 300, answers: [anAnswer('q1', 105), anAnswer('q0', 110)] },
  ]);
  expect(differing).toBe(1);
});

test('tries stand in the order in which they were begun, and one that nobody handed in is open', () => {
  const forms = [aTry({ id: 'f2', at: 300 }), aTry({ id: 'f1', at: 100 })];
  const { work } = joinWork(forms.map((form) => ({ lessons: [], forms: [form] })));

  expect(work.forms.map(({ id, finishedAt }) => [id, finishedAt])).toEqual([
    ['f1', null],
    ['f2', null],
  ]);
});

test('of what is said to be of one moment the one that is listed first stands', () => {
  const work = (option: string, bank: string): Work => ({
    lessons: [anAnswer('tw_single', 1, option)],
    forms: [aTry({ bank })],
  });
  const joined = joinWork([work('centre', 'twinning'), work('alone', 'clustering')]).work;

  expect(joined).toEqual(work('centre', 'twinning'));
});

test('answers that differ are counted over the lessons and all tries', () => {
  const of = (option: string): Work => ({
    lessons: [anAnswer('tw_single', 1, option)],
    forms: ['f1', 'f2'].map((id) => aTry({ id, answers: [anAnswer('q0', 110, option), anAnswer('q1', 120)] })),
  });

  expect(joinWork([of('centre'), of('alone')]).differing).toBe(3);
});

test('what is joined holds each part of which no answer was given otherwise elsewhere, whatever the order', () => {
  const parts = fc.uniqueArray(fc.nat(9), { maxLength: 6 }).map(
    (list): Work => ({
      lessons: list.map((i) => anAnswer(`i${i}`, i)),
      forms: list
        .slice(0, 2)
        .map((i) => aTry({ id: `f${i}`, at: i, answers: [anAnswer(`q${list.length}`, 50 + list.length)] })),
    }),
  );
  fc.assert(
    fc.property(fc.array(parts, { minLength: 1, maxLength: 4 }), (works) => {
      const { work, differing } = joinWork(works);

      expect(works.every((each) => holdsWork(work, each))).toBe(true);
      expect(differing).toBe(0);
      expect(new Set(work.lessons.map(({ item }) => item)).size).toBe(work.lessons.length);
    }),
  );
});
