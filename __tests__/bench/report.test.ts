import { readTimes } from '../../bench/build-times.mjs';
import { writeAnswers, writeBuilds } from '../../bench/report.mjs';

const wait = (doneMs: number) => ({ cold: { paintMs: doneMs, shownMs: doneMs, doneMs }, warm: null });

test('says beside each number what was to be reached and whether it is', () => {
  const times = { html: wait(400), bare: wait(1200), lesson: wait(500), quiz: wait(1300) };

  const table = writeAnswers({ rounds: 5, load: 0.5, times });

  expect(table).toContain(
    '| Lesson: feedback to the first answer | 400 | 1200 | 500 | ≤ 1.25 × html = 500 | met (1.25 ×) |',
  );
  expect(table).toContain(
    '| Quiz: start → first question | – | 1200 | 1300 | ≤ 1 × bare Next = 1200 | **not met** (1.08 ×) |',
  );
});

test('compares a build with a bare one by the clock and by the processor', () => {
  const rows = [{ lessons: 100, pages: 636, here: { wallS: 60, cpuS: 90 }, bare: { wallS: 20, cpuS: 45 } }];

  expect(writeBuilds({ rows, load: 1 })).toContain(
    '| 100 | 636 | 60 s (90) | 20 s (45) | 3.00 × | 2.00 × | **not met** |',
  );
});

test('reads what the children of a shell took', () => {
  expect(readTimes('0m0.010000s 0m0.020000s\n1m2.500000s 0m7.250000s\n')).toBeCloseTo(69.75);
});
