import fc from 'fast-check';
import type { Bank } from '../../domain/course';
import {
  drawForm,
  type FormProgress,
  foldCalibration,
  foldForm,
  formsOf,
  missedItems,
  pickItems,
  scoreForm,
} from '../../domain/quiz';
import { aFinish, aForm, anAttempt, aVisit } from './an-entry';
import { aMatch, aPredict, aSingle } from './an-item';

function aBank(count: number, draw: number): Bank {
  const items = Array.from({ length: count }, (_, i) => aSingle({ id: `q${i}`, for: 'quiz' }));
  return { id: 'twinning', title: 'Quiz', draw, pass: 0.7, items: [aPredict(), aSingle({ id: 'l0' }), ...items] };
}

test('a form is drawn from the quiz items alone, without repeats, as many as the bank says', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 15 }), fc.string(), (count, draw, form) => {
      const drawn = drawForm(aBank(count, draw), form);

      expect(drawn.length).toBe(Math.min(count, draw));
      expect(new Set(drawn).size).toBe(drawn.length);
      expect(drawn.every((id) => id.startsWith('q'))).toBe(true);
      expect(drawForm(aBank(count, draw), form)).toEqual(drawn);
    }),
  );
});

test('every quiz item can be drawn, and forms differ', () => {
  const bank = aBank(8, 3);
  const forms = Array.from({ length: 60 }, (_, i) => drawForm(bank, `form-${i}`));

  expect(new Set(forms.flat()).size).toBe(8);
  expect(new Set(forms.map((form) => form.join())).size).toBeGreaterThan(20);
});

test('a form that the log does not hold is null', () => {
  expect(foldForm([aForm(), aVisit({ id: 'form-2' })], 'form-2')).toBeNull();
});

test('in a form the first answer to an item counts', () => {
  const log = [
    aForm(),
    anAttempt({ id: 'a', at: 2000, form: 'form-1' }),
    anAttempt({ id: 'b', at: 3000, form: 'form-1', score: { earned: 1, possible: 1 } }),
    anAttempt({ id: 'c', at: 4000, form: 'form-2', item: 'tw_match' }),
    anAttempt({ id: 'd', at: 5000, form: null, item: 'tw_match' }),
  ];
  const progress = foldForm(log, 'form-1');

  expect([...(progress?.answers ?? [])].map(([item, attempt]) => [item, attempt.id])).toEqual([['tw_single', 'a']]);
  expect(progress).toMatchObject({ isFinished: false, finishedAt: null });
});

test('a form is finished when it was first handed in', () => {
  const log = [aForm(), aFinish({ at: 9000 }), aFinish({ id: 'finish-2', at: 9500 })];

  expect(foldForm(log, 'form-1')).toMatchObject({ isFinished: true, finishedAt: 9000 });
  expect(foldForm([...log, aForm({ id: 'form-2' })], 'form-2')).toMatchObject({ isFinished: false });
});

test('the forms of a bank, latest first', () => {
  const log = [
    aForm({ id: 'old', at: 1 }),
    aForm({ id: 'other', at: 2, bank: 'final' }),
    aForm({ id: 'new', at: 3, isPractice: true }),
  ];

  expect(formsOf(log, 'twinning').map((form) => form.id)).toEqual(['new', 'old']);
});

/** A form of three items: one fully right, one half right, one not answered. */
function aProgress(): FormProgress {
  const form = aForm({ items: ['whole', 'half', 'open'] });
  const whole = anAttempt({ item: 'whole', score: { earned: 3, possible: 3 } });
  const half = anAttempt({ item: 'half', score: { earned: 3, possible: 6 } });
  return {
    form,
    answers: new Map([
      ['half', half],
      ['whole', whole],
    ]),
    isFinished: true,
    finishedAt: 9000,
  };
}

test('each item counts one point, a partly right one its share, an unanswered one none', () => {
  expect(scoreForm(aProgress())).toEqual({ earned: 1.5, possible: 3 });
});

test('an answer to an item that is not in the form does not count', () => {
  const progress = aProgress();
  progress.answers.set('stray', anAttempt({ item: 'stray', score: { earned: 1, possible: 1 } }));

  expect(scoreForm(progress)).toEqual({ earned: 1.5, possible: 3 });
  expect(missedItems(progress)).toEqual(['half', 'open']);
});

test('missed is what was not fully right, in the order of the form', () => {
  expect(missedItems(aProgress())).toEqual(['half', 'open']);
});

test('calibration: of the answers given with each confidence, how many were fully right', () => {
  const answers = [
    anAttempt({ confidence: 3, score: { earned: 1, possible: 1 } }),
    anAttempt({ confidence: 3, score: { earned: 1, possible: 2 } }),
    anAttempt({ confidence: 1, score: { earned: 0, possible: 1 } }),
    anAttempt({ confidence: 0, score: { earned: 1, possible: 1 } }),
    anAttempt({ confidence: 2, score: null }),
  ];

  expect(foldCalibration(answers)).toEqual([
    { confidence: 1, right: 0, given: 1 },
    { confidence: 2, right: 0, given: 0 },
    { confidence: 3, right: 1, given: 2 },
  ]);
});

test('items are found across banks in the order asked for; those that are gone are left out', () => {
  const banks = [aBank(2, 1), { ...aBank(0, 1), id: 'final', items: [aMatch()] }];

  expect(pickItems(banks, ['tw_match', 'gone', 'q1', 'q0']).map((item) => item.id)).toEqual(['tw_match', 'q1', 'q0']);
});
