import { DAY_MS } from '../../domain/review/day';
import { localDay } from '../../runtime/local-day';

test('a day runs from midnight to midnight by the clock on the wall, on every day of two years, clock changes and a leap day too', () => {
  const wrong: string[] = [];
  for (let n = 0; n < 731; n += 1) {
    const expected = Date.UTC(2027, 0, 1 + n) / DAY_MS;
    const midnight = new Date(2027, 0, 1 + n);
    const evening = new Date(2027, 0, 1 + n, 23, 59, 59, 999);
    for (const moment of [midnight, evening]) if (localDay(moment.getTime()) !== expected) wrong.push(String(moment));
  }

  expect(wrong).toEqual([]);
});
