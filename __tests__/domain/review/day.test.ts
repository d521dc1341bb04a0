import fc from 'fast-check';
import { dateOfDay, dayOfDate } from '../../../domain/review/day';

test('a date and its day name each other, leap days and turns of the year too', () => {
  expect(dayOfDate('1970-01-01')).toBe(0);
  expect(dayOfDate('2028-02-29')).toBe((dayOfDate('2028-02-28') ?? 0) + 1);
  expect(dayOfDate('2028-03-01')).toBe((dayOfDate('2028-02-29') ?? 0) + 1);
  expect(dayOfDate('2027-01-01')).toBe((dayOfDate('2026-12-31') ?? 0) + 1);
  expect(dateOfDay((dayOfDate('2028-02-29') ?? 0) + 366)).toBe('2029-03-01');
});

test('any day comes back from its date', () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000, max: 2_000_000 }), (day) => {
      expect(dayOfDate(dateOfDay(day))).toBe(day);
    }),
  );
});

test.each(['2027-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '12.12.2026', '2026-12-12T00:00', '', '0'])(
  '%p is no date',
  (text) => {
    expect(dayOfDate(text)).toBeNull();
  },
);
