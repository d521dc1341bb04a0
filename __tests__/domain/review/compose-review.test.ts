import { composeReview } from '../../../domain/review/compose-review';
import { listReviewItems } from '../../../domain/review/review-item';
import { anAttempt, aVisit } from '../an-entry';
import { aPredict, aSingle } from '../an-item';
import { aReviewItem } from './a-review';

const [asked, fresh, other] = [aReviewItem(), aReviewItem({ id: 'tw_2' }), aReviewItem({ id: 'tw_3' })];

const visited = aVisit({ at: 1 });

function seen(item: string, at: number) {
  return anAttempt({ id: `seen-${item}-${at}`, item, at });
}

test('a sibling with a stem not seen yet stands in for the item', () => {
  const review = composeReview(['tw_1'], [asked, fresh, other], [visited, seen('tw_1', 10)]);

  expect(review).toEqual({ items: ['tw_2'], standsFor: { tw_2: 'tw_1' } });
});

test('when all were seen, the least recently seen is asked, the item itself among them', () => {
  const pool = [asked, fresh, other];
  const log = [visited, seen('tw_3', 10), seen('tw_1', 20), seen('tw_2', 30)];

  expect(composeReview(['tw_1'], pool, log).items).toEqual(['tw_3']);
  expect(composeReview(['tw_1'], pool, [...log, seen('tw_3', 40)])).toEqual({ items: ['tw_1'], standsFor: {} });
});

test.each([
  ['another bank', aReviewItem({ id: 'x', bank: 'final' })],
  ['another objective', aReviewItem({ id: 'x', objective: 'tw2' })],
  ['another level', aReviewItem({ id: 'x', level: 'analyse' })],
  ['the lesson, which the learner has not come to', aReviewItem({ id: 'x', for: 'lesson' })],
])('an item of %s is no stand-in', (_what, stranger) => {
  expect(composeReview(['tw_1'], [asked, stranger], [visited, seen('tw_1', 10)]).items).toEqual(['tw_1']);
});

test('a lesson’s own exercise stands in once it was done', () => {
  const exercise = aReviewItem({ id: 'x', for: 'lesson' });

  expect(composeReview(['tw_1'], [asked, exercise], [seen('x', 5), seen('tw_1', 10)]).items).toEqual(['x']);
});

test('nothing new is asked before its lesson was seen', () => {
  const card = aReviewItem({ id: 'fi_1', bank: 'final' });
  const sibling = aReviewItem({ id: 'fi_2', bank: 'final' });
  const inQuiz = anAttempt({ id: 'a', item: 'fi_1', form: 'final-1' });

  expect(composeReview(['fi_1'], [card, sibling], [inQuiz]).items).toEqual(['fi_1']);
  expect(composeReview(['fi_1'], [card, sibling], [inQuiz, visited]).items).toEqual(['fi_2']);
});

test('no stem comes twice, and none that is due itself stands in for another', () => {
  const pool = [asked, fresh, other];
  const review = composeReview(['tw_1', 'tw_2'], pool, [visited, seen('tw_1', 10), seen('tw_2', 20)]);

  expect(review).toEqual({ items: ['tw_3', 'tw_2'], standsFor: { tw_3: 'tw_1' } });
});

test('lessons take turns, and what the course no longer has is left out', () => {
  const card = (id: string, lesson: string) => aReviewItem({ id, lesson, objective: id });
  const pool = [card('a1', 'a'), card('a2', 'a'), card('b1', 'b'), card('c1', 'c')];

  expect(composeReview(['a1', 'a2', 'gone', 'b1', 'c1'], pool, []).items).toEqual(['a1', 'b1', 'a2', 'c1']);
});

test('the items of a course are its scored items; an item of the final quiz belongs to its objective’s lesson', () => {
  const lesson = { id: 'twinning', outcomes: [{ id: 'tw1', text: 'Say it' }] };
  const lessons = [{ ...lesson, title: 'Twinning', question: 'Who?', minutes: 9, steps: [] }];
  const bank = { title: 'Final', draw: 1, pass: 0.7 };
  const banks = [
    { ...bank, id: 'twinning', items: [aPredict(), aSingle()] },
    { ...bank, id: 'final', items: [aSingle({ id: 'fi_1', bank: 'final', level: 'analyse', for: 'quiz' })] },
  ];

  expect(listReviewItems({ banks, lessons })).toEqual([
    aReviewItem({ id: 'tw_single', for: 'lesson' }),
    aReviewItem({ id: 'fi_1', bank: 'final', level: 'analyse' }),
  ]);
});
