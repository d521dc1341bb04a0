import { foldKept } from '../../../domain/review/kept';
import { anAttempt } from '../an-entry';

const DAY = 86_400_000;
const dayOf = (at: number) => Math.floor(at / DAY);

function answer(item: string, day: number, isRight: boolean) {
  return anAttempt({
    id: `${item}-${day}`,
    item,
    at: day * DAY + 1,
    form: `review-${day}`,
    score: { earned: isRight ? 1 : 0, possible: 1 },
  });
}

test('before any question has come back nothing has been kept: a first answer is learning', () => {
  expect(foldKept([answer('a', 1, true)], 9, dayOf)).toBeNull();
});

test('what has come back is kept by its latest answer, since the first day on which one did', () => {
  const log = [
    answer('a', 1, true),
    answer('b', 1, true),
    answer('c', 1, true),
    answer('a', 3, false),
    answer('b', 4, true),
    answer('a', 5, true),
  ];

  expect(foldKept(log, 9, dayOf)).toEqual({ since: 3, kept: 2, of: 2 });
});
