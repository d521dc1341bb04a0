import { findOpenReview, foldReview } from '../../../domain/review/review-form';
import { aFinish, aForm, anAttempt } from '../an-entry';
import { MISSED, REMEMBERED } from './a-review';

const lessons: Record<string, string> = { a1: 'a', b1: 'b', b2: 'b', c1: 'c' };
const lessonOf = (item: string) => lessons[item] ?? null;

const review = aForm({ bank: 'review', items: ['b1', 'a1', 'b2', 'c1'] });

let count = 0;

function answer(item: string, outcome: typeof REMEMBERED, round = 0) {
  count += 1;
  return anAttempt({ id: `r${count}`, at: 2000 + count, item, form: 'form-1', round, ...outcome });
}

function queue(...log: ReturnType<typeof answer>[]) {
  const progress = foldReview([review, ...log], 'form-1', lessonOf);
  return progress?.askings.map(({ item, round, attempt }) => `${item}/${round}${attempt ? ' answered' : ''}`);
}

test('at first everything is open', () => {
  expect(queue()).toEqual(['b1/0', 'a1/0', 'b2/0', 'c1/0']);
  expect(foldReview([review], 'form-1', lessonOf)).toMatchObject({ left: 4, isFinished: false });
});

test('what is missed comes again at the end, and what is left counts it', () => {
  const log = [answer('b1', MISSED), answer('a1', REMEMBERED)];

  expect(queue(...log)).toEqual(['b1/0 answered', 'a1/0 answered', 'b2/0', 'c1/0', 'b1/1']);
  expect(foldReview([review, ...log], 'form-1', lessonOf)?.left).toBe(3);
});

test('a second look stays one when the clock was set back before it', () => {
  const first = answer('b1', MISSED);
  const again = { ...answer('b1', REMEMBERED, 1), at: first.at - 500 };
  const others = ['a1', 'b2', 'c1'].map((item) => answer(item, REMEMBERED));

  expect(queue(again, first, ...others)).toEqual([
    ...['b1/0 answered', 'a1/0 answered', 'b2/0 answered', 'c1/0 answered'],
    'b1/1 answered',
  ]);
});

test('a second look comes once, right or wrong, and lessons take turns there too', () => {
  const first = [answer('b1', MISSED), answer('a1', MISSED), answer('b2', MISSED), answer('c1', REMEMBERED)];
  const open = ['b1/1', 'a1/1', 'b2/1'];
  const done = first.map(({ item }) => `${item}/0 answered`);

  expect(queue(...first)).toEqual([...done, ...open]);
  expect(queue(...first, answer('b1', MISSED, 1))).toEqual([...done, 'b1/1 answered', 'a1/1', 'b2/1']);
});

test('partly right from four fifths of the points counts as remembered, below that as missed', () => {
  const score = (earned: number) => ({ score: { earned, possible: 5 } });

  expect(queue(answer('b1', score(4)), answer('a1', score(3)))).toContain('a1/1');
  expect(queue(answer('b1', score(4)))).not.toContain('b1/1');
});

test('an item that the course no longer has is left out', () => {
  const old = aForm({ bank: 'review', items: ['gone', 'a1'] });

  expect(foldReview([old], 'form-1', lessonOf)?.askings.map(({ item }) => item)).toEqual(['a1']);
});

test('a quiz form is no review, and a form of another device neither', () => {
  expect(foldReview([aForm()], 'form-1', lessonOf)).toBeNull();
  expect(foldReview([review], 'form-2', lessonOf)).toBeNull();
});

test('the latest review that was begun and not ended is open', () => {
  const later = aForm({ id: 'form-2', at: 5000, bank: 'review', items: ['a1'] });

  expect(findOpenReview([review, later], lessonOf)?.form.id).toBe('form-2');
  expect(findOpenReview([review, aFinish()], lessonOf)).toBeNull();
  expect(findOpenReview([aForm()], lessonOf)).toBeNull();
  expect(findOpenReview([later, { ...answer('a1', REMEMBERED), form: 'form-2' }], lessonOf)).toBeNull();
});
