import { formatMs, median, timeMedian, writeTable } from '../../bench/measure.mjs';

test('the median is not moved by one slow run', () => {
  expect(median([3, 1, 900])).toBe(3);
  expect(median([4, 1, 3, 2])).toBe(2);
});

test('every run does the work once', async () => {
  let count = 0;

  await timeMedian({
    runs: 3,
    work: async () => {
      count += 1;
    },
  });

  expect(count).toBe(3);
});

test('writes a table that Markdown reads, with times no finer than they are', () => {
  const table = writeTable(
    ['Lessons', 'check'],
    [
      [10, formatMs(0.12345)],
      [500, formatMs(1234.5)],
    ],
  );

  expect(table).toBe('| Lessons | check |\n| --- | ---: |\n| 10 | 0.12 ms |\n| 500 | 1235 ms |');
});
