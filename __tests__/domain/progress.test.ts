import fc from 'fast-check';
import { mergeLogs } from '../../domain/entry';
import { entriesOf, foldItem, foldItems, foldLesson, hasChanged, NOTHING_DONE } from '../../domain/progress';
import { foldCalibration, foldForm, formsOf } from '../../domain/quiz';
import { aFinish, aForm, aHelp, anAttempt, aVisit, entries } from './an-entry';

const wrong = { earned: 0, possible: 4 };
const half = { earned: 2, possible: 4 };
const right = { earned: 4, possible: 4 };

test('before any attempt nothing is done', () => {
  expect(foldItem([])).toEqual(NOTHING_DONE);
  expect(foldItem([aVisit(), aForm(), aFinish()])).toEqual(NOTHING_DONE);
});

test('the first attempt stays the score, whatever practice brings', () => {
  const first = anAttempt({ id: 'a', at: 1, score: half });
  const progress = foldItem([
    first,
    anAttempt({ id: 'b', at: 2, score: right }),
    anAttempt({ id: 'c', at: 3, round: 1, score: wrong }),
  ]);

  expect(progress.first).toEqual(first);
  expect(progress.best).toBe(1);
  expect(progress.last?.id).toBe('c');
});

test('the best is the best share so far, of any round', () => {
  expect(foldItem([anAttempt({ score: half })]).best).toBe(0.5);
  expect(foldItem([anAttempt({ score: half }), anAttempt({ id: 'b', score: wrong })]).best).toBe(0.5);
  expect(foldItem([anAttempt({ score: wrong })]).best).toBe(0);
});

test('a wrong try climbs no rung: it says how many are right, beside the help that was asked for', () => {
  const tries = [0, 1, 2, 3, 4, 4].map((rung, i) => anAttempt({ id: `a${i}`, at: i, rung, score: wrong }));

  expect([1, 2, 3, 4, 5, 6].map((count) => foldItem(tries.slice(0, count)).rung)).toEqual([1, 1, 2, 3, 4, 4]);
  expect(foldItem(tries).tries).toBe(6);
});

test('a right try solves the item and climbs no rung', () => {
  const solved = foldItem([anAttempt({ score: wrong }), anAttempt({ id: 'b', at: 2, rung: 1, score: right })]);

  expect(solved).toMatchObject({ isSolved: true, rung: 1, tries: 2 });
});

test('an unscored answer counts as done', () => {
  expect(foldItem([anAttempt({ score: null })])).toMatchObject({ isSolved: true, best: null, tries: 1, rung: 0 });
});

test('help raises the rung without a try, and never lowers it', () => {
  const tried = anAttempt({ score: wrong });

  expect(foldItem([tried, aHelp({ rung: 3 })])).toMatchObject({ rung: 3, tries: 1 });
  expect(foldItem([tried, aHelp({ rung: 3 }), aHelp({ id: 'h2', at: 3000, rung: 2 })]).rung).toBe(3);
});

test('a new round begins without tries or help, and keeps the first and the best', () => {
  const first = anAttempt({ id: 'a', at: 1, score: half, rung: 3 });
  const progress = foldItem([first, anAttempt({ id: 'b', at: 2, round: 1, score: wrong, rung: 0 })]);

  expect(progress).toMatchObject({ round: 1, tries: 1, rung: 1, isSolved: false, best: 0.5, first });
});

test('a round that begins with help is not solved, though the one before it was', () => {
  expect(foldItem([anAttempt({ score: right }), aHelp({ round: 1, rung: 1 })])).toMatchObject({
    ...{ isSolved: false, round: 1, rung: 1, tries: 0, last: null, best: 1 },
  });
});

test('handing in a form is no progress of an item', () => {
  expect(foldItems([aFinish({ form: 'form-1' })], 'form-1').size).toBe(0);
});

test('what another device adds to an older round leaves the current round alone', () => {
  const current = anAttempt({ id: 'b', at: 2, round: 1, score: right });
  const progress = foldItem([
    anAttempt({ id: 'a', at: 1, score: wrong }),
    current,
    anAttempt({ id: 'c', at: 3, round: 0, score: wrong, rung: 3 }),
    aHelp({ id: 'd', at: 4, round: 0, rung: 4 }),
  ]);

  expect(progress).toMatchObject({ round: 1, last: current, tries: 1, rung: 0, isSolved: true });
});

test('an item in a lesson, in a form and in another form are told apart', () => {
  const log = [
    anAttempt({ id: 'a', at: 1 }),
    anAttempt({ id: 'b', at: 2, form: 'form-1' }),
    aHelp({ id: 'c', at: 3, item: 'tw_match' }),
    aVisit({ id: 'd', at: 4 }),
  ];

  expect(entriesOf(log, 'tw_single', null).map((entry) => entry.id)).toEqual(['a']);
  expect(entriesOf(log, 'tw_single', 'form-1').map((entry) => entry.id)).toEqual(['b']);
  expect([...foldItems(log, null).keys()]).toEqual(['tw_single', 'tw_match']);
  expect([...foldItems(log, 'form-2').keys()]).toEqual([]);
});

test('all items at once are folded as each alone', () => {
  fc.assert(
    fc.property(fc.array(entries), fc.constantFrom(null, 'a'), (list, form) => {
      const log = mergeLogs([], list);
      for (const [item, progress] of foldItems(log, form))
        expect(progress).toEqual(foldItem(entriesOf(log, item, form)));
    }),
  );
});

test('folds depend on the set of entries alone, not on the way they came together', () => {
  fc.assert(
    fc.property(fc.uniqueArray(entries, { selector: (entry) => entry.id }), fc.nat(6), (list, cut) => {
      const once = mergeLogs([], list);
      const bit = list.slice(0, cut).reduce(mergeOne, mergeLogs([], list.slice(cut).reverse()));
      const lesson = { id: 'twinning', steps: [{ id: 'guess', title: '', items: ['tw_single'] }] };
      const folds = [once, bit].map((log) => ({
        items: foldItems(log, null),
        lesson: foldLesson(log, lesson),
        form: foldForm(log, 'a'),
        forms: formsOf(log, 'twinning'),
        calibration: foldCalibration(log.filter((entry) => entry.type === 'attempt')),
      }));

      expect(folds[0]).toEqual(folds[1]);
    }),
    { numRuns: 300 },
  );
});

function mergeOne(log: ReturnType<typeof mergeLogs>, entry: (typeof log)[number]) {
  return mergeLogs(log, [entry]);
}

test('an item that was edited since is told by its hash; one that an earlier release called otherwise is the same', () => {
  expect(hasChanged({ hash: 'hash-1', former: [] }, anAttempt({ hash: 'hash-1' }))).toBe(false);
  expect(hasChanged({ hash: 'hash-2', former: [] }, anAttempt({ hash: 'hash-1' }))).toBe(true);
  expect(hasChanged({ hash: 'hash-2', former: ['hash-1'] }, anAttempt({ hash: 'hash-1' }))).toBe(false);
  expect(hasChanged({ hash: 'hash-2', former: [] }, null)).toBe(false);
});

describe('a lesson', () => {
  const lesson = {
    id: 'twinning',
    steps: [
      { id: 'guess', title: 'Guess', items: ['tw_guess'] },
      { id: 'pairs', title: 'Pairs', items: ['tw_match', 'tw_single'] },
    ],
  };

  test('not begun', () => {
    expect(foldLesson([], lesson)).toEqual({ doneSteps: [], openSteps: [], at: null, share: 0, isDone: false });
  });

  test('a step is done when each of its items has been answered, right or wrong', () => {
    const log = [anAttempt({ id: 'a', item: 'tw_guess', score: null }), anAttempt({ id: 'b', item: 'tw_match' })];

    expect(foldLesson(log, lesson)).toMatchObject({ doneSteps: ['guess'], share: 0.5, isDone: false });
    expect(foldLesson([...log, anAttempt({ id: 'c', item: 'tw_single' })], lesson)).toMatchObject({
      doneSteps: ['guess', 'pairs'],
      openSteps: ['pairs'],
      share: 1,
      isDone: true,
    });
  });

  test('help or an answer in a quiz does not make a step done', () => {
    const log = [aHelp({ item: 'tw_guess' }), anAttempt({ item: 'tw_guess', form: 'form-1' })];

    expect(foldLesson(log, lesson).doneSteps).toEqual([]);
  });

  test('one is where one was last, in this lesson, at a step that still exists', () => {
    const log = [
      aVisit({ id: 'a', at: 1, step: 'guess' }),
      aVisit({ id: 'b', at: 2, step: 'pairs' }),
      aVisit({ id: 'c', at: 3, lesson: 'clustering', step: 'guess' }),
    ];

    expect(foldLesson(log, lesson).at).toBe('pairs');
    expect(foldLesson([...log, aVisit({ id: 'd', at: 4, step: 'cut' })], lesson).at).toBeNull();
  });

  test('a lesson without steps is no error', () => {
    expect(foldLesson([], { id: 'empty', steps: [] })).toMatchObject({ share: 0, isDone: true });
  });
});
