import fc from 'fast-check';
import { momentOf, wallTimeOf } from '../../../domain/assignment/due';

test.each([
  ['2026-12-01', '23:59', 'Africa/Lusaka', '2026-12-01T21:59:00.000Z'],
  ['2026-07-01', '09:30', 'Europe/London', '2026-07-01T08:30:00.000Z'],
  ['2026-01-15', '08:00', 'Asia/Kathmandu', '2026-01-15T02:15:00.000Z'],
  ['2026-01-01', '00:00', 'Pacific/Kiritimati', '2025-12-31T10:00:00.000Z'],
])('%s %s in %s is %s', (date, time, zone, moment) => {
  const at = momentOf({ date, time }, zone);

  expect(at === null ? null : new Date(at).toISOString()).toBe(moment);
});

test('a time that clocks skip in spring is taken as much later', () => {
  expect(momentOf({ date: '2026-03-29', time: '02:30' }, 'Europe/Berlin')).toBe(Date.parse('2026-03-29T01:30:00Z'));
});

test('of a time that comes twice in autumn, the later', () => {
  expect(momentOf({ date: '2026-10-25', time: '02:30' }, 'Europe/Berlin')).toBe(Date.parse('2026-10-25T01:30:00Z'));
});

test.each([
  ['2026-02-30', '10:00', 'UTC'],
  ['2026-12-01', '24:00', 'UTC'],
  ['2026-12-01', '10:99', 'UTC'],
  ['', '10:00', 'UTC'],
  ['2026-12-01', '', 'UTC'],
  ['2026-12-01', '10:00', 'Africa/Nowhere'],
  ['2026-12-01', '10:00', ''],
])('%s %s in “%s” is no moment', (date, time, zone) => {
  expect(momentOf({ date, time }, zone)).toBeNull();
});

test('what clocks show at a moment leads back to it, in every zone and season', () => {
  const zones = fc.constantFrom('UTC', 'Africa/Lusaka', 'Europe/London', 'America/St_Johns', 'Australia/Lord_Howe');
  const minutes = fc.integer({ min: Date.UTC(2020, 0) / 60_000, max: Date.UTC(2040, 0) / 60_000 });

  fc.assert(
    fc.property(minutes, zones, (minute, zone) => {
      const at = minute * 60_000;
      const back = momentOf(wallTimeOf(at, zone), zone) as number;

      // An hour that comes twice leads to its second coming.
      expect(wallTimeOf(back, zone)).toEqual(wallTimeOf(at, zone));
      expect([0, 1_800_000, 3_600_000]).toContain(back - at);
    }),
  );
});

test('a zone that this browser does not know is read in UTC, and no moment is too late to be shown', () => {
  expect(wallTimeOf(0, 'Mars/Olympus_Mons')).toEqual({ date: '1970-01-01', time: '00:00' });
  expect(wallTimeOf(8.64e15, 'Pacific/Kiritimati').date).toBe('9999-12-31');
});
