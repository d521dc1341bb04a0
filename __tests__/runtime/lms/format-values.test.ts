import fc from 'fast-check';
import {
  formatClock,
  formatDuration,
  formatTimeOfDay,
  formatTimestamp,
  toRaw,
  toScaled,
} from '../../../runtime/lms/format-values';

test('trap 8 and 19: 59.999 s is a minute, not 60.00 s', () => {
  expect(formatClock(59_999)).toBe('0000:01:00.00');
  expect(formatDuration(59_999)).toBe('PT0H1M0.00S');
  expect(formatClock(3_599_996)).toBe('0001:00:00.00');
});

test('trap 8: a moment of SCORM 2004 has two decimals, neither none nor three', () => {
  expect(formatTimestamp(Date.UTC(2026, 10, 24, 12, 0, 0))).toBe('2026-11-24T12:00:00.00Z');
  expect(formatTimestamp(Date.UTC(2026, 10, 24, 12, 0, 59, 999))).toBe('2026-11-24T12:01:00.00Z');
});

test('lengths of time are written as each standard has them', () => {
  expect(formatClock(0)).toBe('0000:00:00.00');
  expect(formatClock(45_296_780)).toBe('0012:34:56.78');
  expect(formatDuration(45_296_780)).toBe('PT12H34M56.78S');
  expect(formatClock(1e12)).toBe('9999:59:59.99');
});

test('any length of time is in range in every field', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e6, max: 1e11, noNaN: true }), (ms) => {
      expect(formatClock(ms)).toMatch(/^\d{4}:[0-5]\d:[0-5]\d\.\d\d$/);
      expect(formatDuration(ms)).toMatch(/^PT\d+H[1-5]?\d+M[1-5]?\d\.\d\dS$/);
    }),
  );
});

test('any moment is in range in every field', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4e12 }), (at) => {
      expect(formatTimeOfDay(at)).toMatch(/^[0-2]\d:[0-5]\d:[0-5]\d\.\d\d$/);
      expect(formatTimestamp(at)).toMatch(/^\d{4}-\d\d-\d\dT[0-2]\d:[0-5]\d:[0-5]\d\.\d\dZ$/);
    }),
  );
});

test('trap 1: a score is told from 0 to 100, never more, whatever the points were out of', () => {
  expect(toRaw(5 / 6)).toBe(83.33);
  expect(toRaw(1)).toBe(100);
  expect(toRaw(1.0000000002)).toBe(100);
  expect(toRaw(-0.1)).toBe(0);
});

test('nobody reads 80 who has not reached it, and whoever has by adding tenths does', () => {
  expect(toRaw(0.79999)).toBe(79.99);
  expect(toRaw(0.1 + 0.1 + 0.1 + 0.1 + 0.1 + 0.1 + 0.1 + 0.1)).toBe(80);
  expect(toScaled(0.79999)).toBe(0.7999);
});

test('raw and scaled say the same', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
      expect(toScaled(share) * 100).toBeCloseTo(toRaw(share), 8);
    }),
  );
});
